/** The demo's calendar: its reference day, its school year, and days on which schools work. */
import { schoolYearOf } from '../core/settings/period';
import { addDays, type Day, dayOf, partsOf } from '../core/values/day';
import type { Dice } from './dice';

/** A day that the calendar surely has. */
export function dayAt(year: number, month: number, dayOfMonth: number): Day {
  const day = dayOf(year, month, dayOfMonth);
  if (day === null) throw new RangeError(`no such day: ${dayOfMonth}.${month}.${year}`);
  return day;
}

/** «Дата расчёта» of every demo workbook. */
export const DEMO_DAY = dayAt(2026, 4, 15);

/** «Период с»: the school year of the reference day. */
export const PERIOD_START = schoolYearOf(DEMO_DAY).periodStart;

/** The day so many days before the reference day. */
export function daysAgo(count: number): Day {
  return addDays(DEMO_DAY, -count);
}

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The common part of two spans; null when there is none. */
export function overlapOf(left: Span, right: Span): Span | null {
  const from = Math.max(left.from, right.from) as Day;
  const to = Math.min(left.to, right.to) as Day;
  return from <= to ? { from, to } : null;
}

const HOLIDAYS = ['23.2', '8.3', '1.5', '9.5', '12.6', '4.11', '31.12'];

/** Monday to Friday, no public holiday, no New Year's break. */
function isWorkday(day: Day): boolean {
  // Day 2 (01.01.1900) was a Monday.
  const weekday = (day - 2) % 7;
  if (weekday > 4) return false;
  const { month, dayOfMonth } = partsOf(day);
  return !(month === 1 && dayOfMonth < 10) && !HOLIDAYS.includes(`${dayOfMonth}.${month}`);
}

/** A workday outside the summer holidays. */
function isSchoolDay(day: Day): boolean {
  const { month } = partsOf(day);
  return month !== 7 && month !== 8 && isWorkday(day);
}

const NONE: ReadonlySet<Day> = new Set();

/** A random school day of the span that is not taken; null when there is none. */
export function schoolDayIn(span: Span, dice: Dice, taken = NONE): Day | null {
  const length = span.to - span.from + 1;
  const first = dice.int(0, length - 1);
  for (let step = 0; step < length; step++) {
    const day = addDays(span.from, (first + step) % length);
    if (isSchoolDay(day) && !taken.has(day)) return day;
  }
  return null;
}

/** The nearest workday on or before the day. */
export function workdayBefore(day: Day): Day {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}
