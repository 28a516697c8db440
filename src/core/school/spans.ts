/** Spans of time whose end may be open. */
import type { Day } from '../values/day';

/** Begun on or before the day and not ended before it. */
export function isOngoing(
  { started, ended }: { readonly started: Day; readonly ended: Day | null },
  day: Day,
): boolean {
  return started <= day && (ended === null || ended >= day);
}
