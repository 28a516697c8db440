import { collectForms, previewForms } from '../../app/school/collect';
import type { CollectReport } from '../../core/school/self-assessment/collecting/submission';
import { SCHOOL } from '../../editions/school';
import { type Answer, type CliCommand, type Invocation, UsageError } from '../cli-command';
import { collectData, collectLines, isRefusing } from '../collect-report';
import { isBookOf, keepDelivered } from '../delivered-books';
import {
  type Destination,
  destinationOf,
  refuseOtherKind,
  refuseTaken,
  save,
} from '../destination';
import { openBookOf } from '../files';
import { formsOf, givenPaths } from '../parcels';
import { asideLines, leftAside } from '../subfolders';

/** Where the result goes; null under --dry-run, which writes nothing. */
function wantedDestination(path: string, invocation: Invocation): Destination | null {
  if (!invocation.dryRun) return destinationOf(path, invocation);
  if (invocation.out === undefined && !invocation.inPlace && !invocation.replace) return null;
  throw new UsageError(
    'Укажите одно: --dry-run показывает и ничего не записывает, --out и --in-place записывают.',
  );
}

const statusOf = (report: CollectReport): Answer['status'] => (isRefusing(report) ? 1 : 0);

function collect(invocation: Invocation): Answer {
  const [path, ...given] = invocation.operands;
  if (path === undefined) {
    throw new UsageError('Не указано: книга школы (.xlsx). Справка: --help.');
  }
  const destination = wantedDestination(path, invocation);
  const { workbook, source } = openBookOf(SCHOOL, path, invocation);
  if (destination !== null) refuseOtherKind(destination, workbook);
  const out = destination?.out;
  if (out !== undefined && destination?.own === false) {
    keepDelivered(given, out, (file) => isBookOf(SCHOOL, file));
    refuseTaken(destination);
  }
  const paths = givenPaths(given, out === undefined ? [path] : [path, out]);
  if (paths.length === 0) {
    throw new UsageError('Не указано: листы самооценки (.xlsx) или папка с ними. Справка: --help.');
  }
  const forms = formsOf(paths);
  const aside = leftAside(given);
  if (destination === null) {
    const report = previewForms(workbook, forms);
    const told = [...collectLines(report), ...asideLines(aside)];
    return {
      status: statusOf(report),
      text: [...told, 'Ничего не записано: это просмотр.'].join('\n'),
      data: { out: null, backup: null, subfolders: aside, ...collectData(report) },
    };
  }
  const { message, report } = collectForms(workbook, forms);
  if (report === undefined) return { status: 1, text: message, data: { message } };
  const { line, data } = save(destination, source, workbook);
  return {
    status: statusOf(report),
    text: [...collectLines(report), ...asideLines(aside), message, line].join('\n'),
    data: { ...data, message, subfolders: aside, ...collectData(report) },
  };
}

/**
 * `collect BOOK.xlsx FORM.xlsx|FOLDER… --out OUT.xlsx`: takes teachers' own sheets into the school's
 * workbook and tells, by teacher, what became of every row. Status 1 when a sheet or a row was refused.
 */
export const COLLECT: CliCommand = {
  name: 'collect',
  usage: [
    {
      form: 'collect КНИГА.xlsx ЛИСТ.xlsx|ПАПКА… --out ИТОГ.xlsx',
      about: 'собрать листы самооценки педагогов',
    },
    {
      form: 'collect КНИГА.xlsx ЛИСТ.xlsx|ПАПКА… --out ИТОГ.xlsx --replace',
      about: 'то же вместо файла, который уже есть; его копия остаётся рядом',
    },
    {
      form: 'collect КНИГА.xlsx ЛИСТ.xlsx|ПАПКА… --in-place',
      about: 'то же в самой книге; копия остаётся рядом',
    },
    {
      form: 'collect КНИГА.xlsx ЛИСТ.xlsx|ПАПКА… --dry-run',
      about: 'показать, что будет записано, и ничего не записать',
    },
  ],
  options: ['out', 'in-place', 'replace', 'dry-run'],
  run: collect,
};
