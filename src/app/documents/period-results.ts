/** What was computed of a workbook for the period of «Настройки», and for another one. */

import type { Span } from '../../core/settings/period';
import { withPeriod } from '../../core/settings/with-period';
import { Remembered, type WorkbookContent } from '../remembered';
import type { Workbook } from '../workbook';

/**
 * Results by workbook and period; null is the period of «Настройки», which `present` answers. Of other
 * periods the last one is remembered: many documents are asked for in portions.
 */
export function periodResults<Results>(
  present: (workbook: Workbook) => Results,
  compute: (read: WorkbookContent['read'], today: WorkbookContent['today']) => Results,
): (workbook: Workbook, period: Span | null) => Results {
  let last: { readonly period: Span; readonly results: Remembered<Results> } | null = null;
  return (workbook, period) => {
    if (period === null) return present(workbook);
    const { periodStart, periodEnd } = period;
    if (last?.period.periodStart !== periodStart || last.period.periodEnd !== periodEnd) {
      const results = new Remembered(({ read, today }) => compute(withPeriod(read, period), today));
      last = { period, results };
    }
    return last.results.of(workbook);
  };
}
