/** The note of the cell under the mouse, or else of the active cell, in a box beside it. */
import type { CellNote } from '../../wire/snapshot';
import type { Box } from '../surface';
import { notePlace } from './note-place';

/** Long enough not to flicker while the mouse or the arrows pass. */
const DELAY = 300;

/** A cell of a note, its merged area taken together. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
}

/** What the popup asks of the surface. */
interface NoteSource {
  note(row: number, column: number): CellNote | null;
  /** The box of a cell; null while it is scrolled away. */
  seen(cell: NotedCell): Box | null;
  room(): { readonly width: number; readonly height: number };
  /** The column heads and the frozen rows below them. */
  headers(): Box;
}

export class NotePopup {
  private readonly element: HTMLElement;
  private active: NotedCell | null = null;
  private hovered: NotedCell | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the cell has been looked at for long enough: a note that comes late is shown at once. */
  private isDue = false;

  constructor(
    private readonly source: NoteSource,
    parent: HTMLElement,
  ) {
    this.element = parent.ownerDocument.createElement('div');
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    parent.append(this.element);
  }

  /** The active cell is another; its note comes soon. */
  select(cell: NotedCell | null): void {
    this.active = cell;
    this.hovered = null;
    this.wait();
  }

  /** The mouse has come to a cell; null: to none. */
  hover(cell: NotedCell | null): void {
    if (isSame(cell, this.hovered)) return;
    this.hovered = cell;
    this.wait();
  }

  /** Takes the note away until another cell is selected or pointed at. */
  hide(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    this.active = null;
    this.element.hidden = true;
  }

  /** The sheet has moved under the mouse: what was pointed at is another cell now. */
  moved(): void {
    this.hovered = null;
    if (!this.element.hidden) this.wait();
  }

  /** Notes are others now: what is shown follows them, and what was missing comes. */
  refresh(): void {
    if (!this.isDue) return;
    this.element.hidden = true;
    this.show();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.isDue = false;
    this.element.hidden = true;
    this.timer = setTimeout(() => this.show(), DELAY);
  }

  private show(): void {
    this.isDue = true;
    for (const cell of [this.hovered, this.active]) {
      const note = cell && this.source.note(cell.row, cell.column);
      const box = cell && this.source.seen(cell);
      if (!note || !box) continue;
      this.element.className = `note ${note.severity ?? 'explained'}`;
      this.element.textContent = note.note;
      this.element.hidden = false;
      this.put(box);
      return;
    }
  }

  private put(cell: Box): void {
    const { offsetWidth: width, offsetHeight: height, style } = this.element;
    const active = this.active && this.source.seen(this.active);
    const free = [cell, ...(active ? [active] : [])];
    const { source } = this;
    const place = notePlace(cell, { width, height }, source.room(), free, source.headers());
    this.element.hidden = place === null;
    if (!place) return;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
  }
}

const isSame = (one: NotedCell | null, other: NotedCell | null): boolean =>
  one?.row === other?.row && one?.column === other?.column;
