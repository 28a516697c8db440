/** Which format a cell has. */
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';

/** The format index of a cell: its own, or its column's. */
export function styleAt(view: SheetView, row: number, column: number): number {
  const own = view.styles.get(row)?.[column];
  if (own !== undefined) return own;
  return view.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
