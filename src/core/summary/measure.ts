/** A measure of «Сводка»: counts that merge by addition, and nothing about a person. */
import { codeOf } from './measure-code';
import type { BrokenDown, DeclaredMeasure } from './measures';

export const MEASURE_KINDS = ['доля', 'количество', 'среднее'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/**
 * - «доля»: numerator and denominator are counts;
 * - «количество»: a count alone, `denominator` null;
 * - «среднее»: a sum of points in hundredths' precision and the number of people ranked.
 */
export interface Measure {
  readonly code: string;
  readonly title: string;
  readonly kind: MeasureKind;
  readonly numerator: number;
  readonly denominator: number | null;
}

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
