import { fitting, foundBy, searched } from '../../../src/core/values/query';

const finds = (query: string, text: string): boolean => fitting(query)(searched(text));

it.each<[string, string]>([
  ['сем', 'Семёнова Мария 0512-017'],
  ['МАРИЯ семен', 'Семёнова Мария 0512-017'],
  ['017', 'Семёнова Мария 0512-017'],
  ['а-1', 'A-1'],
  ['', 'кто угодно'],
  ['  ', 'кто угодно'],
])('«%s» finds «%s»', (query, text) => {
  expect(finds(query, text)).toBe(true);
});

it('every word has to stand somewhere', () => {
  expect(finds('семен анна', 'Семёнова Мария')).toBe(false);
});

it.each<[string, string[], string[]]>([
  ['нова', ['Чернова Ольга', 'Нова Анна', 'Белова Анна'], ['Нова Анна', 'Чернова Ольга']],
  // In look-alike letters: «А-1» begins two of them, and stands inside the third.
  ['A-1', ['ПА-1', 'А-1', 'А-12'], ['А-1', 'А-12', 'ПА-1']],
  [
    'анна пет',
    ['Сусанна Петровна', 'Белова Анна Петровна'],
    ['Белова Анна Петровна', 'Сусанна Петровна'],
  ],
  ['', ['Чернова', 'Белова'], ['Чернова', 'Белова']],
])('«%s»: whose words begin so come first, else the order stays', (query, texts, found) => {
  expect(foundBy(query, texts, searched)).toEqual(found);
});

it('a word is found by its beginning behind any space, first of all words of the query', () => {
  const texts = ['Иванова Анна', 'Анна Иванова', 'Суанна Ванова'];
  expect(foundBy('ван', texts, searched)).toEqual([
    'Суанна Ванова',
    'Иванова Анна',
    'Анна Иванова',
  ]);
  expect(foundBy('ива анн', texts, searched)).toEqual(['Иванова Анна', 'Анна Иванова']);
  expect(foundBy('нет', texts, searched)).toEqual([]);
  // Double spaces of a query are no words.
  expect(foundBy(' анна   ива ', texts, searched)).toEqual(['Иванова Анна', 'Анна Иванова']);
});
