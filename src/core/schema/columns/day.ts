/** Date columns: calendar days, never a guess. */
import { type Cell, isDayCell } from '../../values/cell';
import { type Day, dayFromSerial, dayOf, formatDay } from '../../values/day';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../values/law';
import { tidy, visible } from '../../values/text';
import {
  type Column,
  type ColumnOptions,
  columnOf,
  type Filled,
  finding,
  type Reading,
} from '../column';
import { shown } from '../shown';
import { INVALID_DATE, TWO_DIGIT_YEAR } from '../value-checks';

const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** What a date is followed by and does not mean another one by: «г.», a time of day without its zone. */
const AFTER_DATE = / ?(?:г(?:\.|ода?)?|[ tт](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)$/i;

/** The time that programs write behind every day: nobody has meant it. */
const MIDNIGHT = /[ тt]0?0:00(?::00(?:\.0+)?)?$/i;

interface WrittenDay {
  readonly day: Day;
  readonly shortYear: boolean;
}

/** Reads «15.03.2025», «15/03/2025», «2025-03-15», with «г.» or a time too, and, as 20YY, «15.03.25». */
export function parseWrittenDay(text: string): WrittenDay | null {
  return parseDayAlone(tidy(visible(text)).replace(AFTER_DATE, ''));
}

/** Whether a day was written with a time of day that somebody meant: the day alone does not have it. */
export function hasTime(text: string): boolean {
  const written = tidy(visible(text));
  return written.includes(':') && !MIDNIGHT.test(written) && parseWrittenDay(text) !== null;
}

/** Reads the same where nothing but a day is written: a time would be lost. */
export function parseDayAlone(text: string): WrittenDay | null {
  const trimmed = text.trim();
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) {
    const shortYear = dayFirst[3]?.length === 2;
    const year = Number(dayFirst[3]) + (shortYear ? 2000 : 0);
    const day = dayOf(year, Number(dayFirst[2]), Number(dayFirst[1]));
    return day === null ? null : { day, shortYear };
  }
  const yearFirst = YEAR_FIRST.exec(trimmed);
  if (!yearFirst) return null;
  const day = dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return day === null ? null : { day, shortYear: false };
}

const EARLIEST = dayOf(EARLIEST_YEAR, 1, 1) ?? (0 as Day);
const LATEST = dayOf(LATEST_YEAR, 12, 31) ?? (0 as Day);

/** Whether a day is within the years that can be meant. */
export const isPossible = (day: Day): boolean => day >= EARLIEST && day <= LATEST;

function parseDay(header: string, cell: Cell): Reading<Day> {
  const written: WrittenDay | null = isDayCell(cell)
    ? { day: cell.day, shortYear: false }
    : typeof cell === 'string'
      ? parseWrittenDay(cell)
      : null;
  if (typeof cell === 'number' && isPossible(cell as Day)) {
    const details = { header, shown: shown(cell), date: formatDay(dayFromSerial(cell)) };
    return { fault: finding(INVALID_DATE, details) };
  }
  if (written === null || !isPossible(written.day)) {
    return { fault: finding(INVALID_DATE, { header, shown: shown(cell) }) };
  }
  if (!written.shortYear) return { value: written.day };
  const doubt = finding(TWO_DIGIT_YEAR, { header, shown: formatDay(written.day) });
  return { value: written.day, doubt };
}

/** A calendar day within the years that can be meant. */
export function day<const O extends ColumnOptions>(
  header: string,
  options: O,
): Column<Filled<O, Day>> {
  return columnOf<Day | null>(header, options, {
    type: 'day',
    look: 'day',
    whenBlank: null,
    width: 100,
    limits: 'дата ДД.ММ.ГГГГ',
    parse: (cell) => parseDay(header, cell),
  }) as Column<Filled<O, Day>>;
}
