/** A sheet's cells with edits laid over them: what the file would be read as once they are written. */
import type { CellEdit } from '../../app/workbook';
import { type SheetGrid } from '../../core/schema/sheet-grid';
/** The grid with the cells set, the last edit of a cell winning; rows that stay are shared. */
export declare function withCells(grid: SheetGrid, edits: readonly CellEdit[]): SheetGrid;
