/** One cell of the page, used for one cell of the sheet after the other. */
import { cellAddress } from '../../../core/values/cell-address';
import type { LookClasses } from './look-classes';
import type { Overruns } from './overruns';
import type { SheetModel } from './sheet-model';
import type { Placed } from './side';

/** Nobody reads more of a cell on the sheet, and laying it out would take long. */
const MOST_LETTERS = 4000;
const TICKED = 'да';

/** What cells are drawn of. */
export interface CellSource {
  /** Another one: what is drawn already may have changed. */
  readonly version: number;
  /** Another one: other cells may stand there; who only moves about leaves it as it is. */
  readonly content: number;
  readonly model: SheetModel;
  readonly looks: LookClasses;
  /** What runs over the cells of a row, of those that are drawn. */
  overruns(row: number, places: readonly Placed[]): Overruns;
  isSelected(row: number, column: number): boolean;
}

export class CellView {
  readonly element: HTMLElement;
  private readonly inner: HTMLElement;
  private readonly text: Text;
  private version = -1;
  private row = -1;
  private column = -1;
  private look = '';
  private over = '';
  private reach = 0;
  private className = '';
  private label: string | null = null;
  private isSelected = false;
  private isWrong = false;
  private left = -1;
  private width = -1;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.inner = document.createElement('span');
    this.text = document.createTextNode('');
    this.inner.append(this.text);
    this.element.append(this.inner);
  }

  isOf(row: number, column: number): boolean {
    return this.row === row && this.column === column;
  }

  /** Where it stands in its row. */
  place(left: number, width: number): void {
    if (left !== this.left) this.element.style.left = `${left}px`;
    if (width !== this.width) this.element.style.width = `${width}px`;
    this.left = left;
    this.width = width;
  }

  /** Takes the place of a cell and shows it; a copy is there for the eye only. */
  show(source: CellSource, row: number, column: number, isCopy = false): void {
    const isKnown = this.isOf(row, column);
    if (isKnown && this.version === source.version) return;
    this.version = source.version;
    if (!isKnown) {
      this.row = row;
      this.column = column;
      if (!isCopy) this.name(row, column);
    }
    this.draw(source);
  }

  /** Shows what its cell holds now; touches the page only where something is another. */
  draw(source: CellSource): void {
    const { row, column } = this;
    const { model, looks } = source;
    const text = model.text(row, column);
    const note = model.note(row, column);
    const isBox = model.isCheckbox(row, column) && (text === '' || text === TICKED);
    this.setText(isBox ? (text === TICKED ? '☑' : '☐') : shown(text));
    this.setLabel(isBox ? (text === TICKED ? 'отмечено' : 'не отмечено') : null);
    const state = isBox ? (text === TICKED ? ' box ticked' : ' box') : '';
    const corner = note ? ` noted ${note.severity ?? 'explained'}` : '';
    this.look = `cell ${looks.of(model.look(row, column))}${state}${corner}`;
    this.setClass();
    this.setWrong(note?.severity === 'error');
    this.drawSelected(source);
  }

  /** Lets the text run over its neighbours, or neighbours' texts over this cell. */
  overrun({ reach, crossed }: Overruns): void {
    const pixels = reach.get(this.column) ?? 0;
    this.over = `${pixels > 0 ? ' over' : ''}${crossed.has(this.column) ? ' crossed' : ''}`;
    this.setClass();
    if (pixels === this.reach) return;
    this.reach = pixels;
    if (pixels > 0) this.inner.style.setProperty('--reach', `${pixels}px`);
    else this.inner.style.removeProperty('--reach');
  }

  private drawSelected({ isSelected }: CellSource): void {
    const selected = isSelected(this.row, this.column);
    if (selected === this.isSelected) return;
    this.isSelected = selected;
    if (selected) this.element.setAttribute('aria-selected', 'true');
    else this.element.removeAttribute('aria-selected');
  }

  private name(row: number, column: number): void {
    const address = cellAddress(row, column);
    const { element } = this;
    element.setAttribute('role', 'gridcell');
    element.id = `cell-${address}`;
    element.dataset['cell'] = address;
    element.setAttribute('aria-colindex', String(column + 1));
  }

  private setText(text: string): void {
    if (this.text.data !== text) this.text.data = text;
  }

  private setClass(): void {
    const name = `${this.look}${this.over}`;
    if (name === this.className) return;
    this.className = name;
    this.element.className = name;
  }

  private setLabel(label: string | null): void {
    if (label === this.label) return;
    this.label = label;
    if (label === null) this.element.removeAttribute('aria-label');
    else this.element.setAttribute('aria-label', label);
  }

  private setWrong(wrong: boolean): void {
    if (wrong === this.isWrong) return;
    this.isWrong = wrong;
    if (wrong) this.element.setAttribute('aria-invalid', 'true');
    else this.element.removeAttribute('aria-invalid');
  }
}

const shown = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
