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
