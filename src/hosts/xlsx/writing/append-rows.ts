/** Where appended rows go. */
import type { CellEdit, Change } from '../../../app/workbook';
import type { SheetGrid } from '../../../core/schema/sheet-grid';
import { isBlankCell } from '../../../core/values/cell';

type AppendRows = Extract<Change, { kind: 'appendRows' }>;

/** The rows as cells under the last row that is not blank. */
export function appendedCells(grid: SheetGrid, { columns, rows }: AppendRows): CellEdit[] {
  let first = grid.rows.length;
  while (first > 0 && (grid.rows[first - 1] ?? []).every(isBlankCell)) first -= 1;
  return rows.flatMap((cells, row) =>
    columns.map((column, index) => ({ row: first + row, column, value: cells[index] ?? null })),
  );
}
