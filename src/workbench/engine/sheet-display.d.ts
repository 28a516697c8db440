/** A sheet's cells as they are shown: text, look and note, with the marks of issues laid over. */
import type { Severity } from '../../core/schema/issue';
import { type Cell } from '../../core/values/cell';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { CellPatch } from '../wire/engine';
import type { Look } from '../wire/snapshot';
import { type Mark } from './marks';
export declare class SheetDisplay {
  readonly view: SheetView;
  /** The header row that the checkboxes follow from. */
  readonly headers: readonly Cell[];
  /** Columns shown as checkboxes below the header. */
  readonly checkboxes: ReadonlySet<number>;
  private readonly marks;
  private readonly notes;
  private readonly plain;
  private readonly columnStyles;
  /** Columns in which cells may stand out: most have none. */
  private readonly highlighted;
  constructor(
    view: SheetView,
    /** The header row that the checkboxes follow from. */
    headers: readonly Cell[],
    /** Columns shown as checkboxes below the header. */
    checkboxes: ReadonlySet<number>,
    marks: () => ReadonlyMap<number, Mark> | undefined,
  );
  text(cell: Cell | undefined, row: number, column: number): string;
  look(cell: Cell | undefined, row: number, column: number): Look;
  /** The look of a column's blank cells. */
  columnLook(column: number): Look;
  note(row: number, column: number): string | null;
  /** How grave the issues of a cell are; null when it has none. */
  severity(row: number, column: number): Severity | null;
  cell(cell: Cell | undefined, row: number, column: number): CellPatch;
  /** Places of all notes and marks. */
  notedPlaces(): number[];
  private format;
  private style;
  private columnStyle;
  private isCheckbox;
  private plainLook;
  private highlight;
}
