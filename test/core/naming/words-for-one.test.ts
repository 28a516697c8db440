/** Я-60: what a person may read of typed words. */
import { NOBODY, wordsForOne } from '../../../src/core/naming/words-for-one';

const BOOK = {
  names: ['Зайцева Мария Петровна', 'Иванова Анна Сергеевна'],
  codes: ['Т-7', '0512-018'],
};
const OWN = { code: 'Т-7', name: 'Зайцева Мария Петровна' };

const words = wordsForOne(BOOK);

it.each([
  // A writer is nobody of the school.
  ['Рассказы А. П. Чехова', 'Рассказы А. П. Чехова'],
  ['Урок Зайцевой, Т-7', 'Урок Зайцевой, Т-7'],
  ['вместе с Ивановой', 'вместе с коллега'],
  ['вместе с Анной Сергеевной', 'вместе с коллега'],
  ['по рассказам Льва Николаевича', 'по рассказам Льва Николаевича'],
  ['курс Марии Петровны', 'курс Марии Петровны'],
  ['запись 0512-018', 'запись коллега'],
  ['Чехов А. П. у Ивановой', 'коллега у коллега'],
])('in what the person did, «%s» is «%s»', (text, shown) => {
  expect(words(OWN).work(text)).toBe(shown);
});

it.each([
  ['рассказы А. П. Чехова', 'рассказы коллега'],
  ['Урок Зайцевой, Т-7', 'Урок Зайцевой, Т-7'],
  ['спросите Иванову', 'спросите коллега'],
])('in what somebody said of it, «%s» is «%s»', (text, shown) => {
  expect(words(OWN).remark(text)).toBe(shown);
});

it('what all may read names nobody of the school', () => {
  expect(words(NOBODY).work('Урок Зайцевой, Т-7')).toBe('Урок коллега, коллега');
});

it('is made ready once for a book', () => {
  expect(wordsForOne(BOOK)).toBe(words);
  expect(wordsForOne({ ...BOOK })).not.toBe(words);
});
