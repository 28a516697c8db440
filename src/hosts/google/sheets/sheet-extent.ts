/** What is known of a sheet before anything is written, so that nothing is read after a write. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The cells of so many columns (one) from the first row under the header to the foot of the grid. */
export type DataRange = (column: number, count?: number) => Range;

/** A conditional format as it stands. */
export interface StandingRule {
  readonly rule: FormatRule;
  /** The last column, from 1, of a text in one of the product's tones; null: a rule of people. */
  readonly reach: number | null;
}

export interface SheetExtent {
  readonly sheet: Sheet;
  /** The content; `rows[0]` is row 1. */
  rows: readonly (readonly Cell[])[];
  /** The size of the grid, blank rows and columns included. */
  maxRows: number;
  maxColumns: number;
  /** Written with care, so that columns of a type keep their formats. */
  isCareful?: boolean;
  /** The conditional formats that it had, where they were asked for; a new sheet has none. */
  rules?: readonly StandingRule[];
  /** What its chart needs once the rows are there; absent: nothing. */
  chart?: (plan: SheetPlan) => void;
}

/** The cells under the plan's header, down to the foot of the grid. */
export function dataRangeOf({ sheet, maxRows }: SheetExtent, { titles }: SheetPlan): DataRange {
  const head = titles.length + 1;
  return (column, count = 1) => sheet.getRange(head + 1, column + 1, maxRows - head, count);
}

/**
 * Blank rows kept at the foot of the grid. New rows are inserted between the last two: formats,
 * drop-downs and highlights that reach the foot then stretch over them, and no content moves.
 */
export const SPARE_ROWS = 2;

/** Makes room for `rows` rows and `columns` columns, in one call each, or none. */
export function ensureRoom(extent: SheetExtent, rows: number, columns: number): void {
  const { sheet } = extent;
  if (columns > extent.maxColumns) {
    sheet.insertColumnsAfter(extent.maxColumns, columns - extent.maxColumns);
    extent.maxColumns = columns;
  }
  const missing = rows + SPARE_ROWS - extent.maxRows;
  if (missing <= 0) return;
  const footIsBlank = extent.rows.length <= extent.maxRows - SPARE_ROWS;
  sheet.insertRowsAfter(footIsBlank ? extent.maxRows - 1 : extent.maxRows, missing);
  extent.maxRows += missing;
  // Rows that are refused later are missed by whatever is written into them.
  if (extent.isCareful) SpreadsheetApp.flush();
}
