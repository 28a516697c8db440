/** Rows that are as high as their texts: how high that is, only who draws the letters knows. */
import { aroundText } from '../../core/schema/column-width';
import { linesOf } from '../../core/schema/text-width';
import type { Cell } from '../../core/values/cell';
import type { ColumnShape } from '../wire/snapshot';
import type { SheetDisplay } from './sheet-display';

/** Rows whose wrapped texts may take several lines, by the widest letters, and whose height nobody has set. */
export function fittedRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnShape[],
  display: SheetDisplay,
): number[] {
  const around = aroundText('reference', 'data');
  const takesLines = (cell: Cell, row: number, column: number): boolean => {
    const width = columns[column]?.width;
    if (typeof cell !== 'string' || width === undefined) return false;
    const { wrap, bold } = display.look(cell, row, column);
    if (!wrap) return false;
    return linesOf(cell, Math.max(1, width - around), bold ? 'bold' : 'plain') > 1;
  };
  return rows.flatMap((cells, row) => {
    if (display.view.fixedHeights.has(row)) return [];
    return cells.some((cell, column) => takesLines(cell, row, column)) ? [row] : [];
  });
}
