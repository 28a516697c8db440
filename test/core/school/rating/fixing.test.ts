/** What a repeated fixing adds to the archive (Р-10). */
import { lackOf } from '../../../../src/core/school/rating/fixing';
import type { Cell } from '../../../../src/core/values/cell';
import { dayAt } from '../school-kit';

const HEADER = ['Дата', 'Период с', 'Период по', 'Код', 'Место', 'П1', 'П2', 'Итого', 'Версия'];
const COLUMNS = HEADER.map((_, column) => column);
const on = (date: string): Cell => ({ day: dayAt(date) });

const place = (
  code: string,
  at: number,
  date = '15.04.2026',
  version = 'от 01.02.2026',
): Cell[] => [on(date), on('01.09.2025'), on('31.08.2026'), code, at, 10 - at, 0, 10 - at, version];

const WANTED = [place('П-1', 1), place('П-2', 2), place('П-3', 3)];
const [one = [], two = [], three = []] = WANTED;
const lack = (...rows: (readonly Cell[])[]) => lackOf({ rows: [HEADER, ...rows] }, COLUMNS, WANTED);

const NOTHING = { cells: [], rows: [] };
const ALL = { cells: [], rows: WANTED };

test.each<[string, readonly (readonly Cell[])[], unknown]>([
  ['an empty archive', [], ALL],
  ['the whole fixing', WANTED, NOTHING],
  ['the whole fixing under an older one', [place('П-1', 2, '01.04.2026'), ...WANTED], NOTHING],
  ['its beginning', [one, two], { cells: [], rows: [three] }],
  ['another place of one of them', [one, two, place('П-3', 1)], ALL],
  ['other criteria', WANTED.map((row) => [...row.slice(0, 8), 'от 03.03.2026']), ALL],
  ['another day', WANTED.map((row) => [on('14.04.2026'), ...row.slice(1)]), ALL],
  ['a later fixing of the day', [...WANTED, place('П-2', 1), place('П-1', 2)], ALL],
  ['a row of somebody under it', [...WANTED, [null, null, null, 'см. протокол 5']], NOTHING],
  ['somebody who was not ranked, added by hand', [...WANTED, place('П-9', 4)], NOTHING],
  ['a row that somebody has begun to type', [[...one.slice(0, 3)]], ALL],
])('%s', (_, rows, wanted) => {
  expect(lack(...rows)).toEqual(wanted);
});

test('rows that have some columns only get the others, and keep a person’s', () => {
  const columns = [0, 1, 2, 3, 5, 6, 7, 8, 9];
  const half = WANTED.map((row) => [...row.slice(0, 4), 'премия']);
  const { cells, rows } = lackOf(
    { rows: [HEADER, ...half, [null, null, null, null, 'x']] },
    columns,
    WANTED,
  );
  expect(rows).toEqual([]);
  expect(cells).toHaveLength(15);
  expect(cells.slice(0, 2)).toEqual([
    { row: 1, column: 5, value: 1 },
    { row: 1, column: 6, value: 9 },
  ]);
});

test('a column that people have taken out is not missed', () => {
  const columns = [0, 1, 2, 3, 4, 5, 6, 7, null];
  const rows = [HEADER, ...WANTED.map((row) => row.slice(0, 8))];
  expect(lackOf({ rows }, columns, WANTED)).toEqual(NOTHING);
});
