/**
 * The port between the commands and the place where a workbook lives: an open Google spreadsheet,
 * an .xlsx file, or memory. Every host passes one contract suite (src/live/contract).
 */
import type { SheetGrid } from '../core/schema/sheet-grid';
import type { SheetMark } from '../core/schema/sheet-mark';
import type { SheetPlan } from '../core/schema/sheet-plan';
import type { Cell } from '../core/values/cell';
import type { Day } from '../core/values/day';

/** One cell to write; `row` and `column` are counted from 0. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/**
 * Rows of a sheet that a person moves about; rows are counted from 0. Everything that hangs on them
 * goes along and goes on pointing at the same facts: formats, heights, validations, notes, conditional
 * formats, merged cells, filters, tables, names, print areas, formulas of any sheet. Where that cannot
 * be done soundly the host refuses with the reason (`Fault`) and nothing changes.
 * - `insertRows` puts `count` blank rows in front of row `at`, which look like the row above them
 *   (like the row below where that is the header).
 * - `deleteRows` takes `count` rows away from row `at` on; formulas that pointed there say #REF!.
 * - `orderRows` puts the rows from `first` on into another order: `order[i]` says which row (counted
 *   from 0 at `first`) stands in place `i` afterwards. Moving and sorting are such orders.
 */
export type RowChange =
  | {
      readonly kind: 'insertRows';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'deleteRows';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'orderRows';
      readonly sheet: string;
      readonly first: number;
      readonly order: readonly number[];
    };

/**
 * One step of a write.
 * - `createSheet` adds a sheet with everything the plan says: headers, widths, formats, drop-downs,
 *   notes, frozen header, protection (warning only) for computed sheets. Where there is a sheet of
 *   that name in any spelling, all changes are refused before the first. `before` names the sheet
 *   it stands in front of; absent: last. A column's `formula` is written by the .xlsx host alone; every
 *   host reads its cells as the plan's values.
 * - `replaceSheet` makes an existing computed sheet hold exactly the plan's titles, header and rows
 *   in the plan's columns; a user's columns to the right of them are left alone, and a user's rows under
 *   the table, which move down when it grows over them (rules Б-90 to Б-93). Totals are in bold
 *   where they stand now. Bold alone is no reason to write: a sheet that holds the plan's cells stays.
 * - `appendRows` adds rows under the last filled row of an existing sheet; the cells stand in the
 *   columns given (counted from 0). A row is filled by the columns of `under`, the product's own, so that
 *   a column that a person has numbered down to the foot fills none; absent: by any.
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
      readonly under?: readonly number[];
    }
  | { readonly kind: 'editCells'; readonly sheet: string; readonly cells: readonly CellEdit[] }
  | RowChange;

/** Where a workbook says it is: by that its host reads what people type, and knows the day. */
export interface Region {
  /** As the host names it: «en_US». */
  readonly locale: string;
  readonly zone: string;
}

/**
 * A sheet is named as it is declared; where none bears that very name, the one is meant that differs in
 * case and spaces alone (`sheetMeant`). It keeps its name.
 */
export interface Workbook {
  /** Grows with every write through this object. */
  readonly revision: number;
  /** Today in the workbook's own time zone. */
  today(): Day;
  /** The time of day there, «14:05»; '' where only the day is known. */
  now(): string;
  /** Absent where people type into no such host. */
  readonly region?: {
    read(): Region;
    /** What stands in the cells stays as it is. */
    setLocale(locale: string): void;
  };
  /** Names of all sheets in their order, as people have spelt them. */
  sheetNames(): readonly string[];
  /**
   * The sheet's content, read at once; null when there is no such sheet. The same object is given
   * until the content changes, so that what was computed from it can be kept.
   */
  read(sheet: string): SheetGrid | null;
  /**
   * The first row of a sheet as `read` gives it; none where it is blank or there is no such sheet. Where
   * a sheet costs more than its row, the rest is not read: by its headers it is seen whether it matters.
   */
  firstRow(sheet: string): readonly Cell[];
  /** What is remembered of the product's part of a computed sheet; null: nothing. */
  markOf(sheet: string): SheetMark | null;
  /**
   * Carries out all changes, in order. Texts that begin with =, +, -, @, TAB or CR are written as
   * text. Throws `Fault` when the host refuses; people's sheets are whole then.
   */
  apply(changes: readonly Change[]): void;
}
