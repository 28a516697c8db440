import { schoolResults } from '../../app/school/school-results';
import { hasErrors } from '../../core/schema/issue';
import { asOfLine } from '../../core/settings/period';
import { SCHOOL } from '../../editions/school';
import type { Answer, CliCommand, Invocation } from '../cli-command';
import { onlyOperand, openBookOf } from '../files';
import { checkData, issueLines } from '../school-report';

function check(invocation: Invocation): Answer {
  const path = onlyOperand(invocation.operands, 'книга школы (.xlsx)');
  const results = schoolResults(openBookOf(SCHOOL, path, invocation).workbook);
  return {
    status: hasErrors(results) ? 1 : 0,
    text: `${asOfLine(results.book.settings)}\n${issueLines(results)}`,
    data: checkData(results),
  };
}

/** `check BOOK.xlsx`: validates a school workbook and writes nothing. */
export const CHECK: CliCommand = {
  name: 'check',
  usage: [{ form: 'check КНИГА.xlsx', about: 'проверить данные' }],
  options: [],
  run: check,
};
