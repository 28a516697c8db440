/** З-14: a column in which the month may have been taken for the day (rule З-27). */
import { day } from '../../../src/core/schema/columns/day';
import { Findings } from '../../../src/core/schema/findings';
import { checkSwappedDays } from '../../../src/core/schema/swapped-days';
import { defineTable } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';
import { itemsGoneThrough } from '../../work';
import { dayAt } from '../school/school-kit';

const TABLE = defineTable({
  sheet: 'Лист',
  kind: 'input',
  about: 'Даты',
  columns: { when: day('Дата', { required: true }) },
});

const date = (text: string): Cell => ({ day: dayAt(text) });

function told(...cells: Cell[]) {
  const findings = new Findings();
  checkSwappedDays(TABLE, { rows: [['Дата'], ...cells.map((cell) => [cell])] }, findings);
  return findings.issues;
}

const TYPED = ['15/03/2026', '28/04/2026'];
// 05/06/2026 and 09/01/2026 under the United States.
const TURNED = [date('06.05.2026'), date('01.09.2026')];

it('is told once, at the first date, with a text that stayed', () => {
  const issues = told(...TYPED, ...TURNED, '13/02/2026', date('02.03.2026'));
  expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([['З-14', 4, 'Дата']]);
  expect(issues[0]?.message).toContain('например 15/03/2026');
  expect(issues[0]?.remedy).toContain('«Региональные настройки»');
});

it('is told beside dates with dots, which that program leaves as they are', () => {
  expect(told(...TYPED, ...TURNED, '05.03.2026')).toHaveLength(1);
});

it.each<[string, Cell[]]>([
  ['a real date after the 12th', [...TYPED, ...TURNED, date('13.05.2026')]],
  ['a text with a day that could be a month', [...TYPED, ...TURNED, '05/03/2026']],
  ['one text only', ['15/03/2026', ...TURNED]],
  ['one real date only', [...TYPED, date('06.05.2026')]],
  ['texts alone', TYPED],
  ['years first', ['2026-03-15', '2026-04-28', ...TURNED]],
])('is not told with %s', (_, cells) => {
  expect(told(...cells)).toEqual([]);
});

it('a column of texts is gone through once: ten times the rows are ten times the work', () => {
  const workOf = (rows: number): number => {
    const texts = new Array<Cell>(rows).fill('15/03/2026');
    return itemsGoneThrough(() => expect(told(...TURNED, ...texts)).toHaveLength(1));
  };
  expect(workOf(2_000) / workOf(200)).toBeLessThan(11);
});
