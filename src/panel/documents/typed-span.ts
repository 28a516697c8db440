/** A period as two dates that somebody typed: what it is, or what is wrong with it (rule Б-03). */

import type { Span } from '../../core/settings/period';
import { type Day, parseIsoDay } from '../../core/values/day';
import { EARLIEST_PLAN_YEAR, LATEST_YEAR } from '../../core/values/law';

/** Days as texts, «2026-05-20»; '' where nothing is typed. */
export interface SentPeriod {
  readonly from: string;
  readonly to: string;
}

const BLANK = 'Укажите обе даты периода.';
const FOUR_DIGITS = 'Год — четыре цифры: поправьте даты периода.';
const OTHER_YEARS = `Годы периода — от ${EARLIEST_PLAN_YEAR} до ${LATEST_YEAR}: поправьте даты.`;
const NO_SUCH_DAY = 'Такого дня нет в календаре: поправьте даты периода.';
const REVERSED = 'Вторая дата раньше первой: поправьте даты периода.';

/** A day of a year that a period may have, or why it is none. */
function dayTyped(text: string): Day | string {
  // While a year is typed into a field of dates, the field holds 0002, 0020, 0202; or 12024.
  const [, year = ''] = /^(\d+)-/.exec(text) ?? [];
  if (year.length !== 4 || year.startsWith('0')) return FOUR_DIGITS;
  if (Number(year) < EARLIEST_PLAN_YEAR || Number(year) > LATEST_YEAR) return OTHER_YEARS;
  return parseIsoDay(text) ?? NO_SUCH_DAY;
}

/** The span of days from the first to the second, both included; a text says what is wrong. */
export function typedSpan({ from, to }: SentPeriod): Span | string {
  if (from === '' || to === '') return BLANK;
  const periodStart = dayTyped(from);
  if (typeof periodStart === 'string') return periodStart;
  const periodEnd = dayTyped(to);
  if (typeof periodEnd === 'string') return periodEnd;
  return periodEnd < periodStart ? REVERSED : { periodStart, periodEnd };
}
