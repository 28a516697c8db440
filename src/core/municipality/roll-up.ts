/** The schools side by side, and their sums: what every municipal report is made of. */

import type { Period } from '../settings/period';
import type { Measure } from '../summary/measure';
import { mergeMeasures } from '../summary/merge';
import type { Summary } from '../summary/summary';
import type { MunicipalBook } from './municipal-book';
import { placeIn } from './store';
import type { SchoolRow } from './tables/schools';

type ReportingPeriod = Pick<Period, 'periodStart' | 'periodEnd'>;

export type Measures = ReadonlyMap<string, Measure>;

/** One school of «ОО»; without a delivery it is missing, never zero. */
export interface SchoolLine {
  readonly school: SchoolRow;
  readonly summary: Summary | null;
  /** By code; empty when nothing was delivered. */
  readonly measures: Measures;
}

export interface RollUp {
  /** In the order of «ОО». */
  readonly lines: readonly SchoolLine[];
  /** Sums over all schools that delivered, by code. */
  readonly total: Measures;
  /** The same over schools with low results (ШНОР). */
  readonly lowResults: Measures;
}

const byCode = (measures: readonly Measure[]): Measures =>
  new Map(measures.map((measure) => [measure.code, measure]));

const sumOf = (lines: readonly SchoolLine[]): Measures =>
  byCode(mergeMeasures(lines.map(({ measures }) => [...measures.values()])));

/** The schools' deliveries of one period. */
export function rollUp(
  { schools, store }: Pick<MunicipalBook, 'schools' | 'store'>,
  { periodStart, periodEnd }: ReportingPeriod,
): RollUp {
  const lines = schools.map((school): SchoolLine => {
    const summary = store.get(placeIn({ schoolCode: school.code, periodStart, periodEnd })) ?? null;
    return { school, summary, measures: byCode(summary?.measures ?? []) };
  });
  return {
    lines,
    total: sumOf(lines),
    lowResults: sumOf(lines.filter(({ school }) => school.lowResults)),
  };
}

/** The same schools in an earlier period. */
export interface Previous {
  readonly period: ReportingPeriod;
  readonly rollUp: RollUp;
}

/** The newest period in the store that ended before the present one began; null when none. */
export function previousRollUp(book: MunicipalBook): Previous | null {
  let newest: ReportingPeriod | null = null;
  for (const { head } of book.store.values()) {
    const { periodStart, periodEnd } = head;
    if (periodEnd >= book.settings.periodStart) continue;
    const isLater =
      newest === null ||
      periodEnd > newest.periodEnd ||
      (periodEnd === newest.periodEnd && periodStart > newest.periodStart);
    if (isLater) newest = { periodStart, periodEnd };
  }
  return newest === null ? null : { period: newest, rollUp: rollUp(book, newest) };
}

/** Whether the school has an accepted delivery of the period (rule С-07). */
export const isDelivered = ({ summary }: SchoolLine): boolean => summary !== null;

/** The count under a code: zero where the school delivered without it, null where it did not. */
export function countIn({ summary, measures }: SchoolLine, code: string): number | null {
  return summary === null ? null : (measures.get(code)?.numerator ?? 0);
}
