/** The drawn sheet: what is on the screen of it, and the answers to where things are. */
import type { CellPatch } from '../../wire/engine';
import type { CellNote, SheetShape } from '../../wire/snapshot';
import type { GridPlace } from '../grid';
import type { Box, Hit, MountSurface, Surface } from '../surface';
import { ColumnHeads } from './column-heads';
import { Drawing, type DrawingSource } from './drawing';
import { farthest, Layout, ordered, type Side } from './layout';
import { MOST_COLUMNS, MOST_ROWS, SPARE_COLUMNS, SPARE_ROWS } from './limits';
import { LookClasses } from './look-classes';
import { type NotedCell, NotePopup } from './note-popup';
import { neededHeight } from './row-growth';
import { Scroller } from './scroller';
import { SelectionFrame } from './selection-frame';
import { SheetModel } from './sheet-model';
import './surface.css';

/** Nearer to the end than this the sheet grows. */
const NEAR_END = 50;

/** The square at a cell's lower right corner that opens its list, at 100 %; so has the style sheet. */
const ARROW_SIDE = 20;

const NO_SHEET: SheetShape = {
  name: '',
  revision: 0,
  computed: true,
  frozenRows: 0,
  frozenColumns: 0,
  columns: [],
  heights: [],
  merged: [],
  lists: [],
  rows: [],
  looks: [],
  palette: [],
  notes: [],
};

class SheetSurface implements Surface {
  readonly element: HTMLElement;
  private model = new SheetModel(NO_SHEET);
  private selection: GridPlace | null = null;
  private area: GridPlace | null = null;
  private previewed: GridPlace | null = null;
  private readonly layout = new Layout();
  private readonly scroller: Scroller;
  private readonly drawing: Drawing;
  private readonly heads: ColumnHeads;
  private readonly frame: SelectionFrame;
  private readonly popup: NotePopup;
  private readonly looks: LookClasses;
  private readonly listeners: (() => void)[] = [];

  constructor(parent: HTMLElement) {
    const document = parent.ownerDocument;
    this.looks = new LookClasses(document);
    this.element = document.createElement('div');
    this.element.className = 'surface';
    this.scroller = new Scroller(this.layout, this.element, () => this.scrolled());
    const { view } = this.scroller;
    view.setAttribute('role', 'grid');
    view.setAttribute('aria-multiselectable', 'true');
    this.drawing = new Drawing(this.layout, view);
    this.heads = new ColumnHeads(this.layout, view);
    this.frame = new SelectionFrame(this.layout, view);
    this.popup = new NotePopup(
      {
        note: (row, column) => this.model.note(row, column),
        seen: ({ row, column }) => this.seen(row, column),
        room: () => ({ width: this.layout.columns.room, height: this.layout.rows.room }),
      },
      this.element,
    );
    parent.append(this.element);
    this.watch();
    this.resized();
  }

  show(shape: SheetShape): void {
    const { view } = this.scroller;
    this.model = new SheetModel(shape);
    this.selection = null;
    this.area = null;
    this.previewed = null;
    this.popup.select(null);
    view.setAttribute('aria-label', shape.name);
    view.setAttribute('aria-readonly', String(shape.computed));
    this.layout.extent.rowCount = 0;
    this.layout.extent.columnCount = shape.columns.length;
    this.layout.show(this.model);
    this.grow();
    this.layout.settle();
    this.scroller.follow();
    this.draw();
    this.tell();
  }

  patch(cells: readonly CellPatch[]): void {
    for (const cell of cells) this.model.apply(cell);
    this.changed(cells);
  }

  setTexts(cells: readonly { row: number; column: number; text: string }[]): void {
    for (const { row, column, text } of cells) this.model.setText(row, column, text);
    this.changed(cells);
  }

  get rowCount(): number {
    return this.layout.extent.rowCount;
  }

  get columnCount(): number {
    return this.layout.extent.columnCount;
  }

  get filledRows(): number {
    return this.model.filledRows;
  }

  get filledColumns(): number {
    return this.model.filledColumns;
  }

  get isComputed(): boolean {
    return this.model.shape.computed;
  }

  text(row: number, column: number): string {
    return this.model.text(row, column);
  }

  header(row: number, column: number): string {
    return this.model.header(row, column);
  }

  note(row: number, column: number): CellNote | null {
    return this.model.note(row, column);
  }

  isCheckbox(row: number, column: number): boolean {
    return this.model.isCheckbox(row, column);
  }

  hasList(row: number, column: number): boolean {
    return this.model.hasList(row, column);
  }

  owner(row: number, column: number): { readonly row: number; readonly column: number } {
    return this.model.owner(row, column);
  }

  boxOf(row: number, column: number): Box {
    return this.layout.boxOf(this.model, row, column);
  }

