/** What a sheet holds, as every host reads it. */
import { type Cell, isBlankCell } from '../values/cell';
import { columnsIn } from '../values/sparse-row';

/** A merged area, all four bounds counted from 0 and included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet's cells: `rows[0]` is the sheet's row 1. Rows may be ragged; trailing blanks are cut. Wide rows
 * with few cells have holes for the rest (`sparse-row.ts`).
 */
export interface SheetGrid {
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas; absent where the host cannot tell without a further read (Google). */
  readonly merged?: readonly MergedArea[];
}

/**
 * Whether the first `width` columns hold the wanted cells and nothing below them. `isSame` says which
 * cell passes for a wanted one; a place where either has none is asked about as a blank.
 */
export function holdsCells(
  { rows }: SheetGrid,
  wanted: readonly (readonly Cell[])[],
  width: number,
  isSame: (want: Cell, cell: Cell) => boolean,
): boolean {
  const height = Math.max(wanted.length, rows.length);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!isSame(wanted[row]?.[column] ?? null, rows[row]?.[column] ?? null)) return false;
    }
  }
  return true;
}

/** How many items remain when the trailing ones that are not filled are cut. */
export function filledLength<T>(items: readonly T[], isFilled: (item: T) => boolean): number {
  for (let length = items.length; length > 0; length--) {
    const item = items[length - 1];
    if (item !== undefined && isFilled(item)) return length;
  }
  return 0;
}

/** The rows as every host gives them: '' is blank, blank cells and rows at the end are cut. */
export function trimmed(rows: readonly (readonly Cell[])[]): Cell[][] {
  const cut = rows.map((row) => {
    const cells = row.map((cell) => (cell === '' ? null : cell));
    return cells.slice(
      0,
      filledLength(cells, (cell) => cell !== null),
    );
  });
  return cut.slice(
    0,
    filledLength(cut, (row) => row.length > 0),
  );
}

/** Whether a person sees nothing in the row. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  for (const column of columnsIn(cells)) if (!isBlankCell(cells[column])) return false;
  return true;
}

/** The number of rows down to the last one that is not blank for a person, in these columns or in any. */
export function filledHeight(rows: SheetGrid['rows'], columns?: readonly number[]): number {
  const cellsOf = (row: readonly Cell[]): readonly Cell[] =>
    columns?.map((column) => row[column] ?? null) ?? row;
  return filledLength(rows, (row) => !isBlankRow(cellsOf(row)));
}
