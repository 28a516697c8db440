import { computeAll } from '../../app/school/compute';
import { hasErrors } from '../../core/schema/issue';
import type { Answer } from '../answer';
import { destinationOf, save } from '../destination';
import { onlyOperand, openBook } from '../files';
import { computedData, issueLines, periodLine } from '../school-report';
import type { Invocation } from '../usage';

/** `compute BOOK.xlsx --out OUT.xlsx`: validates and writes every computed sheet. */
export function compute(invocation: Invocation): Answer {
  const path = onlyOperand(invocation.operands, 'книга школы (.xlsx)');
  const destination = destinationOf(path, invocation);
  const workbook = openBook(path, invocation.day);
  const { results, message } = computeAll(workbook);
  const { out, backup, line } = save(destination, path, workbook.toBytes());
  return {
    status: hasErrors(results) ? 1 : 0,
    text: [periodLine(results), issueLines(results), message, line].join('\n'),
    data: { out, backup, ...computedData(results) },
  };
}
