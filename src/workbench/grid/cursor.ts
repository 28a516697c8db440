/** Where the person is: keeps the selected area, draws it, and tells of it. */
import { announcement } from './announcement';
import { placeAt, placeFrom } from './area';
import type { Editor } from './editor';
import type { GridOwner, GridPlace } from './grid';
import type { Cell } from './moves';
import type { Surface } from './surface';

export class Cursor {
  place: GridPlace = placeAt({ row: 0, column: 0 });

  constructor(
    private readonly surface: Surface,
    private readonly owner: Pick<GridOwner, 'selected'>,
    private readonly editor: Editor,
    private readonly announce: (text: string) => void,
  ) {}

  /** The active cell. */
  get cell(): Cell {
    return { row: this.place.row, column: this.place.column };
  }

  /** The corner opposite to it. */
  get corner(): Cell {
    return { row: this.place.toRow, column: this.place.toColumn };
  }

  /** Goes to one cell, and shows it whole. */
  goTo({ row, column }: Cell): void {
    const cell = this.surface.owner(row, column);
    this.surface.reveal(cell.row, cell.column);
    this.set(placeAt(cell));
  }

  /** Selects from the active cell to another, and shows that one. */
  extendTo(to: Cell): void {
    this.surface.reveal(to.row, to.column);
    this.set(placeFrom(this.cell, to));
  }

  /** Selects an area without scrolling. */
  set(place: GridPlace): void {
    this.place = place;
    this.surface.select(place);
    this.editor.wait(this.cell);
    this.tell();
  }

  /** Tells of the active cell: it is another one, or another text or note is in it. */
  tell(): void {
    const { row, column } = this.place;
    const note = this.surface.note(row, column);
    const cell = {
      ...this.place,
      text: this.surface.text(row, column),
      header: this.surface.header(row, column),
      note: note?.note ?? '',
      severity: note?.severity ?? null,
    };
    this.announce(announcement(cell, this.surface.isComputed));
    this.owner.selected(cell);
  }
}
