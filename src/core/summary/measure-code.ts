/**
 * How the code of a measure is made of its root and the words of its breakdown, and taken apart
 * again: «Ч50/фгос/2 квартал 2026». Delivered summaries hold such codes.
 */
import type { DeclaredMeasure } from './measure';

const SEPARATOR = '/';

/** The code under these words; a separator inside a word becomes a hyphen. */
export function codeOf({ code }: DeclaredMeasure, ...words: readonly string[]): string {
  return [code, ...words.map((word) => word.split(SEPARATOR).join('-'))].join(SEPARATOR);
}

/** The root and the words of a code. */
export function partsOf(code: string): { readonly root: string; readonly words: string[] } {
  const [root = '', ...words] = code.split(SEPARATOR);
  return { root, words };
}

/** Whether a code is one of the measure's breakdown. */
export function isUnder(measure: DeclaredMeasure, code: string): boolean {
  const { root, words } = partsOf(code);
  return root === measure.code && words.length > 0;
}

/** A request for further education as its words tell it; null where they name no quarter. */
export interface ToldRequest {
  readonly direction: string;
  readonly quarter: number | null;
  readonly year: number | null;
}

/** The words of the requests' breakdown: «фгос», «2 квартал 2026». */
export function requestWords(direction: string, quarter: number, year: number): string[] {
  return [direction, `${quarter} квартал ${year}`];
}

const QUARTER = /^(\d) квартал (\d{4})$/;

/** The request of such words. */
export function requestOf([direction = '', when = '']: readonly string[]): ToldRequest {
  const match = QUARTER.exec(when);
  if (match === null) return { direction, quarter: null, year: null };
  return { direction, quarter: Number(match[1]), year: Number(match[2]) };
}
