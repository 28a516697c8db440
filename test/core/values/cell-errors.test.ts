/** Errors of formulas, as programs show them and people paste them. */
import {
  isBlankCell,
  isDayCell,
  isErrorCell,
  isErrorText,
  sameCell,
  UNRECKONED,
} from '../../../src/core/values/cell';
import { dayAt } from '../day-at';

const ENGLISH = '#REF! #VALUE! #DIV/0! #NUM! #NULL! #ERROR! #SPILL! #CALC! #NAME? #N/A'.split(' ');
const RUSSIAN =
  '#ССЫЛКА! #ЗНАЧ! #ДЕЛ/0! #ЧИСЛО! #ПУСТО! #ПЕРЕНОС! #ВЫЧИСЛ! #ОШИБКА! #ИМЯ? #Н/Д'.split(' ');

test.each([...ENGLISH, ...RUSSIAN, '#НЕТ ЗНАЧЕНИЯ'])('«%s» is an error', (text) => {
  expect(isErrorText(text)).toBe(true);
  expect(isErrorText(` \t${text.toLowerCase()}  `)).toBe(true);
  expect(isErrorText(`${text}а`)).toBe(false);
  expect(isErrorText(`а${text}`)).toBe(false);
});

test.each(['#12', '#REF', 'REF!', '#хештег', '#N', '#Н/Д!', '# REF!', '#', ''])(
  '«%s» is an ordinary text',
  (text) => {
    expect(isErrorText(text)).toBe(false);
  },
);

const [day, error] = [{ day: dayAt('15.04.2026') }, { error: '#REF!' }];

test('a day, an error and anything else are told apart', () => {
  const cells = [day, error, null, 'day', 1, true];
  expect(cells.map(isDayCell)).toEqual([true, false, false, false, false, false]);
  expect(cells.map(isErrorCell)).toEqual([false, true, false, false, false, false]);
  expect(isErrorText(UNRECKONED.error)).toBe(true);
});

test('an empty text is as blank as nothing, on either side', () => {
  for (const blank of ['', null, undefined]) {
    for (const other of ['', null, undefined]) expect(sameCell(blank, other)).toBe(true);
    for (const filled of ['а', 0, false, day, error]) {
      expect([sameCell(blank, filled), sameCell(filled, blank)]).toEqual([false, false]);
    }
  }
});

test('a day is no error and no text, whatever they hold', () => {
  expect([sameCell(day, error), sameCell(error, day)]).toEqual([false, false]);
  expect([sameCell(day, 46_127), sameCell(46_127, day)]).toEqual([false, false]);
  expect([sameCell(error, '#REF!'), sameCell('#REF!', error)]).toEqual([false, false]);
  expect([sameCell('а', 'б'), sameCell(true, 1), sameCell(false, null)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a text of unseen signs alone is blank; one that begins with any seen sign is not', () => {
  expect(['\u200b', '\ufeff \u00ad', '\u2028', '\u0020\u200f'].map(isBlankCell)).toEqual(
    Array(4).fill(true),
  );
  // The ends of what is seen at once, and what lies beyond them.
  expect(
    ['!', '~', 'А', 'я', 'Ё', 'ё', '№', '\u200bа', ' \u00ad-', '\u0301'].map(isBlankCell),
  ).toEqual(Array(10).fill(false));
});
