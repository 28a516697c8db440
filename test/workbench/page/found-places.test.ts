import {
  firstFrom,
  positionText,
  replacedText,
} from '../../../src/workbench/page/parts/found-places';

const SHEETS = ['Педагоги', 'Курсы', 'Рейтинг'];
const place = (sheet: string, row: number, column: number) => ({ sheet, row, column });
const PLACES = [place('Педагоги', 5, 2), place('Курсы', 2, 1), place('Курсы', 2, 4)];

test.each([
  ['before all', place('Педагоги', 1, 1), false, 0],
  ['on a place', place('Курсы', 2, 4), false, 2],
  ['past that place', place('Курсы', 2, 1), true, 2],
  ['later in the sheet: the next sheet', place('Педагоги', 6, 1), false, 1],
  ['after all: from the beginning', place('Рейтинг', 1, 1), false, 0],
])('a search begins at the cell: %s', (_, here, past, expected) => {
  expect(firstFrom(PLACES, here, SHEETS, past)).toBe(expected);
});

test('where it stands, in words', () => {
  expect(positionText(2, 17)).toBe('3 из 17');
  expect(positionText(0, 1000)).toBe('1 из 1000 и более');
  expect(positionText(0, 0)).toBe('Ничего не найдено');
});

test.each([
  ['Лекция, лекция', 'лекция', {}, 'Урок, Урок'],
  ['Лекция, лекция', 'лекция', { matchCase: true }, 'Лекция, Урок'],
  ['5 (пять)', '(пять)', {}, '5 Урок'],
  ['Королёва и Королева', 'королева', {}, 'Урок и Урок'],
  ['Королёва и Королева', 'КОРОЛЁВА', {}, 'Урок и Урок'],
  ['Королёва и Королева', 'Королева', { matchCase: true }, 'Королёва и Урок'],
  ['лекция', 'ЛЕКЦИЯ', { wholeCell: true }, 'Урок'],
])('«%s» with «%s» replaced, %j', (text, words, how, expected) => {
  const search = { text: words, sheet: null, matchCase: false, wholeCell: false, ...how };
  expect(replacedText(text, search, 'Урок')).toBe(expected);
});

test('what replaces is taken as it is', () => {
  const search = { text: 'а', sheet: null, matchCase: false, wholeCell: false };
  expect(replacedText('а', search, '$&$1')).toBe('$&$1');
});
