import { foundByLetters, Letters, movedBy } from '../../../src/workbench/page/parts/list-keys';

const TITLES = ['Новая книга…', 'Открыть…', 'Сохранить', 'Сохранить как…', 'История…'];

test.each([
  ['ArrowDown', 4, 0],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 0, 4],
  ['ArrowUp', -1, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['Enter', 1, null],
])('%s from %i', (key, from, expected) => {
  expect(movedBy(key, from, TITLES.length)).toBe(expected);
});

test('nothing moves in an empty list', () => {
  expect(movedBy('ArrowDown', -1, 0)).toBeNull();
});

test('a letter leads to the next entry that begins with it, around the end', () => {
  expect(foundByLetters('С', TITLES, 0)).toBe(2);
  expect(foundByLetters('с', TITLES, 2)).toBe(3);
  expect(foundByLetters('с', TITLES, 3)).toBe(2);
  expect(foundByLetters('ы', TITLES, 0)).toBeNull();
});

test('letters typed together refine, a pause or another word begins anew', () => {
  const letters = new Letters();
  expect(letters.lead('с', 1000, TITLES, 0)).toBe(2);
  expect(letters.lead('о', 1200, TITLES, 2)).toBe(2);
  expect(letters.lead('и', 1400, TITLES, 2)).toBe(4);
  expect(letters.lead('с', 1600, TITLES, 4)).toBe(4);
  expect(letters.lead('с', 9000, TITLES, 4)).toBe(2);
  expect(letters.lead('с', 9100, TITLES, 2)).toBe(3);
});
