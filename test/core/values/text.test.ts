import {
  fold,
  lookOf,
  mixesAlphabets,
  shortHash,
  tidy,
  visible,
  withoutLeadingZeros,
} from '../../../src/core/values/text';

test('texts are tidied: outer spaces dropped, inner ones of any sort collapsed', () => {
  expect(tidy('  а \u00a0 б\tв\n')).toBe('а б в');
});

test('texts are compared without regard to case, spaces and ё', () => {
  expect(fold(' ПРИЗЁР ')).toBe(fold('призер'));
  expect(fold('Код\u00a0 педагога')).toBe(fold('код педагога'));
  expect(fold('первая')).not.toBe(fold('высшая'));
});

test('zeros before a code go, the last sign stays', () => {
  expect(['007', '0', '00', '10', 'А07'].map(withoutLeadingZeros)).toEqual([
    '7',
    '0',
    '0',
    '10',
    'А07',
  ]);
});

test('signs that nobody sees go, and letters are composed', () => {
  expect(visible('\ufeffШко\u00adла\u200b № 5')).toBe('Школа № 5');
  expect(visible('и\u0306')).toBe('й');
});

describe('look-alike letters', () => {
  test.each([
    ['АB-1', true], // А Cyrillic, B Latin
    ['0512-Cа', true],
    ['АБ-1', false],
    ['AB-1', false],
    ['0512-017', false],
    ['Ё-x', true],
  ])('«%s» mixes alphabets: %s', (code, mixed) => {
    expect(mixesAlphabets(code)).toBe(mixed);
  });

  test.each([
    ['А-1', 'A-1'], // Cyrillic and Latin
    ['СОРТ', 'COPT'],
    ['к-7', 'K-7'], // Cyrillic к, Latin K
    ['в-7', 'B-7'],
    ['мнт', 'MHT'],
    ['у-1', 'Y-1'],
  ])('«%s» looks like «%s»', (left, right) => {
    expect(lookOf(left)).toBe(lookOf(right));
  });

  test('«Б-1» looks like no Latin code', () => {
    expect(lookOf('Б-1')).not.toBe(lookOf('B-1'));
  });
});

describe('the short hash', () => {
  test('is FNV-1a: the empty text gives 811c9dc5, «a» gives e40c292c', () => {
    expect(shortHash('')).toBe('811c9dc5');
    expect(shortHash('a')).toBe('e40c292c');
  });

  test('tells texts apart that differ in one letter', () => {
    expect(shortHash('рейтинг')).not.toBe(shortHash('рейтинк'));
  });
});
