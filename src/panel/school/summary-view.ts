/** «Сводка» in full, as it leaves the school. */

import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import type { Summary } from '../../core/summary/summary';
import { summarySheet } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { SETTINGS_PLACE } from '../cell-places';

interface ShownSummary {
  readonly schoolCode: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SummaryView {
  /** null until «Настройки» say whose it is. */
  readonly summary: ShownSummary | null;
  /** Where they say it. */
  readonly settingsPlace: CellPlace;
}

export function summaryView({ summary }: SchoolResults): SummaryView {
  return { summary: summary && shown(summary), settingsPlace: SETTINGS_PLACE };
}

function shown(summary: Summary): ShownSummary {
  const { schoolCode, periodStart, periodEnd } = summary.head;
  const { columns, rows } = summarySheet(summary);
  return {
    schoolCode,
    periodStart,
    periodEnd,
    headers: columns.map(({ header }) => header),
    rows,
  };
}
