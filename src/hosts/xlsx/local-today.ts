/** Today and the time of day by this computer's clock and zone: a file has neither. */
import { type Day, dayOf } from '../../core/values/day';

export function localToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (0 as Day);
}

/** «14:05». */
export function localTime(): string {
  const now = new Date();
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
}
