import { type Day, formatDay } from './day';

/** From a day to a day, both included: «01.09.2025–31.08.2026». */
export function formatSpan(from: Day, to: Day): string {
  return `${formatDay(from)}–${formatDay(to)}`;
}
