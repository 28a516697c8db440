/** С-13: a breakdown has a row for each word, and its rows add up. */
import { count, countsBy } from '../../../src/core/summary/counting';
import { shareOf } from '../../../src/core/summary/measure';

const LEVELS = {
  code: 'Ч21',
  title: 'Мероприятия, уровень',
  words: ['школьный', 'муниципальный'],
  remainder: 'без уровня',
  said: { 'без уровня': 'Мероприятия без уровня' },
};

const asRows = (measures: readonly { code: string; title: string; numerator: number }[]) =>
  measures.map(({ code, title, numerator }) => [code, title, numerator]);

test('each word and the remainder are counted, zeros too', () => {
  expect(asRows(countsBy(LEVELS, ['школьный', null, 'школьный', null, null]))).toEqual([
    ['Ч21/школьный', 'Мероприятия, уровень: школьный', 2],
    ['Ч21/муниципальный', 'Мероприятия, уровень: муниципальный', 0],
    ['Ч21/без уровня', 'Мероприятия без уровня', 3],
  ]);
});

test('without a remainder there is no row for it', () => {
  const words = { ...LEVELS, remainder: null, said: { школьный: 'В школе' } };
  expect(asRows(countsBy(words, ['школьный']))).toEqual([
    ['Ч21/школьный', 'В школе', 1],
    ['Ч21/муниципальный', 'Мероприятия, уровень: муниципальный', 0],
  ]);
});

test('a count has no denominator, and is no share', () => {
  const counted = count({ code: 'Ч01', title: 'Педагогов' }, 5);
  expect(counted).toEqual({
    code: 'Ч01',
    title: 'Педагогов',
    kind: 'количество',
    numerator: 5,
    denominator: null,
  });
  expect([shareOf(counted), shareOf(undefined)]).toEqual([null, null]);
  expect(shareOf({ ...counted, kind: 'доля', denominator: 0 })).toEqual({
    numerator: 5,
    denominator: 0,
  });
});
