import { computeAll, hasErrors } from '../../app/school/compute';
import { saveXlsxFile } from '../../hosts/xlsx/file';
import type { Answer } from '../answer';
import { isSameFile, keepBackup, onlyOperand, openBook } from '../files';
import { computedData, issueLines, periodLine } from '../school-report';
import { type Invocation, UsageError } from '../usage';

/** Where the result goes, and whether that is the workbook itself. */
function destinationOf(path: string, { out, inPlace }: Invocation): { out: string; own: boolean } {
  if (out === undefined) {
    if (inPlace) return { out: path, own: true };
    throw new UsageError('Укажите, куда записать результат: --out ИТОГ.xlsx (или --in-place).');
  }
  const own = isSameFile(path, out);
  if (own && !inPlace) {
    throw new UsageError(
      '--out совпадает с исходной книгой. Укажите другой файл или добавьте --in-place: тогда копия останется рядом.',
    );
  }
  return { out, own };
}

/** `compute BOOK.xlsx --out OUT.xlsx`: validates and writes every computed sheet. */
export function compute(invocation: Invocation): Answer {
  const path = onlyOperand(invocation.operands, 'книга школы (.xlsx)');
  const { out, own } = destinationOf(path, invocation);
  const workbook = openBook(path, invocation.day);
  const { results, message } = computeAll(workbook);
  const bytes = workbook.toBytes();
  const backup = own ? keepBackup(path) : null;
  saveXlsxFile(out, bytes);
  const saved = backup === null ? `Записано: ${out}` : `Записано: ${out}; прежняя книга: ${backup}`;
  return {
    status: hasErrors(results) ? 1 : 0,
    text: [periodLine(results), issueLines(results), message, saved].join('\n'),
    data: { out, backup, ...computedData(results) },
  };
}
