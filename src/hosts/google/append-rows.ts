/** Adds rows under the last filled row of a sheet. */
import { filledHeight } from '../../core/schema/sheet-grid';
import { type Cell, isDayCell } from '../../core/values/cell';
import { columnRuns } from './cell-runs';
import { ensureRoom, type SheetExtent } from './sheet-extent';
import { DAY_FORMAT, unformattedEntry } from './written-cells';

/**
 * Writes `rows` into the given columns (counted from 0), one write for each run of neighbouring
 * columns. An unticked checkbox does not make a row filled.
 */
export function appendRows(
  extent: SheetExtent,
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
): void {
  if (rows.length === 0 || columns.length === 0) return;
  const { sheet } = extent;
  const filled = filledHeight(extent.rows);
  ensureRoom(extent, filled + rows.length, Math.max(...columns) + 1);
  columns.forEach((column, index) => {
    // A day's serial number is a day only under a date format.
    if (rows.some((row) => isDayCell(row[index] ?? null))) {
      sheet.getRange(filled + 1, column + 1, rows.length, 1).setNumberFormat(DAY_FORMAT);
    }
  });
  for (const { first, indices } of columnRuns(columns)) {
    sheet
      .getRange(filled + 1, first + 1, rows.length, indices.length)
      .setValues(rows.map((row) => indices.map((index) => unformattedEntry(row[index] ?? null))));
  }
  extent.rows = withAppended(extent.rows, filled, columns, rows);
}

function withAppended(
  present: SheetExtent['rows'],
  filled: number,
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
): Cell[][] {
  const result = present.map((row) => [...row]);
  rows.forEach((row, offset) => {
    const target = result[filled + offset] ?? [];
    columns.forEach((column, index) => {
      while (target.length <= column) target.push(null);
      target[column] = row[index] ?? null;
    });
    result[filled + offset] = target;
  });
  return result;
}
