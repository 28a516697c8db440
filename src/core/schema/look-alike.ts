/** Codes that look alike on screen, and which sign makes them differ. */
import { lookOf, withoutLeadingZeros } from '../values/text';

/** How each sign that passes for a hyphen is called, and whose it stands in the place of. */
const HYPHENS: Readonly<Record<string, readonly [name: string, genitive: string]>> = {
  '-': ['дефис', 'дефиса'],
  '\u2010': ['другой дефис', 'другого дефиса'],
  '\u2011': ['неразрывный дефис', 'неразрывного дефиса'],
  '\u2012': ['цифровое тире', 'цифрового тире'],
  '–': ['короткое тире', 'короткого тире'],
  '—': ['длинное тире', 'длинного тире'],
  '−': ['минус', 'минуса'],
  _: ['подчёркивание', 'подчёркивания'],
};
const HYPHEN = /[-_\u2010-\u2014\u2212]/g;

/** Letters that pass for digits, once look-alikes are Latin and large. */
const DIGITS: Readonly<Record<string, string>> = { O: '0', З: '3', I: '1', L: '1' };

/** Equal for codes that look alike; a spreadsheet drops the zeros before a number. */
export const alikeKey = (code: string): string =>
  withoutLeadingZeros(
    lookOf(code)
      .replace(HYPHEN, '-')
      .replace(/[OЗIL]/g, (letter) => DIGITS[letter] ?? letter),
  );

/** The same for codes of which one lacks a hyphen, of their keys. */
export const withoutHyphens = (key: string): string => withoutLeadingZeros(key.replace(HYPHEN, ''));

const RUSSIAN = /[а-яё]/i;

/** «вместо русской «А» латинская «A»». */
function differenceOfSigns(known: string, typed: string): string {
  const [there, here] = [HYPHENS[known], HYPHENS[typed]];
  if (there && here) return `вместо ${there[1]} «${known}» ${here[0]} «${typed}»`;
  const isDigit = (sign: string): boolean => /\d/.test(sign);
  if (isDigit(known)) return `вместо цифры «${known}» буква «${typed}»`;
  if (isDigit(typed)) return `вместо буквы «${known}» цифра «${typed}»`;
  if (RUSSIAN.test(known) && !RUSSIAN.test(typed)) {
    return `вместо русской «${known}» латинская «${typed}»`;
  }
  if (RUSSIAN.test(typed) && !RUSSIAN.test(known)) {
    return `вместо латинской «${known}» русская «${typed}»`;
  }
  return typed === typed.toUpperCase()
    ? `вместо строчной «${known}» прописная «${typed}»`
    : `вместо прописной «${known}» строчная «${typed}»`;
}

/** In what a code differs from the known one that it looks like: «с другими нулями впереди». */
export function differenceOf(typed: string, known: string): string {
  const isOfLength = typed.length === known.length;
  const [own, other] = isOfLength ? [typed, known] : [typed, known].map(withoutLeadingZeros);
  const hyphensIn = (code = ''): number => code.match(HYPHEN)?.length ?? 0;
  const [fewer, more] = [hyphensIn(own) < hyphensIn(other), hyphensIn(own) > hyphensIn(other)];
  const signs = (code = ''): string[] => [...(fewer || more ? code.replace(HYPHEN, '') : code)];
  const there = signs(other);
  const differences = signs(own).flatMap((sign, at) => {
    const wanted = there[at] ?? sign;
    return sign === wanted ? [] : differenceOfSigns(wanted, sign);
  });
  const zerosIn = (code: string): number => code.length - withoutLeadingZeros(code).length;
  const said = [
    ...(!isOfLength && zerosIn(typed) !== zerosIn(known) ? ['с другими нулями впереди'] : []),
    ...(fewer ? ['без дефиса'] : more ? ['с лишним дефисом'] : []),
    ...new Set(differences),
  ];
  return said.join(', ');
}
