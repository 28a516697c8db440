/** Counts broken down by words that people typed: staff needs. */

import type { DeclaredMeasure } from '../../summary/measure';
import { isUnder, partsOf } from '../../summary/measure-code';
import { formatDecimal, sumOfHundredths } from '../../values/decimal';
import { fold } from '../../values/text';
import type { RollUp } from '../roll-up';
import { countsBySchool, tellersOf } from '../tellers';
import { mostOf, toldUnder } from './most-rows';

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

/**
 * Every line of a breakdown that some school delivered, in the order of codes; where they are many,
 * those of small numbers in one that begins with `rest` (rule С-64).
 */
export function breakdown(
  { lines, total }: RollUp,
  measure: DeclaredMeasure,
  vocabulary: readonly string[],
  rest: string,
): BreakdownLine[] {
  const spelt = spelling(vocabulary);
  const { named: sums, others } = mostOf(
    [...total.values()].filter(({ code }) => isUnder(measure, code)),
    ({ numerator }) => numerator,
  );
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    sums.map(({ code }) => code),
  );
  const countsOf = countsBySchool(lines);
  const shown = sums.map(({ code, numerator }) => ({
    words: partsOf(code).words.map(spelt),
    bySchool: countsOf(told(code)),
    total: numerator,
  }));
  if (others.length === 0) return shown;
  const ofOthers = toldUnder(lines, new Set(others.map(({ code }) => code)));
  const together: BreakdownLine = {
    words: [`${rest}: ${formatDecimal(others.length)}`],
    bySchool: countsOf([]).map((zero, at) =>
      zero === null ? null : sumOfHundredths(ofOthers[at] ?? []),
    ),
    total: sumOfHundredths(others.map(({ numerator }) => numerator)),
  };
  return [...shown, together];
}
