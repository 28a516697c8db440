/** Days that are typed without their year: «15.03» is that of the reporting period. */
import type { Span } from '../../core/settings/period';
import type { DayCell } from '../../core/values/cell';
import { type Day } from '../../core/values/day';
/** Reads days without a year, and remembers that it supplied some. */
export declare class ShortDays {
  private readonly period;
  private readonly today;
  private inPeriod;
  private outside;
  constructor(period: () => Span, today: Day);
  /** The day; null when the text is none, or the calendar has no such day in that year. */
  read(text: string): DayCell | null;
  /** What was supplied, for the person; null: nothing. */
  notice(): string | null;
}
