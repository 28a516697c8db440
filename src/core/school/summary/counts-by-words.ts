/** Counts broken down by words that people typed: «Ч50/фгос/2 квартал 2026». */
import { inCodeOrder } from '../../summary/code-order';
import { count } from '../../summary/counting';
import type { DeclaredMeasure, Measure } from '../../summary/measure';
import { codeOf, partsOf } from '../../summary/measure-code';
import { toHundredths } from '../../values/decimal';

/** What adds so much to the count under these words, which are folded and name nobody (С-16). */
export interface WordedItem {
  readonly words: readonly string[];
  readonly amount: number;
}

/** The sums by words, in the order of codes: the words are the code and the title. */
export function countsByWords(measure: DeclaredMeasure, items: readonly WordedItem[]): Measure[] {
  const totals = new Map<string, number>();
  for (const { words, amount } of items) {
    const code = codeOf(measure, ...words);
    totals.set(code, toHundredths((totals.get(code) ?? 0) + amount));
  }
  const rows = [...totals].map(([code, total]) => {
    // Of the code, so that it is the same whichever of «а/б» and «а-б» stands first.
    const said = partsOf(code).words.join(', ');
    return count({ code, title: `${measure.title}: ${said}` }, total);
  });
  return inCodeOrder(rows);
}
