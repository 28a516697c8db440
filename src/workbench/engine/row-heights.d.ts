import type { Cell } from '../../core/values/cell';
import type { ColumnShape } from '../wire/snapshot';
import type { SheetDisplay } from './sheet-display';
/** [row, pixels] of the rows whose wrapped texts take several lines and whose height is not said. */
export declare function unsaidHeights(
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnShape[],
  display: SheetDisplay,
): [row: number, pixels: number][];
