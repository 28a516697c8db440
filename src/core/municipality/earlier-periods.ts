/** Which periods of «Данные» stand beside the present one (rule С-56). */
import type { Span } from '../settings/period';
import type { Store } from './store';

/** Up to so many earlier periods are shown. */
const MOST_PERIODS = 3;
/** Periods whose lengths differ by more days are not compared, nor data so far from their end in silence. */
export const MOST_DAYS_APART = 31;

const lengthOf = ({ periodStart, periodEnd }: Span): number => periodEnd - periodStart;

/** Whether both are of one kind: a year and a year, a quarter and a quarter. */
export const isOfLikeLength = (left: Span, right: Span): boolean =>
  Math.abs(lengthOf(left) - lengthOf(right)) <= MOST_DAYS_APART;

/** Periods that had ended before the present one began, the one that ended last first. */
function endedBefore(store: Store, present: Span): Span[] {
  const periods = new Map<string, Span>();
  for (const { head } of store.values()) {
    const { periodStart, periodEnd } = head;
    if (periodEnd >= present.periodStart) continue;
    periods.set(`${periodStart} ${periodEnd}`, { periodStart, periodEnd });
  }
  return [...periods.values()].sort(
    (a, b) => b.periodEnd - a.periodEnd || b.periodStart - a.periodStart,
  );
}

/**
 * The earlier periods, newest first: at most three as long as the present one, none of which
 * overlaps another; where there is none, the newest one of another length, with which nothing is
 * compared.
 */
export function earlierPeriods(store: Store, present: Span): Span[] {
  const ended = endedBefore(store, present);
  const apart: Span[] = [];
  for (const period of ended) {
    const later = apart[apart.length - 1];
    if (!isOfLikeLength(period, present)) continue;
    if (later === undefined || period.periodEnd < later.periodStart) apart.push(period);
  }
  return apart.length > 0 ? apart.slice(0, MOST_PERIODS) : ended.slice(0, 1);
}
