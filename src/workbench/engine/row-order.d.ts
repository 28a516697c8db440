/** Moving and sorting rows, as orders of the port. */
import type { RowChange } from '../../app/workbook';
import { type SheetGrid } from '../../core/schema/sheet-grid';
/** `order[i]` is the row, counted from 0 at `first`, that stands in place `i` afterwards. */
export interface RowOrder {
  readonly first: number;
  readonly order: readonly number[];
}
/** `count` rows from `at` on in front of the row `before`; null when they stand there. */
export declare function movedOrder(at: number, count: number, before: number): RowOrder | null;
/**
 * The rows under the header, down to the last filled one, by a column: numbers and days, then texts;
 * blank cells come last either way. Equal rows keep their order. Null when they stand in it.
 */
export declare function sortedOrder(
  { rows }: SheetGrid,
  column: number,
  descending: boolean,
): RowOrder | null;
/** Where rows stand after a change, and where those that stand now were before; null: nowhere. */
export interface RowsMoved {
  readonly sheet: string;
  there(row: number): number | null;
  back(row: number): number | null;
}
/** How a change of the port moves the rows of its sheet. */
export declare function rowsMovedBy(change: RowChange): RowsMoved;
