/** Where appended rows go. */
import type { SheetGrid } from '../core/schema/sheet-grid';
import { isBlankCell } from '../core/values/cell';
import type { CellEdit, Change } from './workbook';

type AppendRows = Extract<Change, { kind: 'appendRows' }>;

/** The rows as cells under the last row of the sheet that is not blank. */
export function appendedCells(
  { rows: present }: Pick<SheetGrid, 'rows'>,
  { columns, rows }: AppendRows,
): CellEdit[] {
  let first = present.length;
  while (first > 0 && (present[first - 1] ?? []).every(isBlankCell)) first -= 1;
  return rows.flatMap((cells, row) =>
    columns.map((column, index) => ({ row: first + row, column, value: cells[index] ?? null })),
  );
}
