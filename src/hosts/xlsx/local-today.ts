/** Today by this computer's clock and zone: a file has neither. */
import { type Day, dayOf } from '../../core/values/day';

export function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}
