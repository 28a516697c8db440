/** Adds rows under the last filled row of a sheet. */
import type { Change } from '../../../app/workbook';
import { filledHeight } from '../../../core/schema/sheet-grid';
import { type Cell, isDayCell } from '../../../core/values/cell';
import { columnRuns } from '../cells/cell-runs';
import { layFormats } from '../cells/lay-formats';
import { DAY_FORMAT, type Entry, entryUnder, unformattedEntry } from '../cells/written-cells';
import { ensureRoom, type SheetExtent } from '../sheets/sheet-extent';

/**
 * Writes `rows` into the given columns (counted from 0), one write for each run of neighbouring
 * columns. An unticked checkbox does not make a row filled.
 */
export function appendRows(
  extent: SheetExtent,
  { columns, rows, under }: Extract<Change, { kind: 'appendRows' }>,
): void {
  if (rows.length === 0 || columns.length === 0) return;
  const { sheet } = extent;
  const filled = filledHeight(extent.rows, under);
  ensureRoom(extent, filled + rows.length, Math.max(...columns) + 1);
  /** Formats of columns that did not take the format of days. */
  const kept = columns.map((column, index) => {
    // A day's serial number is a day only under a date format.
    if (!rows.some((row) => isDayCell(row[index] ?? null))) return null;
    const range = sheet.getRange(filled + 1, column + 1, rows.length, 1);
    return layFormats(range, DAY_FORMAT, extent.isCareful);
  });
  const entryOf = (row: number, index: number): Entry => {
    const cell = rows[row]?.[index] ?? null;
    const format = kept[index]?.[row]?.[0];
    return format === undefined ? unformattedEntry(cell) : entryUnder(cell, format);
  };
  for (const { first, indices } of columnRuns(columns)) {
    sheet
      .getRange(filled + 1, first + 1, rows.length, indices.length)
      .setValues(rows.map((_, row) => indices.map((index) => entryOf(row, index))));
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
