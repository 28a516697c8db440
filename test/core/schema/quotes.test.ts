/** How a message quotes a cell: short, on one line, as a person would read it. */
import { choice } from '../../../src/core/schema/columns/choice';
import { shown, shownEnd } from '../../../src/core/schema/shown';
import type { Cell } from '../../../src/core/values/cell';
import { dayAt } from '../school/school-kit';
import { readThrough } from './reading';

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

test('what stands before a place is quoted by its end, on one line, as long as anything else', () => {
  const forty = '0123456789'.repeat(4);
  expect(shownEnd(forty)).toBe(forty);
  expect(shownEnd(`${forty}!`)).toBe('…23456789012345678901234567890123456789!');
  expect(shownEnd('К-1\n и К-2 ')).toBe('К-1 и К-2');
});

test('an unseen sign far inside a cell is told with what stands right before it', () => {
  const long = 'а'.repeat(60);
  const { messages } = readThrough(choice('Вид', [`${long}К-71`], {}), `${long}К-7\u200b1`);
  expect(messages.at(-1)).toContain(`после «…${'а'.repeat(36)}К-7»`);
});

test('a text of forty characters is quoted whole, a longer one is cut to as many', () => {
  const forty = '0123456789'.repeat(4);
  expect(shown(forty)).toBe(forty);
  expect(shown(`${forty}!`)).toBe('012345678901234567890123456789012345678…');
});
