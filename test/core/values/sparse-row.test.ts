/** Rows with cells far apart hold their cells and nothing between. */
import { assert, integer, property, uniqueArray } from 'fast-check';
import {
  columnsIn,
  columnsInEither,
  emptyRow,
  extended,
  isWide,
} from '../../../src/core/values/sparse-row';

const COLUMNS = uniqueArray(integer({ min: 0, max: 16_383 }), { maxLength: 40 }).map((columns) =>
  [...columns].sort((a, b) => a - b),
);

const rowWith = (columns: readonly number[]): (string | null)[] =>
  columns.reduce<(string | null)[]>((row, at) => extended(row, at, `в ${at}`, null), []);

it('hold each cell in its column, and a blank or a hole anywhere else', () => {
  assert(
    property(COLUMNS, (columns) => {
      const row = rowWith(columns);
      const filled = [...columnsIn(row)].filter((column) => (row[column] ?? null) !== null);
      expect(filled).toEqual(columns);
      for (const column of columns) expect(row[column]).toBe(`в ${column}`);
      expect(row.length).toBe((columns[columns.length - 1] ?? -1) + 1);
    }),
    { seed: 14 },
  );
});

it.each([
  [40, 1],
  [300, 1],
  [16_383, 1],
])('a cell in column %i alone is all that is kept', (column, kept) => {
  expect(Object.keys(rowWith([column]))).toHaveLength(kept);
});

it('rows as people fill them have no holes', () => {
  expect(rowWith([0, 3, 30])).toEqual(
    Array.from({ length: 31 }, (_, at) => ([0, 3, 30].includes(at) ? `в ${at}` : null)),
  );
  expect(Object.keys(rowWith([0, 3, 30]))).toHaveLength(31);
});

it('two rows are gone through together, once a column', () => {
  expect([...columnsInEither(rowWith([5, 9000]), rowWith([5, 200]))]).toEqual([5, 200, 9000]);
  expect([...columnsInEither(['а'], ['а', 'б'])]).toEqual([0, 1]);
});

it('a row to be filled is as long as wanted and empty', () => {
  const row = emptyRow<string>(16_384);
  expect([row.length, Object.keys(row)]).toEqual([16_384, []]);
});

it('up to 64 columns a row is gone through whole, from 65 on by what it holds', () => {
  expect([64, 65].map((length) => isWide({ length }))).toEqual([false, true]);
  expect([emptyRow(64).length, emptyRow(65).length]).toEqual([0, 65]);
});

it.each([
  // So many blanks are written out: 32, and a gap wider than that makes a hole.
  [[32], 33],
  [[33], 1],
  [[0, 33], 34],
  [[0, 34], 2],
  [[0, 33, 65], 66],
  // Behind a wide row no blank is written out.
  [[300, 310], 2],
  [[0, 33, 65, 70], 67],
])('of cells in %j %i places are kept', (columns, kept) => {
  expect(Object.keys(rowWith(columns))).toHaveLength(kept);
});

it('a blank that was written out is no cell of a row with holes', () => {
  expect(Object.keys(rowWith([2, 300]))).toEqual(['2', '300']);
});

it('a short row beside a wide one is gone through whole', () => {
  const wide = rowWith([5, 9000]);
  expect([...columnsInEither(wide, ['а', 'б'])]).toEqual([0, 1, 5, 9000]);
  expect([...columnsInEither(['а', 'б'], wide)]).toEqual([0, 1, 5, 9000]);
  expect([...columnsInEither(['а', 'б'], ['а'])]).toEqual([0, 1]);
});