  at(clientX: number, clientY: number): Hit {
    const corner = this.element.getBoundingClientRect();
    const [x, y] = [clientX - corner.left, clientY - corner.top];
    const hit = this.layout.at(this.model, x, y, this.area);
    return hit.part === 'cell' && this.isOnArrow(hit, x, y) ? { ...hit, isArrow: true } : hit;
  }

  reveal(row: number, column: number): void {
    this.reach(row, column);
    const { extent, rows, columns } = this.layout;
    const { left, top, width, height } = this.boxOf(row, column);
    extent.top += shiftTo(rows, row, top, height);
    extent.left += shiftTo(columns, column, left, width);
    this.layout.settle();
    this.scroller.follow();
    this.draw();
    this.tell();
  }

  rowsOnScreen(): number {
    const { head, frozenSize, room, axis, scrolled } = this.layout.rows;
    const first = axis.at(frozenSize + scrolled);
    const last = axis.at(scrolled + Math.max(0, room - head));
    return Math.max(1, last - first);
  }

  nextRow(row: number, by: 1 | -1): number {
    const next = this.layout.rows.axis.next(row, by);
    if (next >= MOST_ROWS) return row;
    this.reach(next, 0);
    return next;
  }

  nextColumn(column: number, by: 1 | -1): number {
    const next = this.layout.columns.axis.next(column, by);
    if (next >= MOST_COLUMNS) return column;
    this.reach(0, next);
    return next;
  }

  select(place: GridPlace | null): void {
    const isMoved = place?.row !== this.selection?.row || place?.column !== this.selection?.column;
    this.selection = place;
    this.area = place && this.whole(place);
    if (isMoved) this.popup.select(place && this.owner(place.row, place.column));
    this.draw();
  }

  preview(place: GridPlace | null): void {
    this.previewed = place && ordered(place);
    this.drawFrame();
  }

  hideRows(rows: ReadonlySet<number> | null): void {
    this.layout.hide(rows);
    this.remeasured();
  }

  zoom(factor: number): void {
    const { extent } = this.layout;
    const ratio = factor / this.layout.zoom;
    this.layout.zoom = factor;
    extent.top = Math.round(extent.top * ratio);
    extent.left = Math.round(extent.left * ratio);
    this.element.style.setProperty('--zoom', String(factor));
    this.remeasured();
  }

  setWidth(column: number, pixels: number): void {
    this.layout.setWidth(column, pixels);
    this.remeasured();
  }

  hideNote(): void {
    this.popup.hide();
  }

  onMoved(listener: () => void): void {
    this.listeners.push(listener);
  }

