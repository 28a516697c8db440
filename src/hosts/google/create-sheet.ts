/** Fills a newly inserted sheet with everything its plan says. */

import { chartColumns } from '../../core/schema/chart-plan';
import { tabColour } from '../../core/schema/sheet-colours';
import { cellsOf, type SheetPlan } from '../../core/schema/sheet-plan';
import { layWidths, layWraps } from './column-looks';
import { layHeader } from './header-row';
import { layHighlights } from './highlights';
import { layProtection } from './protections';
import { writePlanCells } from './replace-sheet';
import { CHART_ROWS, insertChart } from './sheet-chart';
import { dataRangeOf, ensureRoom, type SheetExtent, SPARE_ROWS } from './sheet-extent';
import { type DataCell, type FindColumn, layValidations } from './sheet-rules';
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
  const underneath = chartColumns(plan) === null ? 0 : CHART_ROWS;
  ensureRoom(extent, cells.length + underneath, plan.columns.length);

  formatColumns(extent, plan, head);
  writePlanCells(sheet, plan, cells);
  extent.rows = cells;

  const dataRange = dataRangeOf(extent, plan);
  const dataCell: DataCell = (row, column) => sheet.getRange(head + 1 + row, column + 1, 1, 1);
  layHeader(sheet, plan, { isNew: true });
  layWidths(sheet, plan.columns);
  layWraps(plan.columns, dataRange, { isNew: true });
  layValidations(plan, dataRange, dataCell, findColumn);
  layHighlights(sheet, plan, dataRange);
  layProtection(extent, plan, dataRange);
  insertChart(sheet, plan);
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
