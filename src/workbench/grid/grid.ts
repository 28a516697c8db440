/**
 * What the page needs of a grid; whatever draws it can be changed behind this file. One sheet at a
 * time. Rows and columns are counted from 0.
 */
import type { CellPatch, Choice } from '../wire/engine';
import type { EditWay, TypedCell } from '../wire/operations';
import type { CellNote, SheetShape } from '../wire/snapshot';

/** The cell that the person is at, and the area that is selected around it. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  /** The corner opposite to the cell; the same cell when one is selected. */
  readonly toRow: number;
  readonly toColumn: number;
}

/** One act of editing by the person. */
export interface GridEdit {
  readonly way: EditWay;
  readonly cells: readonly TypedCell[];
}

export interface SelectedCell extends GridPlace, Pick<CellNote, 'note' | 'severity'> {
  readonly text: string;
  /** The text of the header above it, if any. */
  readonly header: string;
}

/** What a right click or the menu key was about. */
export interface ContextRequest extends GridPlace {
  readonly part: 'cell' | 'rowHead' | 'columnHead' | 'corner';
  /** Where on the screen, in pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** The page around the grid. */
export interface GridOwner {
  /** The person changed cells; they are shown already. */
  edited(edit: GridEdit): void;
  selected(cell: SelectedCell): void;
  /** Values for the drop-down of a cell. */
  choices(row: number, column: number): Promise<readonly Choice[]>;
  /** The person tried to type into a sheet that takes no typing, or to paste more than it has room for. */
  refused(because: 'computed' | 'noRoom'): void;
  resized(column: number, pixels: number): void;
  /** A menu is wanted at a place. */
  contextMenu(request: ContextRequest): void;
  /** Today as a person types it, «26.11.2026»: for Ctrl+; */
  today(): string;
}

export interface Grid {
  /** Shows a sheet in place of what was shown, at a place; nothing half-typed may be left then. */
  show(shape: SheetShape, place: GridPlace | null): void;
  /** Shows cells anew; a cell that is being typed into keeps what is typed. */
  applyPatch(cells: readonly CellPatch[]): void;
  /**
   * Another sheet, or other rows, are on their way: what is typed from now on belongs to them. The next
   * `show` or `release` begins a cell with the letters that came meanwhile.
   */
  hold(): void;
  /** Nothing is on its way any more: what came since `hold` is done on the sheet that is shown. */
  release(): void;
  /** Does this at once, or, while something is on its way, in its turn when that is shown. */
  whenShown(deed: () => void): void;
  /** Where the person is. */
  place(): GridPlace;
  /** The selected rows that are shown, from the top down. */
  shownRows(): number[];
  goTo(row: number, column: number): void;
  /** Selects an area around a cell. */
  select(place: GridPlace): void;
  /** Whether a cell is being typed into. */
  isTyping(): boolean;
  /** Takes what is half-typed in passing, without moving: letters that follow go on with it. */
  commit(): void;
  /** The same for good: letters that follow take the place of what stands there. */
  finish(): void;
  /** Rows that are not shown; null: all are. */
  hideRows(rows: ReadonlySet<number> | null): void;
  /** Copies what is selected; `cut`: and empties it. False: the browser does not let it. */
  copy(cut: boolean): boolean;
  /** Pastes a text, a table of cells or one of them, over what is selected. */
  paste(text: string): void;
  /** 1 is 100 %. */
  zoom(factor: number): void;
  /** Gives the grid the keyboard. */
  focus(): void;
}

/** How a grid is put into an element that fills its room. */
export type MountGrid = (element: HTMLElement, owner: GridOwner) => Grid;
