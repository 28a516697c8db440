/** The period and the days of a report, for a program. */
import type { Period } from '../core/settings/period';
import { type Day, isoDay } from '../core/values/day';

export function periodData({ periodStart, periodEnd, referenceDay }: Period) {
  return {
    period: { from: isoDay(periodStart), to: isoDay(periodEnd) },
    referenceDate: isoDay(referenceDay),
  };
}

export function isoOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : isoDay(day);
}
