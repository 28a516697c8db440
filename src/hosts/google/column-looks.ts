/**
 * Widths and wrapping of a plan's columns. Every width is a call, so neighbours share one where that
 * makes none of them narrower than the plan says, and not much wider.
 */
import type { ColumnPlan } from '../../core/schema/sheet-plan';
import type { DataRange } from './sheet-rules';

interface Run<T> {
  /** Counted from 0. */
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** What every column of a new sheet has before its runs are laid: enough for codes, dates and marks. */
export const USUAL_WIDTH = 140;

/** So many pixels too many, over all columns of a run, are worth one call. */
const WORTH_A_CALL = 250;

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

interface Laid {
  readonly cost: number;
  readonly widths: readonly number[];
}

/** The widths that columns get: the least of pixels too many and of calls, weighed together. */
function shownWidths(columns: readonly ColumnPlan[]): readonly number[] {
  // The best for the first so many columns.
  const best: Laid[] = [{ cost: 0, widths: [] }];
  for (let end = 1; end <= columns.length; end++) {
    let [widest, sum] = [0, 0];
    let least: Laid = { cost: Infinity, widths: [] };
    for (let start = end - 1; start >= 0; start--) {
      const { width = 0 } = columns[start] ?? {};
      widest = Math.max(widest, width);
      sum += width;
      const { cost, widths } = best[start] ?? least;
      for (const value of [widest, USUAL_WIDTH]) {
        const isUsual = value === USUAL_WIDTH;
        const next = cost + value * (end - start) - sum + (isUsual ? 0 : WORTH_A_CALL);
        if (value < widest || next >= least.cost) continue;
        least = { cost: next, widths: [...widths, ...new Array<number>(end - start).fill(value)] };
      }
    }
    best.push(least);
  }
  return best[columns.length]?.widths ?? [];
}

/** Gives the columns their widths; `isNew`: they have the usual one. */
export function layWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly ColumnPlan[],
  { isNew }: { readonly isNew: boolean },
): void {
  const widths = shownWidths(columns);
  const shown = columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
  for (const { first, count, value } of runsOf(shown, ({ width }) => width)) {
    if (!isNew || value !== USUAL_WIDTH) sheet.setColumnWidths(first + 1, count, value);
  }
}

/** Wraps long texts under the header, or lets them be. */
export function layWraps(columns: readonly ColumnPlan[], dataRange: DataRange): void {
  for (const { first, count, value } of runsOf(columns, ({ wrap }) => wrap === true)) {
    dataRange(first, count).setWrap(value);
  }
}
