/** One row of the page: its head, its cells in frozen columns and those in scrolled ones. */
import { type CellSource, CellView } from './cell-view';
import type { Overruns } from './overruns';
import type { Placed } from './side';

/** Where a row has a cell; a copy is there for the eye alone, another cell bears its name. */
export interface CellPlace extends Placed {
  readonly isCopy?: boolean;
}

/** The cells that a row shows. */
export interface RowPlan {
  readonly row: number;
  readonly pinned: readonly CellPlace[];
  readonly moving: readonly CellPlace[];
  /** null: the row has no head here. */
  readonly head: { readonly isOn: boolean; readonly afterHidden: boolean } | null;
}

export class RowView {
  readonly element: HTMLElement;
  private readonly head: HTMLElement;
  private readonly pinned: CellRow;
  private readonly moving: CellRow;
  private row = -1;
  private top = -1;
  private height = -1;
  private headClass = '';
  private places: readonly Placed[] = [];
  private drawn = '';

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'row';
    this.element.setAttribute('role', 'row');
    this.head = document.createElement('div');
    this.head.setAttribute('role', 'rowheader');
    this.pinned = new CellRow(document, 'pinned');
    this.moving = new CellRow(document, 'moving');
    this.element.append(this.head, this.pinned.element, this.moving.element);
  }

  place(top: number, height: number): void {
    if (top !== this.top) this.element.style.top = `${top}px`;
    if (height !== this.height) this.element.style.height = `${height}px`;
    this.top = top;
    this.height = height;
  }

  show(source: CellSource, { row, pinned, moving, head }: RowPlan): void {
    if (row !== this.row) {
      this.row = row;
      this.element.setAttribute('aria-rowindex', String(row + 1));
      if (head) {
        this.head.textContent = String(row + 1);
        this.head.dataset['rowHead'] = String(row + 1);
      } else {
        this.head.remove();
      }
    }
    if (head) this.setHead(`head${head.isOn ? ' on' : ''}${head.afterHidden ? ' jump' : ''}`);
    this.pinned.show(source, row, pinned);
    this.moving.show(source, row, moving);
    this.overrun(source, [...pinned, ...moving]);
  }

  /** Reckons anew what runs over the row's cells: one of them has changed. */
  refresh(source: CellSource): void {
    this.drawn = '';
    this.overrun(source, this.places);
  }

  private overrun(source: CellSource, places: readonly Placed[]): void {
    // A row that is scrolled up or down is the same; sideways other cells are drawn of it.
    const first = places.findIndex(({ index }, at) => index !== this.places[at]?.index);
    const isSame = first < 0 && places.length === this.places.length;
    const drawn = `${this.row} ${source.content}`;
    if (isSame && drawn === this.drawn) return;
    this.drawn = drawn;
    this.places = places;
    const overruns = source.overruns(this.row, places);
    this.pinned.overrun(overruns);
    this.moving.overrun(overruns);
  }

  /** The drawn cell at a column, if this row has it. */
  cell(row: number, column: number): CellView | undefined {
    return this.pinned.cell(row, column) ?? this.moving.cell(row, column);
  }

  private setHead(name: string): void {
    if (name === this.headClass) return;
    this.headClass = name;
    this.head.className = name;
  }
}

/** Cells side by side; their number follows what is shown. */
class CellRow {
  readonly element: HTMLElement;
  private readonly views: CellView[] = [];

  constructor(
    private readonly document: Document,
    className: string,
  ) {
    this.element = document.createElement('div');
    this.element.className = className;
  }

  show(source: CellSource, row: number, places: readonly CellPlace[]): void {
    places.forEach(({ index, begin, size, isCopy }, place) => {
      const view = this.views[place] ?? this.add();
      view.place(begin, size);
      view.show(source, row, index, isCopy);
    });
    for (const view of this.views.splice(places.length)) view.element.remove();
  }

  overrun(overruns: Overruns): void {
    for (const view of this.views) view.overrun(overruns);
  }

  cell(row: number, column: number): CellView | undefined {
    return this.views.find((view) => view.isOf(row, column));
  }

  private add(): CellView {
    const view = new CellView(this.document);
    this.views.push(view);
    this.element.append(view.element);
    return view;
  }
}
