/** Everything of the surface that is drawn, and how large the sheet is that it is drawn of. */
import { MOST_COLUMNS, MOST_ROWS } from '../../../core/values/sheet-limits';
import type { GridPlace } from '../grid';
import { ColumnHeads } from './column-heads';
import { Drawing, type DrawingSource } from './drawing';
import { Layout } from './layout';
import { SPARE_COLUMNS, SPARE_ROWS } from './limits';
import { LookClasses } from './look-classes';
import { overrunsOf } from './overruns';
import { fitRows } from './row-growth';
import { Scroller } from './scroller';
import { hasColumn, hasRow, ordered, wholeArea } from './selected-area';
import { SelectionFrame } from './selection-frame';
import type { SheetModel } from './sheet-model';
import { farthest, isAtEnd, shiftTo } from './side';
import { TextMeasure } from './text-measure';

export class Stage {
  readonly layout = new Layout();
  /** The selected area, merged areas taken whole. */
  area: GridPlace | null = null;
  private selection: GridPlace | null = null;
  private previewed: GridPlace | null = null;
  private readonly scroller: Scroller;
  private readonly drawing: Drawing;
  private readonly heads: ColumnHeads;
  private readonly frame: SelectionFrame;
  private readonly looks: LookClasses;
  readonly letters: TextMeasure;
  /** Counts what can change cells that are drawn already. */
  private version = 0;
  private content = 0;

  constructor(
    private model: SheetModel,
    private readonly element: HTMLElement,
    private readonly moved: () => void,
  ) {
    this.scroller = new Scroller(this.layout, element, () => this.scrolled());
    const { view } = this.scroller;
    view.setAttribute('role', 'grid');
    view.setAttribute('aria-multiselectable', 'true');
    this.looks = new LookClasses(element.ownerDocument);
    this.letters = new TextMeasure(element);
    this.drawing = new Drawing(this.layout, view);
    this.heads = new ColumnHeads(this.layout, view);
    this.frame = new SelectionFrame(this.layout, view);
    new ResizeObserver(() => this.resized()).observe(this.scroller.element);
  }

  show(model: SheetModel, stays: boolean): void {
    const { extent } = this.layout;
    const { left, top, rowCount, columnCount } = extent;
    const { view } = this.scroller;
    const { name, computed, columns } = model.shape;
    this.model = model;
    this.selection = null;
    this.area = null;
    this.previewed = null;
    view.setAttribute('aria-label', name);
    view.setAttribute('aria-readonly', String(computed));
    extent.rowCount = stays ? rowCount : 0;
    extent.columnCount = stays ? columnCount : columns.length;
    this.layout.show(model);
    fitRows(model, this);
    this.layout.measure();
    this.grow();
    if (stays) {
      extent.left = left;
      extent.top = top;
    }
    this.changed();
  }

  select(place: GridPlace | null): void {
    this.selection = place;
    this.area = place && wholeArea(this.model.merged, place);
    this.version++;
    this.draw();
  }

  preview(place: GridPlace | null): void {
    this.previewed = place && ordered(place);
    this.drawFrame();
  }

  /** Whether a cell is the active one, by any of its merged cells. */
  isActive(row: number, column: number): boolean {
    if (!this.selection) return false;
    const active = this.model.owner(this.selection.row, this.selection.column);
    return active.row === row && active.column === column;
  }

  /** Draws the cells that are on the screen of some whose contents have changed. */
  drawCells(cells: readonly { readonly row: number; readonly column: number }[]): void {
    const isMerged = cells.some(({ row, column }) => this.model.merged.around(row, column));
    // Of a merged area there can be copies beyond a frozen edge.
    if (isMerged) this.changed();
    const source = this.source();
    for (const { row, column } of cells) this.drawing.cell(row, column)?.draw(source);
    this.drawing.refresh(source, new Set(cells.map(({ row }) => row)));
  }

  /** Scrolls as little as is needed to show a cell whole; the sheet reaches to it then. */
  reveal(row: number, column: number): void {
    this.reach(row, column);
    const { layout, model } = this;
    const { left, top, width, height } = layout.boxOf(model, row, column);
    const down = shiftTo(layout.rows, row, top, height);
    const aside = shiftTo(layout.columns, column, left, width);
    if (down === 0 && aside === 0) return;
    layout.extent.top += down;
    layout.extent.left += aside;
    this.settle();
  }

