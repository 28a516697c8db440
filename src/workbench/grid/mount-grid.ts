/** The grid: a drawn sheet, and the hands above it. */
import type { CellPatch } from '../wire/engine';
import type { SheetShape } from '../wire/snapshot';
import { areaOf, shownRows } from './area';
import { Awaiting } from './awaiting';
import { ChoiceList } from './choice-list';
import { followClipboard, pasteInTurn } from './clipboard';
import { Cursor } from './cursor';
import { Editor } from './editor';
import type { Grid, GridOwner, GridPlace, MountGrid } from './grid';
import './grid.css';
import { Held } from './held';
import { followKeys, type Hands } from './keys';
import { followLetters } from './letters';
import { liveRegion } from './live-region';
import { followMouse } from './mouse';
import { Suggestions } from './suggestions';
import { mountSurface } from './surface/mount-surface';
import { Typing } from './typing';
import { Writing } from './writing';

class MountedGrid implements Grid {
  private readonly hands: Hands;
  /** The sheet that is shown. */
  private name = '';

  constructor(parent: HTMLElement, owner: GridOwner) {
    const zoom = { factor: 1 };
    const surface = mountSurface(parent);
    const editor = new Editor(surface, zoom);
    const announce = liveRegion(surface.element, editor.element);
    const cursor = new Cursor(surface, owner, editor, (text) => announce(text));
    const writing = new Writing(surface, owner, cursor, editor);
    const list = new ChoiceList(surface, editor.element, ({ value }) =>
      this.hands.typing.choose(value),
    );
    const suggestions = new Suggestions(surface, owner, list);
    const awaiting = new Awaiting(editor, suggestions);
    const typing = new Typing(surface, editor, cursor, writing, suggestions, awaiting);
    const held = new Held(editor);
    this.hands = {
      surface,
      owner,
      editor,
      cursor,
      writing,
      suggestions,
      typing,
      held,
      awaiting,
      zoom,
    };
    followKeys(this.hands);
    followLetters(this.hands);
    followClipboard(this.hands);
    followMouse(this.hands);
  }

  show(shape: SheetShape, place: GridPlace | null): void {
    const { surface, editor, cursor, typing, suggestions } = this.hands;
    // Its text would get into the other sheet, or be lost: the caller has to commit it first.
    if (editor.isOpen) throw new Error('A sheet is shown while a cell is open');
    const stays = place !== null && shape.name === this.name;
    // Who types along a row of the same sheet goes on with it, whatever a command has written there.
    if (!stays) typing.stop();
    suggestions.forgetLeft();
    const before = this.activeText();
    this.name = shape.name;
    surface.show(shape, stays);
    editor.element.setAttribute('aria-readonly', String(shape.computed));
    if (!stays) cursor.goTo(place ?? { row: 0, column: 0 });
    if (place) cursor.set(place);
    // Something else stands there now: whoever types on means that.
    if (!stays || this.activeText() !== before) editor.forget();
    this.release();
  }

  private activeText(): string {
    const { surface, cursor } = this.hands;
    return surface.text(cursor.cell.row, cursor.cell.column);
  }

  hold(): void {
    this.hands.held.begin();
  }

  release(): void {
    const { held, typing } = this.hands;
    held.end(() => typing.lettersCame());
  }

  whenShown(deed: () => void): void {
    const { held, typing } = this.hands;
    const isKept = held.keeps(deed, () => typing.lettersCame());
    if (!isKept) deed();
  }

  applyPatch(cells: readonly CellPatch[]): void {
    const { surface, cursor } = this.hands;
    surface.patch(cells);
    const { row, column } = cursor.cell;
    if (cells.some((cell) => cell.row === row && cell.column === column)) cursor.tell();
  }

  place(): GridPlace {
    return this.hands.cursor.place;
  }

  shownRows(): number[] {
    const { top, bottom } = areaOf(this.place());
    return shownRows(this.hands.surface, top, bottom);
  }

  goTo(row: number, column: number): void {
    this.hands.typing.goTo({ row, column });
  }

  select(place: GridPlace): void {
    this.hands.typing.stop();
    this.hands.cursor.set(place);
  }

  isTyping(): boolean {
    return this.hands.editor.isOpen;
  }

  commit(): void {
    this.hands.typing.commit();
  }

  finish(): void {
    this.hands.typing.finish();
  }

  hideRows(rows: ReadonlySet<number> | null): void {
    const { surface, cursor, editor } = this.hands;
    surface.hideRows(rows);
    // Nobody types into a row that is not shown.
    if (!rows?.has(cursor.cell.row) || editor.isOpen) return;
    cursor.goTo({ ...cursor.cell, row: surface.nextRow(cursor.cell.row, 1) });
  }

  copy(cut: boolean): boolean {
    this.focus();
    return document.execCommand(cut ? 'cut' : 'copy');
  }

  paste(text: string): void {
    this.focus();
    pasteInTurn(this.hands, text);
  }

  zoom(factor: number): void {
    this.hands.zoom.factor = factor;
    this.hands.surface.zoom(factor);
  }

  focus(): void {
    this.hands.editor.focus();
  }
}

/** Puts a grid into an element that fills its room. */
export const mountGrid: MountGrid = (element, owner) => new MountedGrid(element, owner);
