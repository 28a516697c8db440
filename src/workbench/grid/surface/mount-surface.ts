/** The drawn sheet: what is on the screen of it, and the answers to where things are. */
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import type { CellPatch } from '../../wire/engine';
import type { CellNote, SheetShape } from '../../wire/snapshot';
import type { GridPlace } from '../grid';
import type { Box, Hit, MountSurface, Surface } from '../surface';
import { type NotedCell, NotePopup } from './note-popup';
import { neededHeight } from './row-growth';
import { NO_SHEET, SheetModel } from './sheet-model';
import { fitting, isSeen } from './side';
import { Stage } from './stage';
import './surface.css';

/** The square at a cell's lower right corner that opens its list, at 100 %; so has the style sheet. */
const ARROW_SIDE = 20;

class SheetSurface implements Surface {
  readonly element: HTMLElement;
  private model = new SheetModel(NO_SHEET);
  private readonly stage: Stage;
  private readonly popup: NotePopup;
  private active: NotedCell | null = null;
  private readonly listeners: (() => void)[] = [];

  constructor(parent: HTMLElement) {
    this.element = parent.ownerDocument.createElement('div');
    this.element.className = 'surface';
    this.stage = new Stage(this.model, this.element, () => this.moved());
    const { layout } = this.stage;
    this.popup = new NotePopup(
      {
        note: (row, column) => this.model.note(row, column),
        seen: ({ row, column }) => this.seen(row, column),
        room: () => ({ width: layout.columns.room, height: layout.rows.room }),
        headers: () => ({
          left: 0,
          top: 0,
          width: layout.columns.room,
          height: layout.rows.head + layout.rows.frozenSize,
        }),
      },
      this.element,
    );
    this.watch();
    parent.append(this.element);
    this.stage.resized();
  }

  show(shape: SheetShape, stays = false): void {
    this.model = new SheetModel(shape);
    this.active = null;
    this.popup.select(null);
    this.stage.show(this.model, stays);
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
    return this.stage.layout.extent.rowCount;
  }

  get columnCount(): number {
    return this.stage.layout.extent.columnCount;
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
    return this.stage.layout.boxOf(this.model, row, column);
  }

  at(clientX: number, clientY: number): Hit {
    const corner = this.element.getBoundingClientRect();
    const [x, y] = [clientX - corner.left, clientY - corner.top];
    const hit = this.stage.layout.at(this.model, x, y, this.stage.area);
    return hit.part === 'cell' && this.isOnArrow(hit, x, y) ? { ...hit, isArrow: true } : hit;
  }

  reveal(row: number, column: number): void {
    this.stage.reveal(row, column);
  }

  rowsOnScreen(): number {
    return fitting(this.stage.layout.rows);
  }

  nextRow(row: number, by: 1 | -1): number {
    const next = this.stage.layout.rows.axis.next(row, by);
    if (next >= MOST_ROWS) return row;
    this.stage.reach(next, 0);
    return next;
  }

  nextColumn(column: number, by: 1 | -1): number {
    const next = this.stage.layout.columns.axis.next(column, by);
    if (next >= MOST_COLUMNS) return column;
    this.stage.reach(0, next);
    return next;
  }

  select(place: GridPlace | null): void {
    const isSame = place?.row === this.active?.row && place?.column === this.active?.column;
    this.active = place && { row: place.row, column: place.column };
    if (!isSame) this.popup.select(place && this.owner(place.row, place.column));
    this.stage.select(place);
  }

  preview(place: GridPlace | null): void {
    this.stage.preview(place);
  }

  hideRows(rows: ReadonlySet<number> | null): void {
    this.stage.layout.hide(rows);
    this.stage.measure();
  }

  zoom(factor: number): void {
    this.stage.zoom(factor);
  }

  setWidth(column: number, pixels: number): void {
    this.stage.layout.setWidth(column, pixels);
    this.stage.measure();
  }

  hideNote(): void {
    this.popup.hide();
  }

  onMoved(listener: () => void): void {
    this.listeners.push(listener);
  }

  private watch(): void {
    const { element, popup } = this;
    element.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
      const { part, row, column } = this.at(clientX, clientY);
      popup.hover(part === 'cell' && buttons === 0 ? { row, column } : null);
    });
    element.addEventListener('mouseleave', () => popup.hover(null));
    element.addEventListener('mousedown', () => popup.hover(null));
    element.addEventListener('input', () => popup.hide());
  }

  private moved(): void {
    this.popup.moved();
    for (const listener of this.listeners) listener();
  }

  /** Only what is on the screen of these cells is drawn, unless a row or the sheet has grown. */
  private changed(cells: readonly NotedCell[]): void {
    const isHigher = cells.filter(({ row, column }) => this.growRow(row, column)).length > 0;
    if (this.stage.grow() || isHigher) this.stage.measure();
    this.stage.drawCells(cells);
    this.popup.refresh();
  }

  /** A row never becomes lower again: what stands below it would jump while people type. */
  private growRow(row: number, column: number): boolean {
    const { layout } = this.stage;
    const needed = neededHeight(this.model, row, column, this.stage);
    if (needed <= layout.heightOf(row)) return false;
    layout.setHeight(row, needed);
    return true;
  }

  private isOnArrow({ row, column }: Hit, x: number, y: number): boolean {
    if (!this.stage.isActive(row, column) || !this.hasList(row, column)) return false;
    const { left, top, width, height } = this.boxOf(row, column);
    const side = ARROW_SIDE * this.stage.layout.zoom;
    return x >= left + width - side && y >= top + height - side;
  }

  private seen(row: number, column: number): Box | null {
    const { rows, columns } = this.stage.layout;
    const box = this.boxOf(row, column);
    return isSeen(rows, row, box.top) && isSeen(columns, column, box.left) ? box : null;
  }
}

/** Puts a surface into the grid's element. */
export const mountSurface: MountSurface = (element) => new SheetSurface(element);
