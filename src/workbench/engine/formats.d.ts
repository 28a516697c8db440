/** Which format a cell has. */
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
/** The format index of a cell: its own, or its column's. */
export declare function styleAt(view: SheetView, row: number, column: number): number;
/** The format index of a column's cells that have none of their own. */
export declare function columnStyleAt({ columns }: SheetView, column: number): number;
