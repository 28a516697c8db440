/** Days as tests write them; apart from whole schools, which take long to load. */
import { type Day, dayOf } from '../../src/core/values/day';

/** The day written «15.03.2025»; a test that names no real day is wrong. */
export function dayAt(text: string): Day {
  const [dayOfMonth, month, year] = text.split('.').map(Number);
  const day = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}
