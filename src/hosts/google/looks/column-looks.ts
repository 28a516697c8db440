/**
 * Widths and wrapping of a plan's columns. Every width is a call, so neighbours share one where that
 * makes none of them narrower than the plan says, and not much wider.
 */
import type { ColumnPlan } from '../../../core/schema/sheet-plan';
import type { DataRange } from '../sheets/sheet-extent';

interface Run<T> {
  /** Counted from 0. */
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** What every column of the first new sheet has: enough for codes, dates and marks. */
export const USUAL_WIDTH = 140;

/** So many pixels too many, over all columns of a sheet, are worth one call. */
export const WORTH_A_CALL = 450;

const NOTHING: Laid = { cost: Infinity, widths: [] };

function runsOf<C, T>(columns: readonly C[], asked: (column: C) => T): Run<T>[] {
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
  /** In pixels too many, a call being worth `WORTH_A_CALL` of them. */
  readonly cost: number;
  /** Of every column of the sheet. */
  readonly widths: readonly number[];
}

/**
 * The widths that columns get where they have `present` ones: the least of pixels too many and of calls,
 * weighed together. A width that is there costs no call; columns behind the plan's stay as they are.
 */
export function widthsOver(present: readonly number[], columns: readonly ColumnPlan[]): Laid {
  // The best for the first so many columns.
  const best: Laid[] = [{ cost: 0, widths: [] }];
  for (let end = 1; end <= columns.length; end++) {
    const { cost, widths } = best[end - 1] ?? NOTHING;
    const had = present[end - 1] ?? 0;
    const { width = 0 } = columns[end - 1] ?? {};
    const isWide = had >= width;
    let least = isWide ? { cost: cost + had - width, widths: [...widths, had] } : NOTHING;
    let [widest, sum] = [0, 0];
    for (let start = end - 1; start >= 0; start--) {
      const { width: wanted = 0 } = columns[start] ?? {};
      const [before, count] = [best[start] ?? NOTHING, end - start];
      widest = Math.max(widest, wanted);
      sum += wanted;
      const next = before.cost + widest * count - sum + WORTH_A_CALL;
      if (next >= least.cost) continue;
      least = { cost: next, widths: [...before.widths, ...new Array<number>(count).fill(widest)] };
    }
    best.push(least);
  }
  const { cost, widths } = best[columns.length] ?? NOTHING;
  return { cost, widths: [...widths, ...present.slice(columns.length)] };
}

/** Gives the columns of a sheet their widths, where they have `present` ones. */
export function layWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  present: readonly number[],
  widths: readonly number[],
): void {
  for (const { first, count, value } of runsOf(widths, (width) => width)) {
    const isThere = widths
      .slice(first, first + count)
      .every((_, c) => present[first + c] === value);
    if (!isThere) sheet.setColumnWidths(first + 1, count, value);
  }
}

/** Gives columns the widths of other ones, whatever they have. */
export function renewWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly ColumnPlan[],
): void {
  const usual = columns.map(() => USUAL_WIDTH);
  layWidths(sheet, [], widthsOver(usual, columns).widths);
}

/** Wraps long texts under the header, or lets them be. */
export function layWraps(columns: readonly ColumnPlan[], dataRange: DataRange): void {
  for (const { first, count, value } of runsOf(columns, ({ wrap }) => wrap === true)) {
    dataRange(first, count).setWrap(value);
  }
}
