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

export function count(code: string, title: string, numerator: number): Measure {
  return { code, title, kind: 'количество', numerator, denominator: null };
}

/**
 * Counts broken down by a fixed list of values, zeros too, so that every school's table has the
 * same rows: «Ч20/школьный» …
 */
export function countsBy<V extends string>(
  code: string,
  title: string,
  values: readonly V[],
  items: readonly (V | null)[],
): Measure[] {
  const tally = new Map<V, number>();
  for (const item of items) if (item !== null) tally.set(item, (tally.get(item) ?? 0) + 1);
  return values.map((value) =>
    count(`${code}/${value}`, `${title}: ${value}`, tally.get(value) ?? 0),
  );
}
