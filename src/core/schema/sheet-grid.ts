/** What a sheet holds, as every host reads it. */
import type { Cell } from '../values/cell';

/** A merged area, all four bounds counted from 0 and included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet's cells: `rows[0]` is the sheet's row 1. Rows may be ragged; trailing blanks are cut. */
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
