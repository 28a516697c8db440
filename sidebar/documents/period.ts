/** The period that is typed into the page: that of «Настройки», another one, or none yet. */
import { parseIsoDay } from '../../src/core/values/day';
import type { SentPeriod } from '../../src/panel/documents/requests';

/** While a year is typed into a field of dates, the field holds 0002, 0020, 0202. */
const FIRST_YEAR = '2000';

const isWhole = (day: string): boolean => day >= FIRST_YEAR && parseIsoDay(day) !== null;

/**
 * `period` null: that of «Настройки», which stands in the fields. A text says what hinders, and that
 * nothing can be made yet.
 */
export function typedPeriod(
  typed: SentPeriod,
  settings: SentPeriod,
): { readonly period: SentPeriod | null } | string {
  const { from, to } = typed;
  if (!isWhole(from) || !isWhole(to)) return 'Укажите обе даты периода.';
  if (to < from) return 'Период кончается раньше, чем начинается: поправьте даты.';
  return { period: from === settings.from && to === settings.to ? null : typed };
}
