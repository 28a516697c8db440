/** З-32: issues beside their rows, those too that are only counted. */
import type { Issue } from '../../../src/core/schema/issue';
import { besideRow, issuesByRow, rowsOf } from '../../../src/core/schema/issues-by-row';

const issue = (more: Partial<Issue>): Issue => ({
  sheet: 'Курсы',
  code: 'З-01',
  severity: 'error',
  message: 'Не заполнено',
  remedy: 'Заполните.',
  costs: null,
  ...more,
});

const OF_ROW = issue({ row: 2 });
const OTHER = issue({ row: 2, code: 'З-03' });
const OF_SHEET = issue({});
const COUNTED = issue({ message: 'Таких замечаний ещё 2', beyond: [2, 9] });

test('each stands beside its row, a sheet’s beside none', () => {
  expect([OF_ROW, OF_SHEET, COUNTED].map(rowsOf)).toEqual([[2], [], [2, 9]]);
  const byRow = issuesByRow([OF_ROW, OF_SHEET, OTHER, COUNTED]);
  expect([...byRow.keys()]).toEqual([2, 9]);
  expect(byRow.get(2)).toEqual([OF_ROW, OTHER, besideRow(COUNTED)]);
  expect(byRow.get(9)).toEqual([besideRow(COUNTED)]);
});

test('one that was only counted says that it is the same', () => {
  expect(besideRow(OF_ROW)).toBe(OF_ROW);
  expect(besideRow(COUNTED)).toEqual({
    ...COUNTED,
    message: 'То же замечание, что у многих других строк (З-01)',
  });
});
