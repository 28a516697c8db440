/** Columns shared out among pages that lie side by side (rule Б-85). */
import { pagesAcross } from '../../../src/core/values/pages-across';

const equal = (count: number, width: number): number[] => new Array<number>(count).fill(width);

test.each([
  // Ten columns of 100, 400 a page: three pages, 4 + 4 + 2 at the fullest, as 4 + 3 + 3 needs 400 too.
  [
    equal(10, 100),
    0,
    400,
    [
      [0, 3],
      [4, 7],
      [8, 9],
    ],
  ],
  // A label of 100 on each page leaves 300: nine columns are three pages of three.
  [
    equal(10, 100),
    1,
    400,
    [
      [1, 3],
      [4, 6],
      [7, 9],
    ],
  ],
  // Two pages hold five columns by three; nothing is left for a third.
  [
    equal(5, 100),
    0,
    450,
    [
      [0, 2],
      [3, 4],
    ],
  ],
  // A column wider than a page has one of its own.
  [
    [100, 900, 100],
    0,
    400,
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [[100, 100], 0, 400, [[0, 1]]],
])('%j, %i repeated, %i a page', (widths, repeated, room, pages) => {
  expect(pagesAcross(widths, repeated, room).map(({ first, last }) => [first, last])).toEqual(
    pages,
  );
});

test.each<[number[], number, number, [number, number][]]>([
  // Exactly as wide as the page: one page.
  [[200, 200], 0, 400, [[0, 1]]],
  [
    [200, 201],
    0,
    400,
    [
      [0, 0],
      [1, 1],
    ],
  ],
  // The labels alone fill the page, and more: each column has a page.
  [
    [400, 10, 10],
    1,
    400,
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    [500, 10, 10],
    1,
    400,
    [
      [1, 1],
      [2, 2],
    ],
  ],
  // Nothing but labels, or nothing at all, is no page.
  [[100, 100], 2, 400, []],
  [[], 0, 400, []],
  // 600 wide of unequal columns: 300 and 300, not 400 and 200.
  [
    [300, 100, 200],
    0,
    400,
    [
      [0, 0],
      [1, 2],
    ],
  ],
])('%j, %i repeated, %i a page: equally full', (widths, repeated, room, pages) => {
  expect(pagesAcross(widths, repeated, room).map(({ first, last }) => [first, last])).toEqual(
    pages,
  );
});
