import {
  formatDecimal,
  halfUp,
  isHundredths,
  parseDecimal,
  plainDecimal,
  sumOfHundredths,
  toHundredths,
} from '../../../src/core/values/decimal';
import {
  addPoints,
  formatPoints,
  hundredths,
  NO_POINTS,
  pointsOf,
  subtractPoints,
} from '../../../src/core/values/points';

test.each([
  [0.5, 1],
  [1.5, 2],
  [2.5, 3],
  [2.4999, 2],
  [-0.5, 0],
  [-1.5, -1],
  [1.005 * 100, 101],
  [0.285 * 100, 29],
  [1.115 * 100, 112],
])('%f is rounded half up to %i, binary noise or not', (value, whole) => {
  expect(halfUp(value)).toBe(whole);
});

describe('a written number', () => {
  test.each([
    ['14,5', 14.5],
    ['14.5', 14.5],
    ['1 250', 1250],
    ['-1 250', -1250],
    ['+1 250,5', 1250.5],
    ['1\u00a0250,5', 1250.5],
    ['12\u202f345\u202f678', 12_345_678],
    ['  36 ', 36],
    ['-2', -2],
    ['+2', 2],
    ['007', 7],
  ])('«%s» is read as %f', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '1,2,3',
    '1 25',
    '12 50',
    '1.250,5',
    '1e3',
    '0x10',
    'тридцать',
    '36 ч',
    ',5',
    '5,',
  ])('«%s» is no number: never a guess', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

test.each([
  [14.5, '14,5'],
  [3.75, '3,75'],
  [15, '15'],
  [0, '0'],
  [1250.5, '1\u00a0250,5'],
  [1_234_567, '1\u00a0234\u00a0567'],
  [999, '999'],
  [-5, '−5'],
])('%f is shown as «%s»', (value, text) => {
  expect(formatDecimal(value)).toBe(text);
});

describe('points (Р-03)', () => {
  test('0,5 × 1,5 = 0,75 is exactly 75 hundredths', () => {
    expect(hundredths(0.5 * 1.5)).toBe(75);
  });

  test('are rounded half up to hundredths: 0,125 → 0,13, 0,1249 → 0,12', () => {
    expect([0.125, 0.1249, 1.005].map(hundredths)).toEqual([13, 12, 101]);
  });

  test('add without binary fractions: 0,1 + 0,2 = 0,3', () => {
    const sum = addPoints(hundredths(0.1), hundredths(0.2));
    expect(sum).toBe(hundredths(0.3));
    expect(pointsOf(sum)).toBe(0.3);
    expect(formatPoints(sum)).toBe('0,3');
  });
});

describe('numbers with at most two decimals', () => {
  test('are rounded half up: 0,125 → 0,13, 2,5/3 → 0,83', () => {
    expect([0.125, 0.1249, 2.5 / 3, 14].map(toHundredths)).toEqual([0.13, 0.12, 0.83, 14]);
  });

  test('С-03: add up exactly, in any order: 0,1 + 0,2 is 0,3', () => {
    expect(sumOfHundredths([0.1, 0.2])).toBe(0.3);
    expect(sumOfHundredths([0.07, 1.1, 2.2])).toBe(3.37);
    expect(sumOfHundredths([2.2, 0.07, 1.1])).toBe(3.37);
    expect(sumOfHundredths([])).toBe(0);
  });

  test('are told from finer ones', () => {
    expect([0, 7, 0.29, 1.1, 1250.55].map(isHundredths)).toEqual([true, true, true, true, true]);
    expect([0.005, 0.125, 1 / 3].map(isHundredths)).toEqual([false, false, false]);
  });
});

test('points are subtracted exactly, below zero too', () => {
  const [less, more] = [hundredths(0.1), hundredths(0.3)];
  expect(pointsOf(subtractPoints(more, less))).toBe(0.2);
  expect(formatPoints(subtractPoints(less, more))).toBe('−0,2');
  expect(subtractPoints(more, more)).toBe(NO_POINTS);
});

test.each([
  ['x5', null],
  ['5x', null],
  ['5,', null],
  ['5,,5', null],
  ['1 2500', null],
  ['1250 000', null],
  ['а1 250', null],
  ['1 250а', null],
  ['1 250,', null],
  ['1  250', null],
  ['--5', null],
  ['-', null],
  ['-0,25', -0.25],
  ['+1 250', 1250],
  ['1 250.75', 1250.75],
  ['12 345 678,125', 12_345_678.125],
  ['123 456', 123_456],
  ['10,55', 10.55],
])('«%s» is read as %s', (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each([
  [1250.5, '1250,5'],
  [-1250.5, '-1250,5'],
  [0, '0'],
  [2026, '2026'],
])('%f in a cell or a code is «%s»', (value, text) => {
  expect(plainDecimal(value)).toBe(text);
});

test.each([
  [-1_234_567.25, '−1\u00a0234\u00a0567,25'],
  [-0.5, '−0,5'],
  [1000, '1\u00a0000'],
  [100_000, '100\u00a0000'],
  [0.125, '0,125'],
])('%f is shown as «%s»', (value, text) => {
  expect(formatDecimal(value)).toBe(text);
});
