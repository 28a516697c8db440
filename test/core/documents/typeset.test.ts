/** How texts are set for paper; «~» stands for a no-break space. */
import fc from 'fast-check';
import { dayInWords, typeset } from '../../../src/core/documents/typeset';
import { dayAt } from '../day-at';

const shown = (text: string): string => typeset(text).replace(/\u00a0/g, '~');

describe('typesetting', () => {
  it.each([
    // Short words do not end a line, one after the other neither.
    ['урок в школе', 'урок в~школе'],
    ['и в школе', 'и~в~школе'],
    ['не проверено', 'не~проверено'],
    ['«О чём» и «за что»', '«О~чём» и~«за~что»'],
    // Signs and numbers keep to what they belong to.
    ['школа № 5', 'школа №~5'],
    ['п. 3 ст. 48', 'п.~3~ст.~48'],
    ['осталось 12 дней', 'осталось 12~дней'],
    ['М. П. Семёнова', 'М.~П.~Семёнова'],
    // The dash does not begin a line.
    ['уровень — школьный', 'уровень~— школьный'],
    // So do they whatever stands around them.
    ['ст. 47, ч. 5, п. 2', 'ст.~47, ч.~5, п.~2'],
    ['§ 4 «а» и «б»', '§~4 «а» и~«б»'],
    ['В школе', 'В~школе'],
    ['И. А. и М. А. Семёновы', 'И.~А. и~М.~А.~Семёновы'],
    ['в 2026 году', 'в~2026~году'],
    // What only looks like them is left alone: ends of words, signs, other numbers.
    ['при школе', 'при школе'],
    ['урок-в школе', 'урок-в~школе'],
    ['т.е школа', 'т.е школа'],
    ['4а класс', '4а класс'],
    ['в (школе)', 'в (школе)'],
    ['лист. 5', 'лист. 5'],
    ['в. школе', 'в. школе'],
    ['ГОСТ. Школа', 'ГОСТ. Школа'],
    ['М. семёнова', 'М. семёнова'],
    ['12 Баллов', '12 Баллов'],
    ['1 250', '1 250'],
    ['уровень – школьный', 'уровень – школьный'],
    ['слово—слово', 'слово—слово'],
    // Longer words and dates are left alone.
    ['открытый урок 01.03.2026', 'открытый урок 01.03.2026'],
  ])('%s', (given, wanted) => {
    expect(shown(given)).toBe(wanted);
  });

  it('is one line without what no paper shows', () => {
    const hostile =
      '  раз\u0000два\u0007\r\nтри\tпять\u202eшесть\u2066семь\u200bвосемь\ufeff\ud800  ';
    expect(typeset(hostile)).toBe('раз два три пять шесть семьвосемь');
  });

  it.each(['\u2028', '\u2029', '\v', '\f', '\u0085', '\u202d', '\u2067', '\u200f'])(
    'keeps words apart that %j parts',
    (sign) => {
      expect(typeset(`урок${sign}истории`)).toBe('урок истории');
    },
  );

  it.each([
    // A no-break space that was typed stays one, with the usual ones around it.
    ['раз\u00a0два', 'раз~два'],
    ['раз \u00a0 два', 'раз~два'],
    ['раз\u00a0  два', 'раз~два'],
    ['раз  \u00a0два', 'раз~два'],
    ['раз  два   три', 'раз два три'],
    [' раз ', 'раз'],
    ['\u0001раз\u001f\u007fдва\u009f', 'раз два'],
    ['раз\u200eдва\u202aтри\u2069', 'раз два три'],
    // A whole sign of two halves stays, a half goes, whichever it is.
    ['да😀', 'да😀'],
    ['да\ud83d', 'да'],
    ['\ude00нет \udfff', 'нет'],
    // What nobody sees parts no word.
    ['шко\u00adла\u2060', 'школа'],
    ['', ''],
  ])('%j is set as «%s»', (given, wanted) => {
    expect(shown(given)).toBe(wanted);
  });

  it('changes nothing but spaces, and once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аб вЖ1 .—№«»<&=') }), (text) => {
        const set = typeset(text);
        expect(typeset(set)).toBe(set);
        expect(set.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a day in words', () => {
  it.each([
    ['15.04.2026', '15 апреля 2026 г.'],
    ['01.01.2027', '1 января 2027 г.'],
    ['31.08.2026', '31 августа 2026 г.'],
  ])('%s', (day, words) => {
    expect(dayInWords(dayAt(day))).toBe(words.replace(/ /g, '\u00a0'));
  });
});