  private watch(): void {
    new ResizeObserver(() => this.resized()).observe(this.scroller.element);
    this.element.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
      const { part, row, column } = this.at(clientX, clientY);
      this.popup.hover(part === 'cell' && buttons === 0 ? { row, column } : null);
    });
    this.element.addEventListener('mouseleave', () => this.popup.hover(null));
    this.element.addEventListener('mousedown', () => this.popup.hover(null));
    this.element.addEventListener('input', () => this.popup.hide());
  }

  private resized(): void {
    this.scroller.measure();
    this.grow();
    this.remeasured();
  }

  private scrolled(): void {
    this.layout.settle();
    if (this.grow()) {
      this.layout.settle();
      this.scroller.follow();
    }
    this.popup.moved();
    this.draw();
    this.tell();
  }

  /** Sizes have changed: everything is where it was told to be, which may be elsewhere. */
  private remeasured(): void {
    this.layout.measure();
    this.scroller.follow();
    this.popup.moved();
    this.draw();
    this.tell();
  }

  /** Only what is on the screen of these cells is drawn, unless a row has grown. */
  private changed(cells: readonly NotedCell[]): void {
    const grown = cells.filter(({ row, column }) => this.growRow(row, column));
    if (this.grow() || grown.length > 0) {
      this.remeasured();
    }
    for (const { row, column } of cells) this.drawing.cell(row, column)?.draw(this.source());
  }

  private growRow(row: number, column: number): boolean {
    const { layout, model } = this;
    const { merged } = model;
    if (merged.around(row, column)) return false;
    const width = layout.widthOf(column);
    const needed = neededHeight(model.text(row, column), model.look(row, column), width);
    if (needed <= layout.heightOf(row)) return false;
    layout.setHeight(row, needed);
    return true;
  }

  /** Makes sure that there is room to type behind what is filled and what is looked at. */
  private grow(): boolean {
    const { extent, rows, columns } = this.layout;
    const { filledRows, filledColumns, shape } = this.model;
    const isEnd = (side: Side): boolean =>
      side.count > 0 && side.scrolled > 0 && side.scrolled >= farthest(side) - NEAR_END;
    const rowCount = Math.max(
      extent.rowCount,
      Math.max(filledRows, shape.rows.length) + SPARE_ROWS,
      isEnd(rows) ? extent.rowCount + SPARE_ROWS : 0,
    );
    const columnCount = Math.max(
      extent.columnCount,
      filledColumns + SPARE_COLUMNS,
      isEnd(columns) ? extent.columnCount + SPARE_COLUMNS : 0,
    );
    return this.resize(rowCount, columnCount);
  }

  /** Makes the sheet reach to a cell. */
  private reach(row: number, column: number): void {
    const { extent } = this.layout;
    const isGrown = this.resize(
      row >= extent.rowCount ? row + SPARE_ROWS : extent.rowCount,
      column >= extent.columnCount ? column + SPARE_COLUMNS : extent.columnCount,
    );
    if (!isGrown) return;
    this.layout.settle();
    this.scroller.follow();
  }

  private resize(rowCount: number, columnCount: number): boolean {
    const { extent } = this.layout;
    const rows = Math.min(MOST_ROWS, rowCount);
    const columns = Math.min(MOST_COLUMNS, columnCount);
    if (rows === extent.rowCount && columns === extent.columnCount) return false;
    extent.rowCount = rows;
    extent.columnCount = columns;
    const { view } = this.scroller;
    view.setAttribute('aria-rowcount', String(rows));
    view.setAttribute('aria-colcount', String(columns));
    return true;
  }

  private source(): DrawingSource {
    const { area } = this;
    return {
      model: this.model,
      looks: this.looks,
      isSelected: (row, column) =>
        area !== null &&
        row >= area.row &&
        row <= area.toRow &&
        column >= area.column &&
        column <= area.toColumn,
      isRowOn: (row) => area !== null && row >= area.row && row <= area.toRow,
    };
  }

  private draw(): void {
    const { area, element, layout } = this;
    element.style.setProperty('--head-width', `${layout.columns.head}px`);
    element.style.setProperty('--head-height', `${layout.rows.head}px`);
    element.style.setProperty('--frozen-width', `${layout.columns.frozenSize}px`);
    element.style.setProperty('--frozen-height', `${layout.rows.frozenSize}px`);
    element.style.setProperty('--left', `${-layout.columns.scrolled}px`);
    this.scroller.view.classList.toggle('under', layout.rows.scrolled > 0);
    this.scroller.view.classList.toggle('aside', layout.columns.scrolled > 0);
    this.drawing.draw(this.source());
    this.heads.draw((column) => area !== null && column >= area.column && column <= area.toColumn);
    this.drawFrame();
  }

  private isOnArrow({ row, column }: Hit, x: number, y: number): boolean {
    const { selection } = this;
    if (!selection || !this.hasList(row, column)) return false;
    const active = this.owner(selection.row, selection.column);
    if (active.row !== row || active.column !== column) return false;
    const { left, top, width, height } = this.boxOf(row, column);
    const side = ARROW_SIDE * this.layout.zoom;
    return x >= left + width - side && y >= top + height - side;
  }

  private drawFrame(): void {
    const { selection, area, previewed } = this;
    const active = selection && this.boxOf(selection.row, selection.column);
    this.frame.draw({
      selected: area,
      active,
      preview: previewed,
      hasList: selection !== null && this.hasList(selection.row, selection.column),
    });
  }

  /** The selected area with merged areas that it touches taken whole. */
  private whole(place: GridPlace): GridPlace {
    const { row, column, toRow, toColumn } = ordered(place);
    const areas = [...this.model.merged.touching(row, toRow)].filter(
      ({ left, right }) => left <= toColumn && right >= column,
    );
    const grown = {
      row: Math.min(row, ...areas.map(({ top }) => top)),
      column: Math.min(column, ...areas.map(({ left }) => left)),
      toRow: Math.max(toRow, ...areas.map(({ bottom }) => bottom)),
      toColumn: Math.max(toColumn, ...areas.map(({ right }) => right)),
    };
    const isGrown =
      grown.row < row || grown.column < column || grown.toRow > toRow || grown.toColumn > toColumn;
    return isGrown ? this.whole(grown) : grown;
  }

  private seen(row: number, column: number): Box | null {
    const { rows, columns } = this.layout;
    const box = this.boxOf(row, column);
    const isSeen = isOnScreen(rows, row, box.top) && isOnScreen(columns, column, box.left);
    return isSeen ? box : null;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** How far a side must be scrolled so that something is whole on the screen. */
function shiftTo(side: Side, index: number, begin: number, size: number): number {
  if (index < side.frozen) return 0;
  const first = side.head + side.frozenSize;
  if (begin < first || size > side.room - first) return begin - first;
  return Math.max(0, begin + size - side.room);
}

const isOnScreen = (side: Side, index: number, begin: number): boolean =>
  begin < side.room && (index < side.frozen || begin >= side.head + side.frozenSize);

/** Puts a surface into the grid's element. */
export const mountSurface: MountSurface = (element) => new SheetSurface(element);
