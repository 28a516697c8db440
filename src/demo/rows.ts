/** Rows of declared tables, written by the names of their columns. */
import type { DayCell } from '../core/values/cell';
import type { Day } from '../core/values/day';

export { type Draft, rowOf } from '../core/schema/table';

/** A date's cell. */
export function dayCell(day: Day): DayCell {
  return { day };
}

/** A date's cell, blank without a date. */
export function dayOrBlank(day: Day | null): DayCell | null {
  return day === null ? null : { day };
}

/** A ticked checkbox; an unticked one is blank. */
export function ticked(yes: boolean): true | null {
  return yes ? true : null;
}
