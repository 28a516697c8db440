/** Heights of rows for which the file has none: appended rows and those that others leave to be fitted. */
import { aroundText } from '../../core/schema/column-width';
import { linesOf } from '../../core/schema/text-width';
import type { Cell } from '../../core/values/cell';
import type { ColumnShape } from '../wire/snapshot';
import type { SheetDisplay } from './sheet-display';

const PIXELS_A_LINE = 20;

/** [row, pixels] of the rows whose wrapped texts take several lines and whose height is not said. */
export function unsaidHeights(
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnShape[],
  display: SheetDisplay,
): [row: number, pixels: number][] {
  const around = aroundText('reference', 'data');
  return rows.flatMap((cells, row): [number, number][] => {
    if (display.view.heights.has(row)) return [];
    let lines = 1;
    cells.forEach((cell, column) => {
      const width = columns[column]?.width;
      if (typeof cell !== 'string' || width === undefined) return;
      const { wrap, bold } = display.look(cell, row, column);
      if (!wrap) return;
      lines = Math.max(lines, linesOf(cell, Math.max(1, width - around), bold ? 'bold' : 'plain'));
    });
    return lines === 1 ? [] : [[row, lines * PIXELS_A_LINE]];
  });
}
