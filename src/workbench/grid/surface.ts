/**
 * What is drawn of a sheet, and where: the part of the grid that knows pixels. Keys, typing, lists and
 * the clipboard are the affair of the hands above it. Rows and columns are counted from 0; the row and
 * column heads are no cells.
 */
import type { CellPatch } from '../wire/engine';
import type { CellNote, SheetShape } from '../wire/snapshot';
import type { GridPlace } from './grid';

/** In pixels of the screen, from the upper left corner of `Surface.element`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies under a point of the screen. */
export interface Hit {
  readonly part: 'cell' | 'rowHead' | 'columnHead' | 'corner' | 'columnEdge' | 'fillHandle';
  readonly row: number;
  readonly column: number;
  /** The arrow of the active cell's drop-down. */
  readonly isArrow?: true;
}

export interface Surface {
  /** Fills the grid's room; what floats over cells (the editor, a list) is put into it. */
  readonly element: HTMLElement;
  /** Shows a sheet, scrolled to its beginning; `stays`: it is the shown one anew, left where it is. */
  show(shape: SheetShape, stays?: boolean): void;
  /** Shows cells anew. Never scrolls, never takes the keyboard. */
  patch(cells: readonly CellPatch[]): void;
  /** Puts texts into cells as a person has just left them; looks and notes stay. */
  setTexts(cells: readonly { row: number; column: number; text: string }[]): void;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The sheet's cells below its last text are blank; there is always room to type. */
  readonly filledRows: number;
  readonly filledColumns: number;
  text(row: number, column: number): string;
  /** The text of the header row above a cell; '' in and above it. */
  header(row: number, column: number): string;
  note(row: number, column: number): CellNote | null;
  isCheckbox(row: number, column: number): boolean;
  hasList(row: number, column: number): boolean;
  /** Whether the sheet takes no typing. */
  readonly isComputed: boolean;
  /** The cell that a merged area shows, or the cell itself. */
  owner(row: number, column: number): { readonly row: number; readonly column: number };
  /** Where a cell is (its merged area, its zoom); also of one that is scrolled away. */
  boxOf(row: number, column: number): Box;
  at(clientX: number, clientY: number): Hit;
  /** Scrolls as little as is needed to see the cell whole. */
  reveal(row: number, column: number): void;
  /** Rows that fit on the screen: for PageDown. */
  rowsOnScreen(): number;
  /** The next shown row (column) in a direction, past hidden ones; the same at the sheet's edge. */
  nextRow(row: number, by: 1 | -1): number;
  nextColumn(column: number, by: 1 | -1): number;
  /** Draws the selected area with its active cell and the fill handle; null: none. */
  select(place: GridPlace | null): void;
  /** Draws the area that a dragged fill handle would fill; null: none. */
  preview(place: GridPlace | null): void;
  hideRows(rows: ReadonlySet<number> | null): void;
  zoom(factor: number): void;
  /** Lays a column out while its edge is dragged. */
  setWidth(column: number, pixels: number): void;
  /** Takes the note beside a cell away: the cell is opened for typing. */
  hideNote(): void;
  /** Calls back after scrolling, zooming and resizing: floating parts move along. */
  onMoved(listener: () => void): void;
}

/** How a surface is put into the grid's element. */
export type MountSurface = (element: HTMLElement) => Surface;
