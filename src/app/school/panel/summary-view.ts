/** «Сводка» in full, as it leaves the school. */

import type { SchoolResults } from '../../../core/school/results';
import { SUMMARY_COLUMNS, summaryRows } from '../../../core/summary/summary-table';
import type { Cell } from '../../../core/values/cell';
import type { Day } from '../../../core/values/day';

export interface SummaryView {
  readonly schoolCode: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** null until «Настройки» say whose summary it is. */
export function summaryView({ summary }: SchoolResults): SummaryView | null {
  if (summary === null) return null;
  const { schoolCode, periodStart, periodEnd } = summary.head;
  return {
    schoolCode,
    periodStart,
    periodEnd,
    headers: Object.values(SUMMARY_COLUMNS).map(({ header }) => header),
    rows: summaryRows(summary),
  };
}
