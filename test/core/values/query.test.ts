import { fitting, searched } from '../../../src/core/values/query';

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
