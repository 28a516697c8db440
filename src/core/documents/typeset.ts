/** Texts as Russian typography sets them, and without what no paper shows. */
import { type Day, partsOf } from '../values/day';
import { OF_MONTHS } from '../values/russian';
import { visible } from '../values/text';

const NO_BREAK = '\u00a0';

/** Control characters, and the signs that turn the direction of writing around. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the paper
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One half of a character that a cut has left; no file may hold it. */
const HALF_CHARACTER = /\p{Cs}/gu;

/** What a person sees of it, in one line; a no-break space that was typed stays one. */
const printable = (text: string): string =>
  // Signs that turn the writing around part words, so they are gone through before the unseen ones are taken out.
  visible(text.replace(UNPRINTABLE, ' '))
    .replace(HALF_CHARACTER, '')
    .replace(/ *\u00a0 */g, NO_BREAK)
    .replace(/ {2,}/g, ' ')
    .trim();

/** A word of one or two letters, which ends no line: «в школе», «не проверено»; «№ 5», «п. 3». */
const LEANING = /(?<![\p{L}\p{N}.])(\p{L}{1,2}|№|§|(?:п|ст|ч)\.) (?=[\p{L}\p{N}«])/giu;

/** «М. П. Семёнова». */
const INITIAL = /(?<!\p{L})(\p{Lu}\.) (?=\p{Lu})/gu;

/** A number and what it counts: «12 баллов». */
const COUNTING = /(\d) (?=\p{Ll})/gu;

/** The dash never begins a line. */
const DASH = / (?=—)/g;

/** The text in one line, with no-break spaces where Russian typography has them. */
export function typeset(text: string): string {
  return printable(text)
    .replace(LEANING, `$1${NO_BREAK}`)
    .replace(INITIAL, `$1${NO_BREAK}`)
    .replace(COUNTING, `$1${NO_BREAK}`)
    .replace(DASH, NO_BREAK);
}

/** «15 апреля 2026 г.», as business style has a document’s own date. */
export function dayInWords(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return [dayOfMonth, OF_MONTHS[month - 1], year, 'г.'].join(NO_BREAK);
}
