/** Rows and columns along one side, against counting them one by one. */
import fc from 'fast-check';
import { Axis } from '../../../src/workbench/grid/surface/axis';

const sizes = fc.uniqueArray(fc.tuple(fc.nat(60), fc.nat(80)), { selector: ([index]) => index });

/** Begin of an index, by adding up. */
function begin(others: ReadonlyMap<number, number>, index: number): number {
  let pixels = 0;
  for (let before = 0; before < index; before++) pixels += others.get(before) ?? 25;
  return pixels;
}

test('offsets and sizes are those that one counts by hand', () => {
  fc.assert(
    fc.property(sizes, fc.nat(80), (others, index) => {
      const axis = new Axis(25, others);
      const known = new Map(others);
      expect(axis.offset(index)).toBe(begin(known, index));
      expect(axis.size(index)).toBe(known.get(index) ?? 25);
    }),
  );
});

test('a pixel belongs to the one shown there', () => {
  fc.assert(
    fc.property(sizes, fc.nat(3000), (others, pixel) => {
      const axis = new Axis(25, others);
      const known = new Map(others);
      const index = axis.at(pixel);
      expect(begin(known, index)).toBeLessThanOrEqual(pixel);
      expect(begin(known, index + 1)).toBeGreaterThan(pixel);
    }),
  );
});

test('before the beginning lies the first that is shown', () => {
  const axis = new Axis(25, [
    [0, 0],
    [1, 0],
  ]);
  expect(axis.at(-7)).toBe(2);
});

test('next leaps over hidden ones in both directions and stays at the beginning', () => {
  const axis = new Axis(25, [
    [2, 0],
    [3, 0],
    [4, 0],
  ]);
  expect(axis.next(1, 1)).toBe(5);
  expect(axis.next(5, -1)).toBe(1);
  expect(axis.next(0, -1)).toBe(0);
  expect(axis.next(1_048_000, 1)).toBe(1_048_001);
});

test('a first row that is hidden is never gone to', () => {
  expect(new Axis(25, [[0, 0]]).next(1, -1)).toBe(1);
});

test('offsets reach to the last row of the largest sheet', () => {
  expect(new Axis(25, [[10, 45]]).offset(1_048_576)).toBe(26_214_420);
});
