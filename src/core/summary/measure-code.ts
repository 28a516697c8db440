/**
 * How the code of a measure is made of its root and the words of its breakdown, and taken apart
 * again: «Ч50/фгос/2 квартал 2026». Delivered summaries hold such codes.
 */
import type { DeclaredMeasure } from './measure';

const SEPARATOR = '/';

/** Reports ask for thousands of codes, and few words hold a separator. */
const asWord = (word: string): string =>
  word.includes(SEPARATOR) ? word.split(SEPARATOR).join('-') : word;

/** The code under these words; a separator inside a word becomes a hyphen. */
export function codeOf({ code }: DeclaredMeasure, ...words: readonly string[]): string {
  return words.reduce((whole, word) => `${whole}${SEPARATOR}${asWord(word)}`, code);
}

/** The root and the words of a code. */
export function partsOf(code: string): { readonly root: string; readonly words: string[] } {
  const [root = '', ...words] = code.split(SEPARATOR);
  return { root, words };
}

/** Whether a code is one of the measure's breakdown. */
export function isUnder(measure: DeclaredMeasure, code: string): boolean {
  const root = measure.code;
  return code.startsWith(root) && code.charAt(root.length) === SEPARATOR;
}

/** К20: what is counted over all schools, counted over those with low results (rule С-22). */
export const LOW_RESULTS_CODE = 'К20';

const LOW_RESULTS_START = `${LOW_RESULTS_CODE}${SEPARATOR}`;

/** «К4» → «К20/К4». */
export const lowResultsCodeOf = (code: string): string => `${LOW_RESULTS_START}${code}`;

/** Whether the code is of the schools with low results alone. */
export const isOfLowResults = (code: string): boolean => code.startsWith(LOW_RESULTS_START);

/** «К20/К4» → «К4»; a code that is over all schools stays. */
export const wholeCodeOf = (code: string): string =>
  isOfLowResults(code) ? code.slice(LOW_RESULTS_START.length) : code;

/** What is asked for or planned, as the words of a code tell it; null where they name no quarter. */
export interface DirectionQuarter {
  readonly direction: string;
  readonly quarter: number | null;
  readonly year: number | null;
}

/** The first words of requests and of rows of «План ПК»: «фгос», «2 квартал 2026». */
export function directionQuarterWords(direction: string, quarter: number, year: number): string[] {
  return [direction, `${quarter} квартал ${year}`];
}

const QUARTER = /^(\d) квартал (\d{4})$/;

/** The direction and quarter of such words. */
export function directionQuarterOf([
  direction = '',
  when = '',
]: readonly string[]): DirectionQuarter {
  const match = QUARTER.exec(when);
  if (match === null) return { direction, quarter: null, year: null };
  return { direction, quarter: Number(match[1]), year: Number(match[2]) };
}
