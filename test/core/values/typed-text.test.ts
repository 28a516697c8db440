import type { Cell } from '../../../src/core/values/cell';
import { formatSpan } from '../../../src/core/values/day';
import { typedText } from '../../../src/core/values/typed-text';
import { dayAt } from '../day-at';

describe('a cell as a person would type it', () => {
  it.each<[Cell, string]>([
    [null, ''],
    ['  два  пробела ', '  два  пробела '],
    [1250.5, '1250,5'],
    [true, 'да'],
    [false, 'нет'],
    [{ day: dayAt('15.03.2026') }, '15.03.2026'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%j', (cell, text) => {
    expect(typedText(cell)).toBe(text);
  });
});

it('a span is told by its first and last day', () => {
  expect(formatSpan(dayAt('01.09.2025'), dayAt('31.08.2026'))).toBe('01.09.2025–31.08.2026');
});
