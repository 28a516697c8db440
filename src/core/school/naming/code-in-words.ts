/** Whether words that people typed hold a teacher's code (rule С-16). */
import { lookOf } from '../../values/text';

/** A digit or three, or one letter, says nothing of a person: «ОРКСЭ, 4 кл.». */
const TELLING = /^(?!\d{1,3}$)../;

/** The text word by word, with the signs inside of words and without. */
function wordsOf(text: string): string[] {
  const whole = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return [...whole, ...text.split(/[^\p{L}\p{N}-]+/u)];
}

/** As it looks, and without the hyphen that people leave out, where a letter tells it from a number. */
function looksOf(code: string): string[] {
  const look = lookOf(code);
  const bare = look.replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{L}/u.test(bare) ? [look, bare] : [look];
}

/** Looks for these codes, typed with whatever look-alike letters, with or without a hyphen. */
export function codeFinder(codes: readonly string[]): (text: string) => boolean {
  const isTelling = (code: string) => TELLING.test(code);
  const known = new Set(codes.filter(isTelling).flatMap(looksOf).filter(isTelling));
  return (text) => wordsOf(text).some((word) => looksOf(word).some((look) => known.has(look)));
}
