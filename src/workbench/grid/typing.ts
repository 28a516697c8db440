/** Typing into cells: how a cell is opened and left, and where the keyboard goes from there. */
import type { TypedCell } from '../wire/operations';
import { isSingle } from './area';
import type { Awaiting } from './awaiting';
import type { Cursor } from './cursor';
import type { Editor, Left } from './editor';
import { type Cell, moved, type Way } from './moves';
import type { Suggestions } from './suggestions';
import type { Surface } from './surface';
import { afterTab, enterColumn, type TabRun } from './tab-run';
import type { Writing } from './writing';

export class Typing {
  private run: TabRun | null = null;

  constructor(
    private readonly surface: Surface,
    private readonly editor: Editor,
    private readonly cursor: Cursor,
    private readonly writing: Writing,
    private readonly suggestions: Suggestions,
    private readonly awaiting: Awaiting,
  ) {}

  /** Letters have come, the first of them opens the cell; a computed sheet takes none. */
  lettersCame(): void {
    if (this.surface.isComputed) {
      this.editor.close();
      this.writing.isRefused();
      return;
    }
    // Letters that waited for their sheet, after a text that was taken in passing.
    if (this.isBrokenOff) this.editor.goOn(this.editor.text);
    this.opens();
    this.editor.place();
    this.suggest();
  }

  /** Whether the person is still in the middle of the cell, though its text was taken. */
  get isBrokenOff(): boolean {
    return !this.editor.isOpen && this.editor.brokenOff !== null && isSingle(this.cursor.place);
  }

  /** Goes on with a text that was taken in passing. */
  goOn(): void {
    this.editor.goOn();
  }

  /** A letter is being put together by an input method. */
  opens(): void {
    if (!this.editor.isOpen && !this.surface.isComputed) this.editor.open('replace');
  }

  /** Opens the cell with a text: today's day, or none. */
  replace(text: string): void {
    if (this.writing.isRefused()) return;
    this.editor.open('replace', text);
    this.suggest();
  }

  /** Opens the cell to mend what is in it. */
  mend(): void {
    if (this.editor.isOpen) {
      this.editor.mend();
      return;
    }
    if (this.writing.isRefused()) return;
    this.run = null;
    this.editor.open('edit', this.surface.text(this.cursor.cell.row, this.cursor.cell.column));
  }

  openList(): boolean {
    const { row, column } = this.cursor.cell;
    if (!this.surface.hasList(row, column)) return false;
    if (this.writing.isRefused()) return true;
    // It would stand over the list.
    this.surface.hideNote();
    this.suggestions.open({ row, column });
    return true;
  }

  /** Escape: closes the list first, then gives the cell its text back. */
  restore(): void {
    if (this.suggestions.isShown) {
      this.suggestions.dismiss();
      return;
    }
    this.suggestions.close();
    this.editor.close();
    this.editor.forget();
  }

  /**
   * Takes what is half-typed, without moving; a list that was only opened is closed. Who is in the middle
   * of a word goes on with it.
   */
  commit(): void {
    this.awaiting.giveUp();
    if (this.editor.isOpen) this.editor.breakOff(() => this.leave());
    else this.suggestions.close();
  }

  /** The same for good, as Enter does: what is typed next takes the place of what stands there. */
  finish(): void {
    this.commit();
    this.editor.forget();
  }

  /** Writes a value of the list; where one was only looked at, the person stays in the cell. */
  choose(value: string): void {
    this.suggestions.close();
    this.editor.close();
    this.write({ ...this.cursor.cell, text: value });
  }

  /** Takes what is half-typed for something else than its own cell; null: nothing is. */
  takeText(): string | null {
    const text = this.suggestions.taken?.value ?? (this.editor.isOpen ? this.editor.text : null);
    this.suggestions.close();
    this.editor.close();
    return text;
  }

  enter(back: boolean): void {
    const onlyChooses = !this.editor.isOpen && this.suggestions.isShown;
    this.leave();
    this.editor.forget();
    // A list that was opened in a cell at rest gives its value and leaves the person there.
    if (onlyChooses) return;
    const { cell } = this.cursor;
    const column = back ? cell.column : enterColumn(this.run, cell);
    this.run = null;
    const { row } = moved(this.surface, cell, back ? 'up' : 'down');
    this.cursor.goTo({ row, column });
  }

  tab(back: boolean): void {
    const { cell } = this.cursor;
    const typed = this.editor.mode === 'replace' || this.suggestions.taken !== null;
    this.leave();
    this.editor.forget();
    if (!back) this.run = afterTab(this.run, cell, typed);
    this.cursor.goTo(moved(this.surface, cell, back ? 'left' : 'right'));
  }

  move(way: Way, extend: boolean): void {
    this.stop();
    this.editor.forget();
    if (extend) this.cursor.extendTo(moved(this.surface, this.cursor.corner, way));
    else this.cursor.goTo(moved(this.surface, this.cursor.cell, way));
  }

  /** The person turns to something else: the cell is left, and a run of Tabs is over. */
  stop(): void {
    this.commit();
    this.run = null;
  }

  /** Goes to a cell by another way than the keyboard. */
  goTo(cell: Cell): void {
    this.stop();
    this.cursor.goTo(cell);
  }

  /** Leaves the cell with the value that the list shows as taken, or the text as it was typed. */
  private leave(): void {
    const { taken } = this.suggestions;
    if (taken) {
      this.choose(taken.value);
      return;
    }
    const left = this.editor.take();
    if (!left?.changed) {
      this.suggestions.close();
      return;
    }
    this.suggestions.closeUnanswered((value) => this.meanLate(left, value));
    this.write({ ...left.cell, text: left.text });
  }

  /** What was typed into a cell means a value, as turns out now; nothing, where somebody is at it again. */
  private meanLate({ cell, text }: Left, value: string): void {
    const { cell: here } = this.cursor;
    const isHere = here.row === cell.row && here.column === cell.column;
    if (isHere && (this.editor.isOpen || this.isBrokenOff)) return;
    if (this.surface.text(cell.row, cell.column) === text) this.write({ ...cell, text: value });
  }

  private suggest(): void {
    const { row, column } = this.cursor.cell;
    if (!this.surface.hasList(row, column)) return;
    this.suggestions.typed({ row, column }, this.editor.text);
  }

  private write(cell: TypedCell): void {
    this.writing.write('typed', [cell]);
  }
}
