/** Many issues of one cause are told once, with their rows (rule З-30); few are told each. */
import { gathered } from '../../../src/core/schema/gather';
import type { Issue } from '../../../src/core/schema/issue';

const issue = (code: string, row: number, more: Partial<Issue> = {}): Issue => ({
  sheet: 'Курсы',
  row,
  column: 'Дата',
  code,
  severity: 'error',
  message: `Сообщение о строке ${row}`,
  remedy: 'Совет',
  costs: 'строка не учтена',
  ...more,
});

const rows = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const many = (code: string, numbers: readonly number[], more: Partial<Issue> = {}): Issue[] =>
  numbers.map((row) => issue(code, row, more));

it('twenty of one check in one column are one, which names the other rows', () => {
  const [one, ...more] = gathered(many('З-08', [2, ...rows(4, 20), 25, 30]));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ row: 2, rows: [2, ...rows(4, 20), 25, 30], remedy: 'Совет' });
  expect(one?.message).toBe('Сообщение о строке 2; то же ещё в 19 строках: 4–20, 25, 30');
});

it('nineteen are told each, as they came', () => {
  const issues = many('З-08', rows(2, 20));
  expect(gathered(issues)).toEqual(issues);
});

it.each(['З-03', 'З-05', 'З-15', 'З-16'])('%s is a habit: three are one, two are not', (code) => {
  expect(gathered(many(code, [2, 3]))).toHaveLength(2);
  expect(gathered(many(code, [2, 3, 4]))).toHaveLength(1);
});

it('unseen signs are told once a sheet, whatever the columns', () => {
  const issues = ['Код', 'Вид', 'Дата'].flatMap((column) => many('З-16', [2, 3], { column }));
  expect(gathered(issues).map(({ message }) => message)).toEqual([
    'Сообщение о строке 2; то же ещё в 1 строке: 3',
  ]);
});

it.each<[string, Partial<Issue>]>([
  ['another sheet', { sheet: 'Мероприятия' }],
  ['another column', { column: 'Вид' }],
  ['another price', { costs: 'только ячейка', severity: 'warning' }],
])('issues with %s are others', (_what, more) => {
  const told = gathered([...many('З-08', rows(2, 21)), ...many('З-08', rows(2, 21), more)]);
  expect(told).toHaveLength(2);
});

it('the one stands where the first stood, the others keep their order', () => {
  const lonely = [issue('О-01', 2), issue('О-02', 9)] as const;
  const told = gathered([
    lonely[0],
    ...many('З-08', rows(2, 12)),
    lonely[1],
    ...many('З-08', rows(13, 24)),
  ]);
  expect(told.map(({ code }) => code)).toEqual(['О-01', 'З-08', 'О-02']);
  expect([told[0], told[2]]).toEqual(lonely);
});

it('a long list of rows is cut', () => {
  const apart = rows(1, 30).map((number) => number * 2);
  expect(gathered(many('З-08', apart))[0]?.message).toBe(
    'Сообщение о строке 2; то же ещё в 29 строках: 4, 6, 8, 10, 12, 14, 16, 18 …',
  );
});
