import { type Cell, isBlankCell, sameCell } from '../../../src/core/values/cell';
import { dayAt } from '../day-at';

const day = { day: dayAt('15.04.2026') };

test.each<[Cell | undefined]>([
  [null],
  [undefined],
  [''],
  [' \u00a0\t'],
  ['\u00a0'],
  ['\u2003\u3000'],
  ['\n'],
  [false],
])('a cell holding %j is blank', (cell) => {
  expect(isBlankCell(cell)).toBe(true);
});

test.each<[Cell]>([
  [0],
  [true],
  ['—'],
  ['х'],
  ['x'],
  ['\u00a0х'],
  [' 1'],
  ['«'],
  [day],
  [{ error: '#REF!' }],
])('a cell holding %j is not blank', (cell) => {
  expect(isBlankCell(cell)).toBe(false);
});

test('cells are the same by what they hold', () => {
  expect(sameCell(day, { day: dayAt('15.04.2026') })).toBe(true);
  expect(sameCell(day, { day: dayAt('16.04.2026') })).toBe(false);
  expect(sameCell({ error: '#REF!' }, { error: '#REF!' })).toBe(true);
  expect(sameCell({ error: '#REF!' }, { error: '#N/A' })).toBe(false);
  expect(sameCell({ error: '#REF!' }, day)).toBe(false);
  expect(sameCell('', null)).toBe(true);
  expect(sameCell(undefined, null)).toBe(true);
  expect(sameCell('1', 1)).toBe(false);
  expect(sameCell(0, null)).toBe(false);
});
