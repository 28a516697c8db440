/** Which names are taken for slips of the pen: a mend must never guess between two meanings. */
import { isCloseTo } from '../../../src/core/schema/spelling';

test.each([
  // Four letters and fewer: another letter is another word.
  ['курс', 'курс', true],
  ['кура', 'курс', false],
  ['кур', 'курс', false],
  // Five to seven: one slip.
  ['форна', 'форма', true],
  ['форм', 'форма', true],
  ['формма', 'форма', true],
  ['норна', 'форма', false],
  ['предмкт', 'предмет', true],
  ['прдмкт', 'предмет', false],
  // Eight and more: two slips.
  ['дакумент', 'документ', true],
  ['дакумнт', 'документ', true],
  ['дакумн', 'документ', false],
  ['дакуминд', 'документ', false],
])('«%s» for «%s»: %s', (typed, meant, close) => {
  expect(isCloseTo(typed, meant)).toBe(close);
});

test('a slip is a letter replaced, lost or added; two letters that changed places are two', () => {
  expect(isCloseTo('предемт', 'предмет')).toBe(false);
  expect(isCloseTo('докумнет', 'документ')).toBe(true);
});

test('case, spaces, ё and letters of the other alphabet are no slips at all', () => {
  expect(isCloseTo(' Kypc ', 'курс')).toBe(true);
  expect(isCloseTo('КУРС', 'курс')).toBe(true);
  expect(isCloseTo('Отчет  о работе', 'отчёт о работе')).toBe(true);
});
