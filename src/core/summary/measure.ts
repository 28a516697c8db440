/** A measure of «Сводка»: counts that merge by addition, and nothing about a person. */

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

/** A measure as it is declared: its code, or the root of its codes. */
export interface DeclaredMeasure {
  readonly code: string;
  readonly title: string;
}

/** One with a code for each of a fixed list of words: «Ч21/школьный». */
export interface BrokenDown<W extends string> extends DeclaredMeasure {
  readonly words: readonly W[];
}
