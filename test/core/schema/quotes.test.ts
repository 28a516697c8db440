/** How a message quotes a cell: short, on one line, as a person would read it. */
import { shown } from '../../../src/core/schema/shown';
import type { Cell } from '../../../src/core/values/cell';
import { dayAt } from '../school/school-kit';

test.each<[Cell, string]>([
  [null, ''],
  ['  март \n 2025 ', 'март 2025'],
  [14.5, '14,5'],
  [1250, '1250'],
  [true, 'да'],
  [false, 'нет'],
  [{ day: dayAt('15.03.2025') }, '15.03.2025'],
  [{ error: '#ДЕЛ/0!' }, '#ДЕЛ/0!'],
])('%j is quoted «%s»', (cell, quote) => {
  expect(shown(cell)).toBe(quote);
});

test('a text of forty characters is quoted whole, a longer one is cut to as many', () => {
  const forty = '0123456789'.repeat(4);
  expect(shown(forty)).toBe(forty);
  expect(shown(`${forty}!`)).toBe('012345678901234567890123456789012345678…');
});
