/**
 * The port between the commands and the place where a workbook lives: an open Google spreadsheet,
 * an .xlsx file, or memory. Every host passes one contract suite (test/contract).
 */
import type { SheetPlan } from '../core/schema/sheet-plan';
import type { Cell } from '../core/values/cell';
import type { Day } from '../core/values/day';

/** A merged area, all four bounds counted from 0 and included. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet holds: `rows[0]` is the sheet's row 1. Rows may be ragged; trailing blanks are cut. */
export interface SheetGrid {
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas; absent where the host cannot tell without a further read (Google). */
  readonly merged?: readonly MergedArea[];
}

/** One cell to write; `row` and `column` are counted from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * One step of a write.
 * - `createSheet` adds a sheet with everything the plan says: headers, widths, formats, drop-downs,
 *   notes, frozen header, protection (warning only) for computed sheets. `before` names the sheet
 *   it stands in front of; absent: last.
 * - `replaceSheet` makes an existing computed sheet hold exactly the plan's titles, header and rows
 *   in the plan's columns; a user's columns to the right of them are left alone.
 * - `appendRows` adds rows under the last filled row of an existing sheet; the cells stand in the
 *   columns given (counted from 0).
 * - `editCells` sets single cells and changes nothing else, formats included.
 */
export type Change =
  | { readonly kind: 'createSheet'; readonly plan: SheetPlan; readonly before?: string }
  | { readonly kind: 'replaceSheet'; readonly plan: SheetPlan }
  | {
      readonly kind: 'appendRows';
      readonly sheet: string;
      readonly columns: readonly number[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'editCells'; readonly sheet: string; readonly cells: readonly CellEdit[] };

export interface Workbook {
  /** Today in the workbook's own time zone. */
  today(): Day;
  /** Names of all sheets in their order. */
  sheetNames(): readonly string[];
  /** The sheet's content, read at once; null when there is no such sheet. */
  read(sheet: string): SheetGrid | null;
  /**
   * Carries out all changes, in order. Texts that begin with =, +, -, @, TAB or CR are written as
   * text. Throws `WorkbookFault` when the host refuses; people's sheets are whole then.
   */
  apply(changes: readonly Change[]): void;
}

/** A fault of the file or of the host, told in plain Russian: what happened and what to do. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
}
