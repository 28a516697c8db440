import {
  NO_SHARE,
  percentCell,
  percentOf,
  pointsBetween,
  sumOfShares,
} from '../../../src/core/values/share';

test.each([
  [2, 3, 66.7],
  [1, 3, 33.3],
  [1, 8, 12.5],
  [1, 16, 6.3], // 6,25 half up
  [3, 16, 18.8], // 18,75
  [1, 2000, 0.1], // 0,05 half up
  [1, 2001, 0], // 0,04998
  [0, 7, 0],
  [7, 7, 100],
  [1999, 2000, 100], // 99,95 half up
])('%i of %i is %f %%: one decimal, half up', (numerator, denominator, percent) => {
  expect(percentOf({ numerator, denominator })).toBe(percent);
});

test('Ш-03: 0 of 0 has no percentage and is shown «—»', () => {
  expect(percentOf({ numerator: 0, denominator: 0 })).toBeNull();
  expect(NO_SHARE).toBe('—');
});

test('Ш-03: a cell holds «—» for 0 of 0, and is blank where there is no share at all', () => {
  expect(percentCell({ numerator: 0, denominator: 0 })).toBe('—');
  expect(percentCell({ numerator: 1, denominator: 4 })).toBe(25);
  expect(percentCell(null)).toBeNull();
});

test('С-08: numerators and denominators add up apart, decimals to the hundredth', () => {
  const shares = [
    { numerator: 0.1, denominator: 1.1 },
    { numerator: 0.2, denominator: 2.2 },
  ];
  expect(sumOfShares(shares)).toEqual({ numerator: 0.3, denominator: 3.3 });
  expect(sumOfShares([])).toEqual({ numerator: 0, denominator: 0 });
});

test.each([
  [66.7, 70, 3.3],
  [70, 65, -5],
  [0.1, 0.4, 0.3],
  [50, 50, 0],
  [null, 50, null],
  [50, null, null],
  [null, null, null],
])('from %p to %p it is %p percentage points', (from, to, points) => {
  expect(pointsBetween(from, to)).toBe(points);
});
