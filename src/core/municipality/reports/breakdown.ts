/** Counts broken down by words that people typed: staff needs. */

import type { DeclaredMeasure } from '../../summary/measure';
import { isUnder, partsOf } from '../../summary/measure-code';
import { formatDecimal, sumOfHundredths } from '../../values/decimal';
import { fold } from '../../values/text';
import type { RollUp } from '../roll-up';
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
  // Asking every school for every line would take long where hundreds of directions were typed.
  const none = lines.map(({ summary }): number | null => (summary === null ? null : 0));
  const bySchool = new Map(sums.map(({ code }) => [code, none.slice()]));
  lines.forEach(({ measures }, index) => {
    for (const { code, numerator } of measures.values()) {
      const counts = isUnder(measure, code) ? bySchool.get(code) : undefined;
      if (counts !== undefined) counts[index] = numerator;
    }
  });
  const shown = sums.map(({ code, numerator }) => ({
    words: partsOf(code).words.map(spelt),
    bySchool: bySchool.get(code) ?? none,
    total: numerator,
  }));
  if (others.length === 0) return shown;
  const told = toldUnder(lines, new Set(others.map(({ code }) => code)));
  const together: BreakdownLine = {
    words: [`${rest}: ${formatDecimal(others.length)}`],
    bySchool: none.map((zero, at) => (zero === null ? null : sumOfHundredths(told[at] ?? []))),
    total: sumOfHundredths(others.map(({ numerator }) => numerator)),
  };
  return [...shown, together];
}
