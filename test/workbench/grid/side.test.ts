/** One direction of the drawn sheet: what is frozen, what is scrolled, what fits. */
import { Axis } from '../../../src/workbench/grid/surface/axis';
import { MergedAreas } from '../../../src/workbench/grid/surface/merged-areas';
import { wholeArea } from '../../../src/workbench/grid/surface/selected-area';
import {
  farthest,
  fitting,
  frozenOf,
  indexAt,
  isAtEnd,
  type Side,
  scrolledOf,
  shiftTo,
  sideOf,
  spanOf,
} from '../../../src/workbench/grid/surface/side';

/** Rows of 20 pixels, two of them frozen, under a head of 30, in a room of 230. */
const side = (scrolled: number, hidden: readonly number[] = [], wanted = 2): Side =>
  sideOf(wanted, {
    axis: new Axis(
      20,
      hidden.map((row): [number, number] => [row, 0]),
    ),
    head: 30,
    count: 100,
    room: 230,
    scrolled,
  });

const indexes = (list: readonly { readonly index: number }[]): number[] =>
  list.map(({ index }) => index);

test('the screen holds the frozen rows and those that are scrolled to', () => {
  expect(indexes(frozenOf(side(0)))).toEqual([0, 1]);
  expect(indexes(scrolledOf(side(0)))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(indexes(scrolledOf(side(50)))[0]).toBe(4);
  expect(fitting(side(0))).toBe(8);
});

test('hidden rows are leapt over, at the beginning too', () => {
  expect(indexes(frozenOf(side(0, [0])))).toEqual([1]);
  expect(indexes(scrolledOf(side(0, [2, 3, 5]))).slice(0, 3)).toEqual([4, 6, 7]);
});

test('what is frozen stays, what is not moves', () => {
  expect(spanOf(side(50), 1, 1)).toEqual({ begin: 50, size: 20 });
  expect(spanOf(side(50), 5, 6)).toEqual({ begin: 80, size: 40 });
});

test('an area over the frozen edge keeps what shows among the frozen ones', () => {
  expect(spanOf(side(500), 1, 3)).toEqual({ begin: 50, size: 20 });
});

test('a pixel leads to the row that is seen there; beyond the sheet to the nearest', () => {
  expect(indexAt(side(50), 45)).toBe(0);
  expect(indexAt(side(50), 75)).toBe(4);
  expect(indexAt(side(0), -100)).toBe(0);
  expect(indexAt(side(1800), 9000)).toBe(99);
});

test('scrolling is as little as is needed', () => {
  const at = (row: number, scrolled: number): number => {
    const { begin, size } = spanOf(side(scrolled), row, row);
    return shiftTo(side(scrolled), row, begin, size);
  };
  expect(at(5, 0)).toBe(0);
  expect(at(12, 0)).toBe(60);
  expect(at(4, 100)).toBe(-60);
  expect(at(1, 100)).toBe(0);
});

test('a sheet can be scrolled to its last row and no further', () => {
  expect(farthest(side(0))).toBe(1800);
  expect(isAtEnd(side(1790))).toBe(true);
  expect(isAtEnd(side(0))).toBe(false);
});

test('a frozen part that would fill the screen gives way', () => {
  expect(side(0, [], 50).frozen).toBe(6);
});

test('a selection takes merged areas whole, and those that these touch', () => {
  const merged = new MergedAreas([
    { top: 2, left: 2, bottom: 4, right: 3 },
    { top: 4, left: 4, bottom: 8, right: 4 },
  ]);
  expect(wholeArea(merged, { row: 3, column: 3, toRow: 3, toColumn: 0 })).toEqual({
    row: 2,
    column: 0,
    toRow: 4,
    toColumn: 3,
  });
  expect(wholeArea(merged, { row: 4, column: 3, toRow: 4, toColumn: 4 })).toEqual({
    row: 2,
    column: 2,
    toRow: 8,
    toColumn: 4,
  });
});
