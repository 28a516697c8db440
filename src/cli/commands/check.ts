import { schoolResults } from '../../app/school/school-results';
import { hasErrors } from '../../core/schema/issue';
import { asOfLine } from '../../core/settings/period';
import type { Answer, CliCommand, Invocation } from '../cli-command';
import { onlyOperand, openSchoolBook } from '../files';
import { checkData, issueLines } from '../school-report';

function check({ operands, day }: Invocation): Answer {
  const path = onlyOperand(operands, 'книга школы (.xlsx)');
  const results = schoolResults(openSchoolBook(path, day));
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
