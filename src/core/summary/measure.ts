/** A measure of «Сводка»: counts that merge by addition, and nothing about a person. */
import type { Share } from '../values/share';

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

/** A measure's counts as a share; null for one that is missing or has no denominator. */
export function shareOf(measure: Measure | undefined): Share | null {
  if (measure === undefined || measure.denominator === null) return null;
  return { numerator: measure.numerator, denominator: measure.denominator };
}

/** A measure as it is declared: its code, or the root of its codes. */
export interface DeclaredMeasure {
  readonly code: string;
  readonly title: string;
}

/** One with a code for each of a fixed list of words: «Ч21/школьный». */
export interface BrokenDown<W extends string> extends DeclaredMeasure {
  readonly words: readonly W[];
  /** The word of what has none of those, so that the parts add up (С-13); null: each has one. */
  readonly remainder: string | null;
  /** Whole titles, by word, where the measure's own title and the word do not make one. */
  readonly said: Readonly<Record<string, string>>;
}

/** Every word of a breakdown, the remainder last. */
export function wordsOf({ words, remainder }: BrokenDown<string>): readonly string[] {
  return remainder === null ? words : [...words, remainder];
}
