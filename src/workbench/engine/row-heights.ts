/** Rows that are as high as their texts: how high that is, only who draws the letters knows. */
import { aroundText } from '../../core/schema/column-width';
import { linesOf } from '../../core/schema/text-width';
import type { Cell } from '../../core/values/cell';
import { columnsIn } from '../../core/values/sparse-row';
import type { ColumnShape } from '../wire/snapshot';
import type { SheetDisplay } from './sheet-display';

/** Rows whose wrapped texts may take several lines, by the widest letters, and whose height nobody has set. */
export function fittedRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly ColumnShape[],
  display: SheetDisplay,
): number[] {
  const around = aroundText('reference', 'data');
  // A large sheet has the same few hundred texts over and over.
  const counted = columns.map(() => new Map<string, boolean>());
  const takesLines = (cell: Cell, row: number, column: number): boolean => {
    const width = columns[column]?.width;
    if (typeof cell !== 'string' || width === undefined) return false;
    const { wrap, bold } = display.look(cell, row, column);
    if (!wrap) return false;
    const weight = bold ? 'bold' : 'plain';
    const key = `${weight} ${cell}`;
    const known = counted[column]?.get(key);
    if (known !== undefined) return known;
    const takes = linesOf(cell, Math.max(1, width - around), weight) > 1;
    counted[column]?.set(key, takes);
    return takes;
  };
  return rows.flatMap((cells, row) => {
    if (display.view.fixedHeights.has(row)) return [];
    for (const column of columnsIn(cells)) {
      if (takesLines(cells[column] ?? null, row, column)) return [row];
    }
    return [];
  });
}
