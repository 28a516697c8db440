/**
 * The one element that the keyboard writes into. It has the focus all the time, over the active cell;
 * letters get into it by the browser itself, so none can be lost, however fast they come.
 */
import { cellAddress } from '../../core/values/cell-address';
import type { Mode } from './keyboard';
import type { Cell } from './moves';
import type { Surface } from './surface';

/** What the browser may not do with texts of a table. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  id: 'typing',
  rows: '1',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
};

/** Room beside the text at 100 %: borders, padding, the caret. */
const AROUND_TEXT = 14;

/** What was being typed when something took it in passing. */
interface Broken {
  readonly text: string;
  readonly mode: 'replace' | 'edit';
  readonly caret: number;
}

/** A text as it was left in a cell. */
export interface Left {
  readonly cell: Cell;
  readonly text: string;
  readonly changed: boolean;
}

export class Editor {
  readonly element = document.createElement('textarea');
  private state: Mode = 'ready';
  private cell: Cell = { row: 0, column: 0 };
  private before = '';
  private broken: Broken | null = null;
  /** Whether the cell shows its text in lines anyway. */
  private wraps = false;
  private readonly measure = document.createElement('canvas').getContext('2d');

  constructor(
    private readonly surface: Surface,
    private readonly zoom: { readonly factor: number },
  ) {
    for (const [name, value] of Object.entries(ATTRIBUTES)) this.element.setAttribute(name, value);
    this.element.dataset['mode'] = this.state;
    surface.element.append(this.element);
    surface.onMoved(() => this.place());
  }

  get mode(): Mode {
    return this.state;
  }

  get isOpen(): boolean {
    return this.state !== 'ready';
  }

  /** Waits over a cell. */
  wait(cell: Cell): void {
    if (cell.row !== this.cell.row || cell.column !== this.cell.column) this.broken = null;
    this.cell = cell;
    this.place();
  }

  /** Opens the cell with what is in the element already, or with a text and the caret at its end. */
  open(mode: 'replace' | 'edit', text?: string): void {
    this.broken = null;
    this.before = this.surface.text(this.cell.row, this.cell.column);
    this.surface.reveal(this.cell.row, this.cell.column);
    this.surface.hideNote();
    this.setMode(mode);
    this.lookLikeCell();
    if (text !== undefined) this.setText(text);
    this.place();
  }

  /** From replacing to mending: arrows move the caret from now on. */
  mend(): void {
    this.setMode('edit');
  }

  /** Puts a text in at the caret, as if it was typed: Ctrl+Z takes it back. */
  insert(text: string): void {
    // No other way of inserting can be undone by the browser.
    document.execCommand('insertText', false, text);
  }

  /** Takes away the letter before the caret, or behind it, or what is selected, as its key does. */
  erase(way: 'delete' | 'forwardDelete'): void {
    document.execCommand(way);
  }

  get text(): string {
    return this.element.value;
  }

  /** Closes the cell; null: none was open. */
  take(): Left | null {
    if (!this.isOpen) return null;
    const text = this.element.value;
    const now = this.surface.text(this.cell.row, this.cell.column);
    // A cell that was only looked at keeps what came into it meanwhile.
    const untouched = this.state === 'edit' && text === this.before;
    this.close();
    return { cell: this.cell, text, changed: !untouched && text !== now };
  }

  /** The cell was taken in passing: where the person was in it is kept while `leave` closes it. */
  breakOff(leave: () => void): void {
    if (this.state === 'ready') return;
    const { value: text, selectionEnd: caret } = this.element;
    const broken = { text, mode: this.state, caret };
    leave();
    this.broken = broken;
  }

  /** How the cell was open when it was taken in passing; null: nobody is in the middle of it. */
  get brokenOff(): Exclude<Mode, 'ready'> | null {
    return this.broken?.mode ?? null;
  }

  /** Opens the cell as it was when it was taken in passing, with these letters more. */
  goOn(letters = ''): void {
    const { broken } = this;
    if (!broken) return;
    const { text, mode, caret } = broken;
    this.open(mode, text);
    this.element.setSelectionRange(caret, caret);
    if (letters !== '') this.element.setRangeText(letters, caret, caret, 'end');
    this.place();
  }

  /** The cell is left for good: what is typed next begins it anew. */
  forget(): void {
    this.broken = null;
  }

  /** Closes the cell and forgets what was typed. */
  close(): void {
    this.element.value = '';
    this.setMode('ready');
    this.place();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /**
   * Lays the element over its cell; as wide as its text while there is room, then in lines. Never out
   * of sight: a browser scrolls towards an element that is typed into.
   */
  place(): void {
    const { style } = this.element;
    const { clientWidth, clientHeight } = this.surface.element;
    const box = this.surface.boxOf(this.cell.row, this.cell.column);
    const left = within(box.left, clientWidth - Math.min(box.width, clientWidth));
    const top = within(box.top, clientHeight - Math.min(box.height, clientHeight));
    const width = this.isOpen && !this.wraps ? Math.max(box.width, this.textWidth()) : box.width;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${Math.min(width, clientWidth - left)}px`;
    style.height = `${box.height}px`;
    if (!this.isOpen || this.element.scrollHeight <= this.element.clientHeight) return;
    const border = this.element.offsetHeight - this.element.clientHeight;
    style.height = `${Math.min(this.element.scrollHeight + border, clientHeight - top)}px`;
  }

  private setMode(mode: Mode): void {
    this.state = mode;
    this.element.dataset['mode'] = mode;
  }

  private setText(text: string): void {
    this.element.value = text;
    this.element.setSelectionRange(text.length, text.length);
  }

  private textWidth(): number {
    if (!this.measure) return 0;
    this.measure.font = this.element.style.font;
    const lines = this.element.value.split('\n');
    return (
      AROUND_TEXT * this.zoom.factor +
      Math.max(...lines.map((line) => this.measure?.measureText(line).width ?? 0))
    );
  }

  /** The text is written as the cell shows it. */
  private lookLikeCell(): void {
    const address = cellAddress(this.cell.row, this.cell.column);
    const drawn = this.surface.element.querySelector(`[data-cell="${address}"]`);
    const look = drawn ? getComputedStyle(drawn) : null;
    this.element.style.font = look?.font ?? '';
    this.wraps = look?.whiteSpace.startsWith('pre-wrap') ?? false;
  }
}

const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
