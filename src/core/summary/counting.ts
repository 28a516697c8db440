/** Counts become measures. */
import type { BrokenDown, DeclaredMeasure, Measure } from './measure';
import { codeOf } from './measure-code';

/** A count of its own. */
export function count({ code, title }: DeclaredMeasure, numerator: number): Measure {
  return { code, title, kind: 'количество', numerator, denominator: null };
}

/**
 * Items counted by the measure's words, zeros too, so that every school's table has the same rows:
 * «Ч21/школьный» …
 */
export function countsBy<W extends string>(
  measure: BrokenDown<W>,
  items: readonly (W | null)[],
): Measure[] {
  const tally = new Map<W, number>();
  for (const item of items) if (item !== null) tally.set(item, (tally.get(item) ?? 0) + 1);
  return measure.words.map((word) =>
    count(
      { code: codeOf(measure, word), title: `${measure.title}: ${word}` },
      tally.get(word) ?? 0,
    ),
  );
}
