/** Which format a cell has. */
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';

/** The format index of a cell: its own, or its column's. */
export function styleAt(view: SheetView, row: number, column: number): number {
  const own = view.styles.get(row)?.[column];
  if (own !== undefined) return own;
  return columnStyleAt(view, column);
}

/** The format index of a column's cells that have none of their own. */
export function columnStyleAt({ columns }: SheetView, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
