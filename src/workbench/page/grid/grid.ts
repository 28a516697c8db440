/** What the page needs of a grid; the library behind it can be changed here and nowhere else. */
import type { CellPlace } from '../../../core/schema/place';
import type { SheetPatch, TypedCell } from '../../wire/messages';
import type { CellNote, Snapshot } from '../../wire/snapshot';

/** One act of editing by the person. */
export interface GridEdit {
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

/** The cell that the person is at. */
export interface SelectedCell extends CellPlace, Pick<CellNote, 'note' | 'severity'> {
  readonly text: string;
  /** The text of the header above it, if any. */
  readonly header: string;
}

export interface Grid {
  /** Shows the snapshot in place of what was shown; the place on the sheet is kept. */
  show(snapshot: Snapshot): void;
  /** Comes true when the first snapshot is on the screen and takes the keyboard. */
  ready(): Promise<void>;
  applyPatch(patches: readonly SheetPatch[]): void;
  onEdit(listener: (edit: GridEdit) => void): void;
  onSelect(listener: (cell: SelectedCell) => void): void;
  goTo(place: CellPlace): void;
  activate(sheet: string): void;
  /** Takes the last typing back, or does it again. */
  undo(): void;
  redo(): void;
  /** Whether a cell is being typed into, or an address that has not been gone to yet. */
  isTyping(): boolean;
}
