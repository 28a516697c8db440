/** Widths and wrapping of a plan's columns: one call for each run of neighbours that are alike. */
import type { ColumnPlan } from '../../core/schema/sheet-plan';
import type { DataRange } from './sheet-rules';

interface Run<T> {
  /** Counted from 0. */
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

function runsOf<T>(columns: readonly ColumnPlan[], asked: (column: ColumnPlan) => T): Run<T>[] {
  const runs: Run<T>[] = [];
  columns.forEach((column, index) => {
    const value = asked(column);
    const last = runs[runs.length - 1];
    if (last?.value === value) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/** Gives the columns their widths. */
export function layWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly ColumnPlan[],
): void {
  for (const { first, count, value } of runsOf(columns, ({ width }) => width)) {
    sheet.setColumnWidths(first + 1, count, value);
  }
}

/** Wraps long texts under the header; `isNew`: no cell wraps yet. */
export function layWraps(
  columns: readonly ColumnPlan[],
  dataRange: DataRange,
  { isNew }: { readonly isNew: boolean },
): void {
  for (const { first, count, value } of runsOf(columns, ({ wrap }) => wrap === true)) {
    if (value || !isNew) dataRange(first, count).setWrap(value);
  }
}
