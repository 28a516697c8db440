/**
 * A calendar day without time or zone, as a whole number: the spreadsheet serial, day 1 being
 * 31.12.1899 and day 25569 being 01.01.1970. Comparing and subtracting days is plain arithmetic.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { once } from './once';

export type Day = number & { readonly __unit: 'calendar day' };

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const toDate = (day: Day): Date => new UTCDateMini((day - SERIAL_OF_1970) * MILLISECONDS_A_DAY);

const fromDate = (date: Date): Day =>
  (Math.round(date.getTime() / MILLISECONDS_A_DAY) + SERIAL_OF_1970) as Day;

/** The day with this year, month (1–12) and day of month, or null when the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? fromDate(date) : null;
}

/** The day of a spreadsheet serial number; a time of day in its fraction is dropped. */
export function dayFromSerial(serial: number): Day {
  return Math.floor(serial) as Day;
}

/** 01.01.1900 and 31.12.9999. */
const [FIRST_IN_CELL, LAST_IN_CELL] = [2, 2_958_465];

/** Whether a cell can show the day: spreadsheets count from 1900 and end with the year 9999. */
export const isCellDay = (day: Day): boolean => day >= FIRST_IN_CELL && day <= LAST_IN_CELL;

/** Year, month (1–12) and day of month. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = toDate(day);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
  };
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/**
 * The same day of the month `months` later; where that month has no such day, its last day
 * (Civil Code, art. 192 p. 3). Always call it with the base date, never with a clamped one.
 */
export function addMonths(day: Day, months: number): Day {
  return monthsLater(months)(day);
}

/** Many courses end on one day, and each opens a window. */
const monthsLater = once((months: number) =>
  once((day: Day) => fromDate(addMonthsToDate(toDate(day), months))),
);

/** The last day of a quarter (1–4) of a year. */
export function quarterEnd(year: number, quarter: number): Day {
  // Day 0 of the month after the quarter.
  return fromDate(new Date(Date.UTC(year, quarter * 3, 0)));
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** «ДД.ММ.ГГГГ», as every person sees it. */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${String(year).padStart(4, '0')}`;
}

/** From a day to a day, both included: «01.09.2025–31.08.2026». */
export function formatSpan(from: Day, to: Day): string {
  return `${formatDay(from)}–${formatDay(to)}`;
}

/** «YYYY-MM-DD», for machines. */
export function isoDay(day: Day): string {
  return toDate(day).toISOString().slice(0, 10);
}

/** Reads «YYYY-MM-DD» exactly; null for anything else. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
