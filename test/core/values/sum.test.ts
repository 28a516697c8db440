import { sumOf, sumOfKnown } from '../../../src/core/values/sum';

test('counts add up; of none the sum is 0', () => {
  expect(sumOf([2, 3, 7])).toBe(12);
  expect(sumOf([])).toBe(0);
});

test('С-07: what is missing is no zero', () => {
  expect(sumOfKnown([null, 2, null, 3])).toBe(5);
  expect(sumOfKnown([null, 0])).toBe(0);
  expect(sumOfKnown([null, null])).toBeNull();
  expect(sumOfKnown([])).toBeNull();
});
