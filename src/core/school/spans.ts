/** Days against spans of time: what is under way, and what falls into the counted period. */
import type { Period } from '../settings/period';
import type { Day } from '../values/day';

/** Begun on or before the day and not ended before it; an open end has not come yet. */
export function isOngoing(
  { started, ended }: { readonly started: Day; readonly ended: Day | null },
  day: Day,
): boolean {
  return started <= day && (ended === null || ended >= day);
}

/** A workbook as far as its period goes. */
interface OfPeriod {
  readonly book: { readonly settings: Pick<Period, 'periodStart' | 'referenceDay'> };
}

/** Whether a day lies in the counted part of the period, [P0; R] (rule Д-01). */
export function isInPeriod(day: Day | null, { book }: OfPeriod): boolean {
  const { periodStart, referenceDay } = book.settings;
  return day !== null && periodStart <= day && day <= referenceDay;
}
