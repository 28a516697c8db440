/** Which signs a text may have, what is seen of it, and what a spreadsheet would take for a formula. */
import {
  fold,
  foldedLook,
  isPlain,
  lookOf,
  mixesAlphabets,
  russianLook,
  shortHash,
  startsFormula,
  tidy,
  unseenIn,
  visible,
} from '../../../src/core/values/text';

test.each([
  ['a\nb', true],
  ['Семёнова «№ 5» — 1–2 ~', true],
  ['ѐђџЀ', true],
  ['\u00a0§©', true],
  ['', true],
  // A soft hyphen, a joiner, a stress mark, an umlaut, a tab, an emoji.
  ['шко\u00adла', false],
  ['\u200bшкола', false],
  ['школа\u0301', false],
  ['ü', false],
  ['a\tb', false],
  ['\u007f', false],
  ['да😀', false],
])('%j is of plain signs: %s', (text, plain) => {
  expect(isPlain(text)).toBe(plain);
});

/** The first and the last of each range of signs that nobody sees. */
const UNSEEN = '\u00ad \u200b \u200f \u202a \u202e \u2060 \u2064 \u2066 \u2069 \ufeff'.split(' ');

test.each(UNSEEN)('%j is seen by nobody, wherever it stands', (sign) => {
  expect(visible(`${sign}шк${sign}${sign}ола${sign}`)).toBe('школа');
  expect(fold(`Шк${sign}ола`)).toBe('школа');
  const code = sign.charCodeAt(0).toString(16).toUpperCase();
  expect(unseenIn(`шк${sign}ола${sign}`)).toEqual({
    sign: `U+${code.length < 4 ? '00' : ''}${code}`,
    after: 'шк',
  });
  expect(unseenIn(`${sign}`)?.after).toBe('');
});

test.each(['\u00ac', '\u00ae', '\u2010', '\u2029', '\u202f', '\u205f', '\u206a', '—'])(
  '%j, beside those, is not one of them',
  (sign) => {
    expect(visible(`а${sign}б`)).toBe(`а${sign}б`);
    expect(unseenIn(`а${sign}б`)).toBeNull();
  },
);

test('a text is tidy when one ordinary space stands between its words', () => {
  expect([' а', 'а ', 'а  б', 'а\u00a0б', '\tа\n', ' ', ''].map(tidy)).toEqual([
    'а',
    'а',
    'а б',
    'а б',
    'а',
    '',
    '',
  ]);
});

test.each(['=1+1', '+7 900', '-5', '@имя', '\tа', '\rа'])('%j begins a formula', (text) => {
  expect(startsFormula(text)).toBe(true);
});

test.each(['1+1', ' =1', 'а=б', '−5', '—', '\nа', '№ 5', ''])('%j begins none', (text) => {
  expect(startsFormula(text)).toBe(false);
});

describe('letters that look alike', () => {
  // In the order of the Russian alphabet; the second line is Latin.
  const RUSSIAN = 'АВЕКМНОРСТХУ';
  const LATIN = 'ABEKMHOPCTXY';

  test('are the same twelve in both directions, large and small', () => {
    expect(lookOf(RUSSIAN)).toBe(LATIN);
    expect(lookOf(RUSSIAN.toLowerCase())).toBe(LATIN);
    expect(russianLook(LATIN)).toBe(RUSSIAN);
    expect(russianLook(LATIN.toLowerCase())).toBe(RUSSIAN.toLowerCase());
  });

  test('are no others', () => {
    expect(lookOf('БЖЯ-1zw')).toBe('БЖЯ-1ZW');
    expect(russianLook('DZ-1 Яя dz')).toBe('DZ-1 Яя dz');
  });

  test('make no difference between names as people see them, nor do case, ё and spaces', () => {
    expect(foldedLook(' ВЕС  п1 ')).toBe(foldedLook('Bес П1'));
    expect(foldedLook('приём')).toBe(foldedLook('ПРИЕМ'));
    expect(foldedLook('вес')).not.toBe(foldedLook('веб'));
  });

  test.each([
    ['Ёx', true],
    ['ёX', true],
    ['яZ', true],
    ['ЯЁ', false],
    ['az', false],
    ['1-2', false],
    ['', false],
  ])('«%s» mixes alphabets: %s', (code, mixed) => {
    expect(mixesAlphabets(code)).toBe(mixed);
  });
});

test('the short hash of longer texts is FNV-1a too, eight digits long', () => {
  // Published values of 32-bit FNV-1a.
  expect(shortHash('b')).toBe('e70c2de5');
  expect(shortHash('foobar')).toBe('bf9cf968');
  for (let at = 0; at < 300; at += 1) expect(shortHash(String(at))).toMatch(/^[0-9a-f]{8}$/);
});
