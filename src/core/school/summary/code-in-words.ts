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

/** Looks for these codes, typed with whatever look-alike letters. */
export function codeFinder(codes: readonly string[]): (text: string) => boolean {
  const known = new Set(codes.filter((code) => TELLING.test(code)).map(lookOf));
  return (text) => wordsOf(text).some((word) => known.has(lookOf(word)));
}
