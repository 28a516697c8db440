/** A marked cell is as grave as the gravest thing that is wrong with it. */
import { gathered } from '../../../src/core/schema/gather';
import type { Issue, Severity } from '../../../src/core/schema/issue';
import { marksOf, placeKey } from '../../../src/workbench/engine/marks';

const SHEET = {
  rows: [
    ['Код', 'Дата'],
    ['А-1', 'вчера'],
  ],
};

const issue = (severity: Severity, code: string, more: Partial<Issue> = {}): Issue => ({
  sheet: 'Курсы',
  row: 2,
  column: 'Дата',
  severity,
  costs: null,
  code,
  message: `Сообщение ${code}`,
  remedy: `Совет ${code}`,
  ...more,
});

const markOf = (...issues: Issue[]) =>
  marksOf({ read: (name) => (name === 'Курсы' ? SHEET : null) }, issues)
    .get('Курсы')
    ?.get(placeKey(1, 1));

const [ERROR, WARNING] = [issue('error', 'З-02'), issue('warning', 'О-08')];

it.each([
  ['an error and a warning', [ERROR, WARNING], 'error'],
  ['a warning and an error', [WARNING, ERROR], 'error'],
  ['an error between warnings', [WARNING, ERROR, WARNING], 'error'],
  ['two warnings', [WARNING, WARNING], 'warning'],
  ['a warning', [WARNING], 'warning'],
] as const)('%s', (_, issues, severity) => {
  expect(markOf(...issues)?.severity).toBe(severity);
});

it('says everything that is wrong with the cell, in the order of «Проверка»', () => {
  expect(markOf(ERROR, WARNING)?.text).toBe(
    'Ошибка З-02. Сообщение З-02\nСовет З-02\n\nПредупреждение О-08. Сообщение О-08\nСовет О-08',
  );
});

it('marks each cell by itself, and nothing for an issue without a row', () => {
  const { row: _row, ...ofTheSheet } = issue('error', 'Ф-01');
  const marks = marksOf({ read: () => SHEET }, [
    ERROR,
    issue('warning', 'Ф-08', { column: 'Код' }),
    ofTheSheet,
  ]);
  const found = [...(marks.get('Курсы') ?? [])].map(([key, { severity }]) => [key, severity]);
  expect(found).toEqual([
    [placeKey(1, 1), 'error'],
    [placeKey(1, 0), 'warning'],
  ]);
});

it('marks every row of an issue that stands for many', () => {
  const sheet = {
    rows: [
      ['Код', 'Вид', 'Дата'],
      ['А-1', 'ПК', 'вчера'],
    ],
  };
  const places = [
    ['Код', 2],
    ['Вид', 3],
    ['Вид', 6],
    ['Дата', 6],
  ] as const;
  const issues = places.map(([column, row]) => issue('warning', 'З-15', { column, row }));
  const marks = marksOf({ read: () => sheet }, gathered(issues));
  expect([...(marks.get('Курсы')?.keys() ?? [])]).toEqual([
    placeKey(1, 0),
    placeKey(2, 1),
    placeKey(5, 1),
    placeKey(5, 2),
  ]);
});
