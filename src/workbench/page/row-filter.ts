/** Which rows a filter leaves out of sight. */
import type { SheetShape } from '../wire/snapshot';

export interface RowFilter {
  /** Counted from 0. */
  readonly column: number;
  /** The texts that are shown; '' stands for blank cells. */
  readonly texts: ReadonlySet<string>;
}

/** The filled rows below the headers whose cell in the column is none of the texts. */
export function filteredRows(
  shape: Pick<SheetShape, 'headerRow' | 'rows'>,
  { column, texts }: RowFilter,
): Set<number> {
  const hidden = new Set<number>();
  shape.rows.forEach((row, index) => {
    if (index > shape.headerRow && !texts.has(row[column] ?? '')) hidden.add(index);
  });
  return hidden;
}
