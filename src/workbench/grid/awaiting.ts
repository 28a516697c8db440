/**
 * The values of a list come a moment after the cell was opened. Keys that choose among them, and all that
 * follow, are kept until then, and do what they would have done with the list on the screen.
 */
import type { Editor } from './editor';
import { actOf, type KeyPress } from './keyboard';
import type { Suggestions } from './suggestions';

type Deed = () => void;

/** Keys that mean something else while a list is shown. */
const OF_LIST = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Escape']);

export class Awaiting {
  private deeds: Deed[] = [];
  private isReplaying = false;

  constructor(
    private readonly editor: Editor,
    private readonly suggestions: Suggestions,
  ) {
    suggestions.onAnswered(() => this.goOn());
  }

  /** Keeps a key that waits for the list, or comes after one that does; false: it is to be done now. */
  keepsKey(press: KeyPress, event: KeyboardEvent): boolean {
    if (this.isReplaying || !(this.isKeeping || this.waits(press))) return false;
    this.deeds.push(() => this.replay(press, event));
    return true;
  }

  /** Keeps letters that came without a key of theirs, or were pasted, behind keys that wait. */
  keepsLetters(letters: string): boolean {
    if (this.isReplaying || !this.isKeeping) return false;
    this.deeds.push(() => this.editor.insert(letters));
    return true;
  }

  /** The cell is taken now, by something else than a key: what was kept is done as if there was no list. */
  giveUp(): void {
    if (this.isReplaying) return;
    while (this.isKeeping) this.doNext();
  }

  private get isKeeping(): boolean {
    return this.deeds.length > 0;
  }

  private waits(press: KeyPress): boolean {
    const { suggestions, editor } = this;
    if (!suggestions.isAwaited) return false;
    const act = actOf(press, editor.mode);
    if (act?.do === 'fillArea') return true;
    if (suggestions.isOpened && act !== null) return act.do !== 'openList';
    return OF_LIST.has(press.key) && !press.ctrl && !press.alt && !press.shift;
  }

  private goOn(): void {
    // A key may open another cell with a list: those behind it wait for that one.
    while (this.isKeeping && !this.suggestions.isAwaited) this.doNext();
  }

  private doNext(): void {
    const deed = this.deeds.shift();
    this.isReplaying = true;
    try {
      deed?.();
    } finally {
      this.isReplaying = false;
    }
  }

  private replay({ key, ctrl, alt }: KeyPress, event: KeyboardEvent): void {
    const again = new KeyboardEvent('keydown', event);
    const isLeft = this.editor.element.dispatchEvent(again);
    if (!isLeft || ctrl || alt) return;
    // What the browser itself would have done.
    if (key === 'Backspace') this.editor.erase('delete');
    else if (key === 'Delete') this.editor.erase('forwardDelete');
    else if ([...key].length === 1) this.editor.insert(key);
  }
}
