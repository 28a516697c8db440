/** «Сводка» in full, as it leaves the school. */

import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import type { Summary } from '../../core/summary/summary';
import { SUMMARY, summarySheet } from '../../core/summary/summary-table';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { SETTINGS_PLACE } from '../cell-places';

interface ShownSummary {
  /** «Редакция» that it has, or gets as soon as it is written (С-17). */
  readonly edition: number;
  /** «Правила» (С-18); null: the defaults. */
  readonly rules: string | null;
  readonly schoolCode: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface SummaryView {
  /** null until «Настройки» say whose it is. */
  readonly summary: ShownSummary | null;
  /** The sheet that it is written to. */
  readonly sheet: string;
  /** Whether the sheet says so already: what is handed over has a number that no other text has. */
  readonly isWritten: boolean;
  /** Where they say it. */
  readonly settingsPlace: CellPlace;
}

/** `isWritten`: whether the workbook's «Сводка» holds the summary of these results. */
export function summaryView({ summary }: SchoolResults, isWritten: boolean): SummaryView {
  const { sheet } = SUMMARY;
  return { summary: summary && shown(summary), sheet, isWritten, settingsPlace: SETTINGS_PLACE };
}

function shown(summary: Summary): ShownSummary {
  const { edition, rules, schoolCode, periodStart, periodEnd } = summary.head;
  const { columns, rows } = summarySheet(summary);
  return {
    edition,
    rules,
    schoolCode,
    periodStart,
    periodEnd,
    headers: columns.map(({ header }) => header),
    rows,
  };
}
