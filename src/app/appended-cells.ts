/** Where appended rows go. */
import { filledHeight, type SheetGrid } from '../core/schema/sheet-grid';
import type { CellEdit, Change } from './workbook';

type AppendRows = Extract<Change, { kind: 'appendRows' }>;

/** The rows as cells under the last row that is filled. */
export function appendedCells(
  { rows: present }: Pick<SheetGrid, 'rows'>,
  { columns, rows, under }: Pick<AppendRows, 'columns' | 'rows' | 'under'>,
): CellEdit[] {
  const first = filledHeight(present, under);
  return rows.flatMap((cells, row) =>
    columns.map((column, index) => ({ row: first + row, column, value: cells[index] ?? null })),
  );
}
