/** Which rows a filter leaves out of sight. */
import type { SheetShape } from '../wire/snapshot';

export interface RowFilter {
  /** Counted from 0. */
  readonly column: number;
  /** The texts that are shown; '' stands for blank cells. */
  readonly texts: ReadonlySet<string>;
}

/** The row of the headers: the last frozen one. */
export const headerRow = ({ frozenRows }: Pick<SheetShape, 'frozenRows'>): number =>
  Math.max(0, frozenRows - 1);

/** The filled rows below the headers whose cell in the column is none of the texts. */
export function filteredRows(
  shape: Pick<SheetShape, 'frozenRows' | 'rows'>,
  { column, texts }: RowFilter,
): Set<number> {
  const hidden = new Set<number>();
  shape.rows.forEach((row, index) => {
    if (index > headerRow(shape) && !texts.has(row[column] ?? '')) hidden.add(index);
  });
  return hidden;
}
