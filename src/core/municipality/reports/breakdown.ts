/** Counts broken down by words that people typed: requests, staff needs. */

import type { DeclaredMeasure } from '../../summary/measure';
import { isUnder, partsOf } from '../../summary/measure-code';
import { fold } from '../../values/text';
import type { RollUp } from '../roll-up';
import { countsBySchool, tellersOf } from '../tellers';

export interface BreakdownLine {
  /** The words of the code, as the vocabulary spells them where it knows them. */
  readonly words: readonly string[];
  /** By school in the order of «ОО»; null where nothing was delivered. */
  readonly bySchool: readonly (number | null)[];
  readonly total: number;
}

/** The vocabulary's spelling of a folded word: «фгос» → «ФГОС». */
export function spelling(vocabulary: readonly string[]): (word: string) => string {
  const byFold = new Map(vocabulary.map((word) => [fold(word), word]));
  return (word) => byFold.get(word) ?? word;
}

/** Every line of a breakdown that some school delivered, in the order of codes. */
export function breakdown(
  { lines, total }: RollUp,
  measure: DeclaredMeasure,
  vocabulary: readonly string[],
): BreakdownLine[] {
  const spelt = spelling(vocabulary);
  const sums = [...total.values()].filter(({ code }) => isUnder(measure, code));
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    sums.map(({ code }) => code),
  );
  const countsOf = countsBySchool(lines);
  return sums.map(({ code, numerator }) => ({
    words: partsOf(code).words.map(spelt),
    bySchool: countsOf(told(code)),
    total: numerator,
  }));
}