  zoom(factor: number): void {
    const { extent } = this.layout;
    const ratio = factor / this.layout.zoom;
    this.layout.zoom = factor;
    extent.top = Math.round(extent.top * ratio);
    extent.left = Math.round(extent.left * ratio);
    this.element.style.setProperty('--zoom', String(factor));
    this.measure();
  }

  /** Sizes of rows and columns have changed. */
  measure(): void {
    this.layout.measure();
    this.changed();
  }

  /** The room on the screen is another one. */
  resized(): void {
    this.scroller.measure();
    this.settle();
  }

  /** Makes room to type behind what is filled and what is looked at; whether there was need. */
  grow(): boolean {
    const { extent, rows, columns } = this.layout;
    const { filledRows, filledColumns, shape } = this.model;
    return this.resize(
      Math.max(
        extent.rowCount + (isAtEnd(rows) ? SPARE_ROWS : 0),
        Math.max(filledRows, shape.rows.length) + SPARE_ROWS,
      ),
      Math.max(
        extent.columnCount + (isAtEnd(columns) ? SPARE_COLUMNS : 0),
        filledColumns + SPARE_COLUMNS,
      ),
    );
  }

  /** Makes the sheet reach to a cell. */
  reach(row: number, column: number): void {
    const { extent } = this.layout;
    const isGrown = this.resize(
      row >= extent.rowCount ? row + SPARE_ROWS : extent.rowCount,
      column >= extent.columnCount ? column + SPARE_COLUMNS : extent.columnCount,
    );
    if (isGrown) this.settle();
  }

  private scrolled(): void {
    this.layout.settle();
    if (this.grow()) this.settle();
    else this.drawMoved();
  }

  /** The sheet is another one, or other cells are drawn of it than those that are shown. */
  private changed(): void {
    this.version++;
    this.content++;
    this.settle();
  }

  private settle(): void {
    this.layout.settle();
    this.scroller.follow();
    this.drawMoved();
  }

  private drawMoved(): void {
    this.draw();
    this.moved();
  }

  private resize(rowCount: number, columnCount: number): boolean {
    const { extent } = this.layout;
    const rows = Math.min(MOST_ROWS, rowCount);
    const columns = Math.min(MOST_COLUMNS, columnCount);
    if (rows === extent.rowCount && columns === extent.columnCount) return false;
    extent.rowCount = rows;
    extent.columnCount = columns;
    this.scroller.view.setAttribute('aria-rowcount', String(rows));
    this.scroller.view.setAttribute('aria-colcount', String(columns));
    return true;
  }

  private source(): DrawingSource {
    const { area, looks, model, version, content } = this;
    return {
      version,
      content,
      model,
      looks,
      overruns: (row, places) => overrunsOf(row, places, model, this.letters, this.layout.zoom),
      isSelected: (row, column) => hasRow(area, row) && hasColumn(area, column),
      isRowOn: (row) => hasRow(area, row),
    };
  }

  private draw(): void {
    const { area, layout, scroller } = this;
    const { rows, columns } = layout;
    const pixels = {
      '--head-width': columns.head,
      '--head-height': rows.head,
      '--frozen-width': columns.frozenSize,
      '--left': -columns.scrolled,
    };
    for (const [name, value] of Object.entries(pixels)) {
      scroller.view.style.setProperty(name, `${value}px`);
    }
    scroller.view.classList.toggle('under', rows.scrolled > 0 && farthest(rows) > 0);
    scroller.view.classList.toggle('aside', columns.scrolled > 0);
    this.drawing.draw(this.source());
    this.heads.draw((column) => hasColumn(area, column));
    this.drawFrame();
  }

  private drawFrame(): void {
    const { selection, area, previewed, layout, model } = this;
    this.frame.draw({
      selected: area,
      active: selection && layout.boxOf(model, selection.row, selection.column),
      preview: previewed,
      hasList: selection !== null && model.hasList(selection.row, selection.column),
    });
  }
}
