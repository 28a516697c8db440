import { computeAll } from '../../app/school/compute';
import { hasErrors } from '../../core/schema/issue';
import { asOfLine } from '../../core/settings/period';
import { SCHOOL } from '../../editions/school';
import type { Answer, CliCommand, Invocation } from '../cli-command';
import { destinationOf, refuseOtherKind, refuseTaken, save } from '../destination';
import { onlyOperand, openBookOf } from '../files';
import { computedData, issueLines } from '../school-report';
import { summaryLine } from '../summary-report';

function compute(invocation: Invocation): Answer {
  const path = onlyOperand(invocation.operands, 'книга школы (.xlsx)');
  const destination = destinationOf(path, invocation);
  refuseTaken(destination);
  const { workbook, source } = openBookOf(SCHOOL, path, invocation);
  refuseOtherKind(destination, workbook);
  const { results, message } = computeAll(workbook);
  const { line, data } = save(destination, source, workbook);
  return {
    status: hasErrors(results) ? 1 : 0,
    text: [
      asOfLine(results.book.settings),
      issueLines(results),
      message,
      ...(results.book.blocked ? [] : summaryLine(results.summary)),
      line,
    ].join('\n'),
    data: { ...data, ...computedData(results) },
  };
}

/** `compute BOOK.xlsx --out OUT.xlsx`: validates and writes every computed sheet. */
export const COMPUTE: CliCommand = {
  name: 'compute',
  usage: [
    { form: 'compute КНИГА.xlsx --out ИТОГ.xlsx', about: 'проверить и рассчитать все листы' },
    {
      form: 'compute КНИГА.xlsx --out ИТОГ.xlsx --replace',
      about: 'то же вместо файла, который уже есть; его копия остаётся рядом',
    },
    { form: 'compute КНИГА.xlsx --in-place', about: 'то же в самой книге; копия остаётся рядом' },
  ],
  options: ['out', 'in-place', 'replace'],
  run: compute,
};
