/** The period and the days of a report, as text and as data. */
import { formatPeriod, type Period } from '../core/settings/period';
import { type Day, formatDay, isoDay } from '../core/values/day';

/** «Период 01.09.2025–31.08.2026, данные на 15.04.2026». */
export function periodLine(settings: Period): string {
  return `Период ${formatPeriod(settings)}, данные на ${formatDay(settings.referenceDay)}`;
}

export function periodData({ periodStart, periodEnd, referenceDay }: Period) {
  return {
    period: { from: isoDay(periodStart), to: isoDay(periodEnd) },
    referenceDate: isoDay(referenceDay),
  };
}

export function isoOrNull(day: Day | null | undefined): string | null {
  return day === null || day === undefined ? null : isoDay(day);
}
