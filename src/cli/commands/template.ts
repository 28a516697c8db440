import { createMunicipalSheets } from '../../app/municipal-commands';
import type { CommandOutcome } from '../../app/outcome';
import { createSheets } from '../../app/school/create-sheets';
import type { Workbook } from '../../app/workbook';
import { saveXlsxFile } from '../../hosts/xlsx/file';
import { createXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { Answer } from '../answer';
import { isTaken, onlyOperand } from '../files';
import { type Invocation, UsageError } from '../usage';

const KINDS = new Map<string, (workbook: Workbook) => CommandOutcome>([
  ['school', createSheets],
  ['municipality', createMunicipalSheets],
]);

/** `template school|municipality OUT.xlsx`: writes an empty workbook; never over an existing one. */
export function template({ operands, day }: Invocation): Answer {
  const [kind, ...rest] = operands;
  const create = KINDS.get(kind ?? '');
  if (create === undefined) {
    throw new UsageError(
      'Укажите вид книги: template school КНИГА.xlsx или template municipality КНИГА.xlsx.',
    );
  }
  const out = onlyOperand(rest, 'имя новой книги (.xlsx)');
  if (isTaken(out)) {
    throw new UsageError(
      `Файл «${out}» уже есть: шаблон не запишется поверх него. Укажите другое имя.`,
    );
  }
  const workbook = createXlsx({ today: day, name: out });
  create(workbook);
  saveXlsxFile(out, workbook.toBytes());
  return {
    status: 0,
    text: `Записан шаблон: ${out}`,
    data: { out, sheets: workbook.sheetNames() },
  };
}
