/** Many issues of one cause are told once, with their rows (rule З-30); few are told each. */

import { Findings, MOST_ALIKE } from '../../../src/core/schema/findings';
import { gathered } from '../../../src/core/schema/gather';
import type { Issue } from '../../../src/core/schema/issue';
import { inOrder } from '../../../src/core/schema/issues-sheet';
import { INVALID_DATE, UNSEEN_SIGN } from '../../../src/core/schema/value-checks';

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
  expect(one).toMatchObject({ row: 2, remedy: 'Совет' });
  expect(one?.cells?.map(({ row }) => row)).toEqual([2, ...rows(4, 20), 25, 30]);
  expect(one?.message).toBe('Сообщение о строке 2; то же ещё в 19 строках: 4–20, 25, 30');
});

it('nineteen are told each, as they came', () => {
  const issues = many('З-08', rows(2, 20));
  expect(gathered(issues)).toEqual(issues);
});

it.each(['З-02', 'З-03', 'З-05', 'З-15'])('%s is a habit: three are one, two are not', (code) => {
  expect(gathered(many(code, [2, 3]))).toHaveLength(2);
  expect(gathered(many(code, [2, 3, 4]))).toHaveLength(1);
});

it('unseen signs are told once a sheet, whatever the columns', () => {
  const issues = ['Код', 'Вид', 'Дата'].flatMap((column) => many('З-15', [2, 3], { column }));
  expect(gathered(issues).map(({ message }) => message)).toEqual([
    'Сообщение о строке 2; то же ещё в 1 строке: 3',
  ]);
});

it('З-30: any other habit is told by column', () => {
  const issues = ['Код', 'Вид', 'Дата'].map((column, at) => issue('З-02', at + 2, { column }));
  expect(gathered(issues)).toEqual(issues);
});

it('every place of theirs is kept, each in its own column', () => {
  const cells = [
    ['Код', 2],
    ['Вид', 3],
    ['Вид', 4],
    ['Дата', 4],
  ] as const;
  const [one] = gathered(cells.map(([column, row]) => issue('З-15', row, { column })));
  expect(one?.cells).toEqual(cells.map(([column, row]) => ({ row, column })));
});

it('the rows are named as numbers go up, in whatever order the columns had them', () => {
  const cells = [
    ['Код', 10],
    ['Код', 100],
    ['Вид', 9],
    ['Вид', 101],
  ] as const;
  const [one] = gathered(cells.map(([column, row]) => issue('З-15', row, { column })));
  expect(one?.message).toBe('Сообщение о строке 10; то же ещё в 3 строках: 9, 100–101');
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

describe('what is counted beyond the most (З-32)', () => {
  const found = (count: number, columns: readonly string[] = ['Дата']): Issue[] => {
    const findings = new Findings();
    for (let row = 2; row < count + 2; row += 1) {
      for (const column of columns) {
        const place = { sheet: 'Курсы', row, column };
        findings.report(UNSEEN_SIGN, place, {
          header: column,
          sign: 'U+200B',
          after: 'К',
          shown: 'К',
        });
      }
    }
    return gathered(inOrder(findings.issues, ['Курсы']));
  };

  it.each([
    [MOST_ALIKE, '4\u00a0999 строках: 3–5001'],
    [MOST_ALIKE + 1, '5\u00a0000 строках: 3–5002'],
    [MOST_ALIKE + 2, '5\u00a0001 строке: 3–5003'],
    [150_000, '149\u00a0999 строках: 3–150001'],
  ])('%i of one cause are one line with the full count', (count, said) => {
    const [one, ...more] = found(count);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ row: 2, message: expect.stringMatching(/; то же ещё в [^;]*$/) });
    expect(one?.message).toContain(`то же ещё в ${said}`);
    expect(one).not.toHaveProperty('beyond');
  });

  it('over several columns each row is counted once', () => {
    const told = found(MOST_ALIKE + 10, ['Код', 'Вид', 'Дата']);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/; то же ещё в 5\u00a0009 строках: 3–5011$/),
    ]);
  });

  it('stays a line of its own where nobody knows of which cause they are', () => {
    const findings = new Findings();
    for (let row = 2; row < MOST_ALIKE + 12; row += 1) {
      const shown = row % 2 ? 'весной' : 'осенью';
      findings.report(
        INVALID_DATE,
        { sheet: 'Курсы', row, column: 'Дата' },
        { header: 'Дата', shown },
      );
    }
    const told = gathered(inOrder(findings.issues, ['Курсы']));
    expect(told.map(({ row, message }) => [row, message])).toEqual([
      [undefined, 'Таких замечаний ещё 10: по одному они не показаны'],
      [2, expect.stringContaining('то же ещё в 2\u00a0499 строках')],
      [3, expect.stringContaining('то же ещё в 2\u00a0499 строках')],
    ]);
    for (const issue of told) expect(issue).not.toHaveProperty('beyond');
  });

  it.each<[string, Partial<Issue>]>([
    ['check', { code: 'З-06' }],
    ['sheet', { sheet: 'Мероприятия' }],
    ['column', { column: 'Вид' }],
  ])('is told with those of its own %s', (_what, more) => {
    const withBeyond = (from: number, own: Partial<Issue>): Issue[] => [
      ...many('З-08', rows(from, from + 19), own),
      issue('З-08', from, { ...own, beyond: [from + 100, from + 101] }),
    ];
    const told = gathered([...withBeyond(2, {}), ...withBeyond(302, more)]);
    expect(told.map(({ message }) => message)).toEqual([
      'Сообщение о строке 2; то же ещё в 21 строке: 3–21, 102–103',
      'Сообщение о строке 302; то же ещё в 21 строке: 303–321, 402–403',
    ]);
  });
});
