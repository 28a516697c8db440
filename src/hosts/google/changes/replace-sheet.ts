/** Makes a computed sheet hold exactly its plan: in at most four writes, where its headers stay. */
import type { OwnArea } from '../../../core/schema/own-area';
import { filledLength } from '../../../core/schema/sheet-grid';
import { cellsOf, type SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { fittingCell } from '../cells/cell-limit';
import { layFormats } from '../cells/lay-formats';
import { type Entry, entryUnder, formatOfCell, formattedEntry } from '../cells/written-cells';
import { BLANK_COLUMN, hasBold, weightsOf } from '../looks/plan-weights';
import { hasOtherColumns, renewLooks } from '../looks/renew-looks';
import { CHART_ROWS } from '../looks/sheet-chart';
import { ensureRoom, type SheetExtent } from '../sheets/sheet-extent';

const isFilled = (cell: Cell): boolean => cell !== null;

/** The plan's rectangle, with blank rows below it where older, longer content of ours has to go. */
function wantedCells(plan: SheetPlan, present: SheetExtent['rows'], floor: number): Cell[][] {
  const width = plan.columns.length;
  const cells = cellsOf(plan);
  const own = present.slice(0, floor);
  const owned = filledLength(own, (row) => row.slice(0, width).some(isFilled));
  while (cells.length < owned) cells.push(new Array<Cell>(width).fill(null));
  return cells;
}

/**
 * Writes formats and then values of a plan's rectangle, the top left cell being A1. `withWeights`: what
 * is in bold is said anew.
 */
function writePlanCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  plan: SheetPlan,
  cells: readonly (readonly Cell[])[],
  withWeights: boolean,
  isCareful = false,
): void {
  const head = plan.titles.length + 1;
  const range = sheet.getRange(1, 1, cells.length, plan.columns.length);
  const formats = cells.map((row, r) =>
    plan.columns.map(({ look }, c) => formatOfCell(row[c] ?? null, r < head ? 'text' : look)),
  );
  const kept = layFormats(range, formats, isCareful);
  if (withWeights) range.setFontWeights(weightsOf(plan, cells.length));
  const entryOf = (cell: Cell, r: number, c: number): Entry =>
    kept === null ? formattedEntry(cell) : entryUnder(cell, kept[r]?.[c] ?? '');
  range.setValues(cells.map((row, r) => row.map((cell, c) => entryOf(fittingCell(cell), r, c))));
}

/** The plan with blank columns up to a width. */
function widened(plan: SheetPlan, width: number): SheetPlan {
  const missing = width - plan.columns.length;
  if (missing <= 0) return plan;
  return {
    ...plan,
    columns: [...plan.columns, ...new Array(missing).fill(BLANK_COLUMN)],
    rows: plan.rows.map((row) => [...row, ...new Array<Cell>(missing).fill(null)]),
  };
}

/**
 * Writes the plan into what is the product's of its sheet: columns that it filled before and the plan lacks
 * become blank; a person's columns to the right and rows below are not touched. Where the headers become
 * others, or move, the looks follow. Nothing is cleared first: a failure leaves either the old content
 * or the new.
 */
export function replaceSheet(
  extent: SheetExtent,
  plan: SheetPlan,
  { width, floor }: Pick<OwnArea, 'width' | 'floor'>,
): void {
  const whole = widened(plan, width);
  const wanted = wantedCells(whole, extent.rows, floor);
  const underneath = extent.chart ? CHART_ROWS : 0;
  ensureRoom(extent, wanted.length + underneath, whole.columns.length);
  const withWeights = hasBold(plan) || hasOtherColumns(extent, plan, width);
  renewLooks(extent, plan, whole.columns);
  // Before the values, which come last: a run that was broken off is then known by them.
  extent.chart?.(plan);
  writePlanCells(extent.sheet, whole, wanted, withWeights, extent.isCareful);
  const height = Math.max(wanted.length, extent.rows.length);
  extent.rows = Array.from({ length: height }, (_, row) => {
    const present = extent.rows[row] ?? [];
    const own = wanted[row];
    return own === undefined ? present : [...own, ...present.slice(width)];
  });
}
