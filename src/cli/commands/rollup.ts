import { importFiles } from '../../app/municipality/import-files';
import { pastedDeliveries } from '../../app/municipality/pasted-deliveries';
import { MUNICIPALITY } from '../../editions/municipality';
import { type Answer, type CliCommand, type Invocation, UsageError } from '../cli-command';
import { isEarlierRollUp, keepDelivered } from '../delivered-books';
import { destinationOf, refuseOtherKind, refuseTaken, save } from '../destination';
import { openBookOf } from '../files';
import { importData, importLines } from '../municipal-report';
import { givenPaths, parcelsOf } from '../parcels';
import { asideLines, leftAside } from '../subfolders';

function rollup(invocation: Invocation): Answer {
  const [path, ...schools] = invocation.operands;
  if (path === undefined) {
    throw new UsageError('Не указано: книга муниципалитета (.xlsx). Справка: --help.');
  }
  const destination = destinationOf(path, invocation);
  const { workbook, source } = openBookOf(MUNICIPALITY, path, invocation);
  refuseOtherKind(destination, workbook);
  if (!destination.own) {
    keepDelivered(schools, destination.out, (file) => isEarlierRollUp(file, workbook));
    refuseTaken(destination);
  }
  const paths = givenPaths(schools, [path, destination.out]);
  if (paths.length === 0 && pastedDeliveries(workbook).length === 0) {
    throw new UsageError(
      'Не указано: книги со сводками (.xlsx) или папка с ними. Справка: --help.',
    );
  }
  const outcome = importFiles(workbook, parcelsOf(paths));
  const { line, data } = save(destination, source, workbook);
  const aside = leftAside(schools);
  return {
    status: outcome.ok ? 0 : 1,
    text: [importLines(outcome), ...asideLines(aside), line].join('\n'),
    data: { ...data, subfolders: aside, ...importData(outcome) },
  };
}

/**
 * `rollup MUNICIPALITY.xlsx SCHOOL.xlsx|FOLDER… --out OUT.xlsx`: imports the schools' «Сводка»,
 * those pasted on «Вставка сводок» too, and writes the municipal sheets. Status 1 when a delivery
 * was refused or the municipal workbook has errors; schools that are only missing are no fault.
 */
export const ROLLUP: CliCommand = {
  name: 'rollup',
  usage: [
    {
      form: 'rollup СВОД.xlsx ШКОЛА.xlsx|ПАПКА… --out ИТОГ.xlsx',
      about: 'импортировать сводки школ (в книге региона — муниципалитетов) и рассчитать отчёты',
    },
    {
      form: 'rollup СВОД.xlsx ШКОЛА.xlsx|ПАПКА… --out ИТОГ.xlsx --replace',
      about: 'то же вместо прежнего итога; его копия остаётся рядом',
    },
    {
      form: 'rollup СВОД.xlsx ШКОЛА.xlsx|ПАПКА… --in-place',
      about: 'то же в самой книге; копия остаётся рядом',
    },
  ],
  options: ['out', 'in-place', 'replace'],
  run: rollup,
};
