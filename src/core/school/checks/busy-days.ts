/** Rows that may say the same: those that a person has several of on one day. */
import { groupBy } from '../../values/arrange';
import type { Day } from '../../values/day';

/** Such rows. Few people have any, so that the texts of few rows need be compared. */
export function ofBusyDays<R extends { readonly teacher: string }>(
  rows: readonly R[],
  dayOf: (row: R) => Day | null,
): ReadonlySet<R> {
  const busy = new Set<R>();
  for (const own of groupBy(rows, ({ teacher }) => teacher).values()) {
    if (new Set(own.map(dayOf)).size === own.length) continue;
    for (const ofDay of groupBy(own, dayOf).values()) {
      if (ofDay.length > 1) for (const row of ofDay) busy.add(row);
    }
  }
  return busy;
}
