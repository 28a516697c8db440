/** A sheet's cells with edits laid over them: what the file would be read as once they are written. */
import type { CellEdit } from '../../app/workbook';
import { filledLength, type SheetGrid } from '../../core/schema/sheet-grid';
import { groupBy } from '../../core/values/arrange';
import type { Cell } from '../../core/values/cell';
import { extended } from '../../core/values/sparse-row';

const isThere = (cell: Cell): boolean => cell !== null && cell !== '';

/** The grid with the cells set, the last edit of a cell winning; rows that stay are shared. */
export function withCells(grid: SheetGrid, edits: readonly CellEdit[]): SheetGrid {
  const rows: (readonly Cell[])[] = grid.rows.slice();
  for (const [row, cells] of groupBy(edits, (edit) => edit.row)) {
    while (rows.length <= row) rows.push([]);
    rows[row] = withRowCells(rows[row] ?? [], cells);
  }
  const height = filledLength(rows, ({ length }) => length > 0);
  return { ...grid, rows: rows.slice(0, height) };
}

function withRowCells(row: readonly Cell[], edits: readonly CellEdit[]): Cell[] {
  // A copy by spreading would fill the holes of a sparse row.
  let cells = row.slice();
  for (const { column, value } of edits) {
    cells = extended<Cell>(cells, column, value === '' ? null : value, null);
  }
  return cells.slice(0, filledLength(cells, isThere));
}
