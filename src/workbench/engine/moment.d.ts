/**
 * The workbook at one moment, never changed: going back is taking an earlier one. Edits are laid over
 * the file's cells and written into its XML when something needs that: in a large sheet it takes
 * seconds, and typing must not wait for it.
 */
import type { CellEdit, Change } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { CellLook } from '../../hosts/xlsx/view/cell-looks';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
export type CellKind = CellLook['kind'];
export declare class Moment {
  readonly file: XlsxWorkbook;
  private readonly pending;
  /** Sheets whose cells are not read from the file: edited ones. */
  private readonly grids;
  /** How sheets look; typing changes no looks, so that moments share what was read. */
  private readonly views;
  /** Formats that writing a value has changed or will change, where `views` say another. */
  private readonly kinds;
  /** `file` with everything pending written into it, once it was asked for. */
  private whole;
  private constructor();
  static of(file: XlsxWorkbook): Moment;
  read(sheet: string): SheetGrid | null;
  /** How a sheet looks: the same object until something but typing changes it. */
  view(sheet: string): SheetView | null;
  /** What kind of value a cell's format expects. */
  kindAt(sheet: string, row: number, column: number): CellKind;
  /** The file with everything in it; it is not to be changed, only copied. */
  written(): XlsxWorkbook;
  /** With cells of a sheet set; `kinds`: formats that change with them, by `placeKey`. */
  withEdits(
    sheet: string,
    cells: readonly CellEdit[],
    kinds: ReadonlyMap<number, CellKind>,
  ): Moment;
  /** With changes of the port made to it; null when they change nothing. Throws `Fault`. */
  withChanges(changes: readonly Change[]): Moment | null;
  /** With something of one sheet's looks changed by `change`, which is given a copy of the file. */
  withLook(sheet: string, change: (file: XlsxWorkbook) => void): Moment;
  private write;
}
/** The kind of a cell's format after a value was written into it, as the host fits it. */
export declare function kindAfter(value: CellEdit['value'], kind: CellKind): CellKind;
