/** Where everything of a sheet stands on the screen: heads, frozen part, and what is scrolled. */
import type { GridPlace } from '../grid';
import type { Box, Hit } from '../surface';
import { Axis } from './axis';
import type { SheetModel } from './sheet-model';
import { farthest, indexAt, type Side, sideOf, spanOf } from './side';

/** At 100 %. */
const ROW_HEIGHT = 25;
const COLUMN_WIDTH = 90;
const HEAD_HEIGHT = 24;
const DIGIT = 8;
const AROUND_DIGITS = 18;
const FEWEST_DIGITS = 3;
/** How near to a column's edge the mouse takes hold of it. */
const EDGE_REACH = 4;
const HANDLE_REACH = 6;

/** What a side follows from. */
interface Extent {
  rowCount: number;
  columnCount: number;
  width: number;
  height: number;
  left: number;
  top: number;
}

export class Layout {
  zoom = 1;
  rows: Side;
  columns: Side;
  private heights = new Map<number, number>();
  private widths = new Map<number, number>();
  private hiddenRows: ReadonlySet<number> = new Set();
  private rowAxis = new Axis(ROW_HEIGHT, []);
  private columnAxis = new Axis(COLUMN_WIDTH, []);
  private frozenRows = 0;
  private frozenColumns = 0;
  readonly extent: Extent = {
    rowCount: 0,
    columnCount: 0,
    width: 0,
    height: 0,
    left: 0,
    top: 0,
  };

  constructor() {
    this.rows = this.rowSide();
    this.columns = this.columnSide();
  }

  /** Takes a sheet's sizes over, scrolled to its beginning. */
  show({ shape }: SheetModel): void {
    this.heights = new Map(shape.heights);
    this.widths = new Map(
      shape.columns.map(({ width, hidden }, column) => [column, hidden ? 0 : width]),
    );
    this.hiddenRows = new Set();
    this.frozenRows = shape.frozenRows;
    this.frozenColumns = shape.frozenColumns;
    this.extent.left = 0;
    this.extent.top = 0;
    this.measure();
  }

  /** In pixels at 100 %. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? ROW_HEIGHT;
  }

  get usualHeight(): number {
    return ROW_HEIGHT;
  }

  widthOf(column: number): number {
    return this.widths.get(column) ?? COLUMN_WIDTH;
  }

  /** Rows are given heights, at 100 %; call `measure` afterwards. */
  setHeight(row: number, pixels: number): void {
    this.heights.set(row, pixels);
  }

  setWidth(column: number, pixels: number): void {
    this.widths.set(column, pixels / this.zoom);
  }

  hide(rows: ReadonlySet<number> | null): void {
    this.hiddenRows = rows ?? new Set();
  }

  /** Counts anew where rows and columns begin: sizes, zoom or hidden rows have changed. */
  measure(): void {
    const heights = new Map<number, number>();
    for (const [row, height] of this.heights) heights.set(row, this.scaled(height));
    for (const row of this.hiddenRows) heights.set(row, 0);
    const widths = [...this.widths].map(([column, width]): [number, number] => [
      column,
      this.scaled(width),
    ]);
    this.rowAxis = new Axis(this.scaled(ROW_HEIGHT), heights);
    this.columnAxis = new Axis(this.scaled(COLUMN_WIDTH), widths);
    this.settle();
  }

  /** Follows changed counts, room or scrolling; keeps scrolling within the sheet. */
  settle(): void {
    this.rows = this.rowSide();
    this.columns = this.columnSide();
    const top = Math.min(this.extent.top, farthest(this.rows));
    const left = Math.min(this.extent.left, farthest(this.columns));
    if (top === this.extent.top && left === this.extent.left) return;
    this.extent.top = top;
    this.extent.left = left;
    this.rows = this.rowSide();
    this.columns = this.columnSide();
  }

  boxOf(model: SheetModel, row: number, column: number): Box {
    const { top, left, bottom, right } = model.merged.around(row, column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    return this.boxAround({ row: top, column: left, toRow: bottom, toColumn: right });
  }

  /** The box of an area; a part of it may be scrolled under the frozen rows and columns. */
  boxAround(place: GridPlace): Box {
    const down = spanOf(this.rows, place.row, place.toRow);
    const across = spanOf(this.columns, place.column, place.toColumn);
    return { left: across.begin, top: down.begin, width: across.size, height: down.size };
  }

  /**
   * What lies at a point, counted from the surface's corner; the nearest beyond its edges. The
   * selected area has its upper left corner first.
   */
  at(model: SheetModel, x: number, y: number, selection: GridPlace | null): Hit {
    const row = indexAt(this.rows, y);
    const column = indexAt(this.columns, x);
    const overRowHeads = x < this.columns.head;
    const overColumnHeads = y < this.rows.head;
    if (overRowHeads && overColumnHeads) return { part: 'corner', row: 0, column: 0 };
    if (overColumnHeads) {
      const edge = this.edgeAt(x, column);
      if (edge !== null) return { part: 'columnEdge', row: 0, column: edge };
      return { part: 'columnHead', row: 0, column };
    }
    if (overRowHeads) return { part: 'rowHead', row, column: 0 };
    if (selection && this.isHandle(x, y, selection)) {
      return { part: 'fillHandle', row: selection.toRow, column: selection.toColumn };
    }
    return { part: 'cell', ...model.owner(row, column) };
  }

  /** The column whose right edge is near. */
  private edgeAt(x: number, column: number): number | null {
    const { begin, size } = spanOf(this.columns, column, column);
    if (begin + size - x <= EDGE_REACH) return column;
    const before = this.columns.axis.next(column, -1);
    return before < column && x - begin < EDGE_REACH ? before : null;
  }

  private isHandle(x: number, y: number, selection: GridPlace): boolean {
    const { left, top, width, height } = this.boxAround(selection);
    return Math.abs(x - left - width) <= HANDLE_REACH && Math.abs(y - top - height) <= HANDLE_REACH;
  }

  private rowSide(): Side {
    const { rowCount, height, top } = this.extent;
    return sideOf(this.frozenRows, {
      axis: this.rowAxis,
      head: this.scaled(HEAD_HEIGHT),
      count: rowCount,
      room: height,
      scrolled: top,
    });
  }

  private columnSide(): Side {
    const { rowCount, columnCount, width, left } = this.extent;
    const digits = Math.max(FEWEST_DIGITS, String(rowCount).length);
    return sideOf(this.frozenColumns, {
      axis: this.columnAxis,
      head: this.scaled(AROUND_DIGITS + digits * DIGIT),
      count: columnCount,
      room: width,
      scrolled: left,
    });
  }

  private scaled(pixels: number): number {
    return Math.round(pixels * this.zoom);
  }
}
