/** Where an area of cells ends, and where the days of cells do. */
import { areaAddress, contains } from '../../../src/core/values/cell-address';
import { isCellDay } from '../../../src/core/values/day';
import { dayAt } from '../day-at';

const AREA = { top: 1, left: 1, bottom: 3, right: 3 };

test('an area holds its corners', () => {
  expect(areaAddress(AREA)).toBe('B2:D4');
  for (const [row, column] of [
    [1, 1],
    [1, 3],
    [3, 1],
    [3, 3],
    [2, 2],
  ] as const) {
    expect([row, column, contains(AREA, row, column)]).toEqual([row, column, true]);
  }
});

test.each([
  [0, 2],
  [4, 2],
  [2, 0],
  [2, 4],
  [0, 0],
  [4, 4],
])('row %i and column %i, counted from 0, lie outside of B2:D4', (row, column) => {
  expect(contains(AREA, row, column)).toBe(false);
});

test('days of cells go from 01.01.1900 to 31.12.9999, both included', () => {
  const [first, last] = [dayAt('01.01.1900'), dayAt('31.12.9999')];
  // Serial numbers of the two, as spreadsheets have them.
  expect([first, last]).toEqual([2, 2_958_465]);
  expect([first - 1, first, last, last + 1].map((day) => isCellDay(day as typeof first))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
