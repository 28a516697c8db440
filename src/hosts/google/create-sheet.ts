/** Fills a newly inserted sheet with everything its plan says. */

import { tabColour } from '../../core/schema/sheet-colours';
import { type ColumnPlan, cellsOf, type SheetPlan } from '../../core/schema/sheet-plan';
import { layHeader } from './header-row';
import { writePlanCells } from './replace-sheet';
import { ensureRoom, type SheetExtent, SPARE_ROWS } from './sheet-extent';
import {
  type DataCell,
  type DataRange,
  type FindColumn,
  layHighlights,
  layProtection,
  layValidations,
} from './sheet-rules';
import { formatOfLook, GENERAL_FORMAT } from './written-cells';

/**
 * Carries out a plan on an inserted, still nameless sheet. Each step gives the same result when
 * repeated, and the name comes last: a sheet that bears its name is complete.
 */
export function createSheet(extent: SheetExtent, plan: SheetPlan, findColumn: FindColumn): void {
  const { sheet } = extent;
  const head = plan.titles.length + 1;
  if (plan.kind === 'computed') shrinkTo(extent, head + SPARE_ROWS);
  const cells = cellsOf(plan);
  ensureRoom(extent, cells.length, plan.columns.length);

  formatColumns(extent, plan, head);
  writePlanCells(sheet, plan, cells);
  extent.rows = cells;

  const dataRange: DataRange = (column) =>
    sheet.getRange(head + 1, column + 1, extent.maxRows - head, 1);
  const dataCell: DataCell = (row, column) => sheet.getRange(head + 1 + row, column + 1, 1, 1);
  layHeader(sheet, plan);
  layColumns(sheet, plan.columns, dataRange);
  layValidations(plan, dataRange, dataCell, findColumn);
  layHighlights(sheet, plan, dataRange);
  layProtection(sheet, plan, dataRange);
  sheet.setFrozenRows(head);
  if (plan.frozenColumns) sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setTabColor(tabColour(plan.kind));
  sheet.setName(plan.name);
}

/** A calculated sheet starts with no data rows and grows when written, whatever the row count. */
function shrinkTo(extent: SheetExtent, rows: number): void {
  if (extent.maxRows <= rows) return;
  extent.sheet.deleteRows(rows + 1, extent.maxRows - rows);
  extent.maxRows = rows;
}

/** The formats of the blank rows, where people type. */
function formatColumns(extent: SheetExtent, plan: SheetPlan, head: number): void {
  const row = plan.columns.map(({ look, checkbox }) =>
    checkbox ? GENERAL_FORMAT : formatOfLook(look),
  );
  const height = extent.maxRows - head;
  extent.sheet
    .getRange(head + 1, 1, height, row.length)
    .setNumberFormats(new Array<string[]>(height).fill(row));
}

function layColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly ColumnPlan[],
  dataRange: DataRange,
): void {
  let start = 0;
  columns.forEach((column, index) => {
    if (column.wrap) dataRange(index).setWrap(true);
    if (columns[index + 1]?.width === column.width) return;
    sheet.setColumnWidths(start + 1, index - start + 1, column.width);
    start = index + 1;
  });
}
