/** Draws the part of a sheet that is on the screen, and nothing beyond it. */
import type { Area } from '../../wire/snapshot';
import type { CellSource, CellView } from './cell-view';
import type { Layout } from './layout';
import { type CellPlace, type RowPlan, RowView } from './row-view';
import { frozenOf, type Placed, scrolledOf } from './side';

/** Positions within the scrolled rows begin anew this often: browsers know no pixels beyond 2^24. */
const BASE = 1_000_000;

/** What the drawing asks of the surface around it. */
export interface DrawingSource extends CellSource {
  isRowOn(row: number): boolean;
}

/** A row to be drawn, under the key by which its view is found again. */
interface PlannedRow extends RowPlan {
  readonly key: string;
  readonly height: number;
}

export class Drawing {
  /** The frozen rows, and the rows that are scrolled under them. */
  private readonly top: RowGroup;
  private readonly body: RowGroup;

  constructor(
    private readonly layout: Layout,
    view: HTMLElement,
  ) {
    this.body = new RowGroup(view.ownerDocument, 'body');
    this.top = new RowGroup(view.ownerDocument, 'top');
    view.append(this.body.element, this.top.element);
  }

  draw(source: DrawingSource): void {
    const { rows, columns } = this.layout;
    const across = { pinned: frozenOf(columns), moving: scrolledOf(columns) };
    const plan = (row: number): PlannedRow => this.plan(source, row, across);
    const frozen = frozenOf(rows).map(({ index }) => index);
    const scrolled = scrolledOf(rows).map(({ index }) => index);
    const areasIn = (list: readonly number[]): Area[] =>
      list.length === 0
        ? []
        : [...source.model.merged.touching(list[0] ?? 0, list[list.length - 1] ?? 0)];
    const inTop = areasIn(frozen);
    const inBody = areasIn(scrolled);
    const start = rows.frozenSize + rows.scrolled;
    const base = Math.floor(start / BASE) * BASE;
    this.top.place(rows.head, rows.frozenSize, 0);
    this.body.place(rows.head + rows.frozenSize, null, base - start);
    this.top.show(
      source,
      [...frozen.map(plan), ...inTop.map((area) => this.merged(area, false))],
      (row) => rows.axis.offset(row),
    );
    this.body.show(
      source,
      [...scrolled.map(plan), ...inBody.map((area) => this.merged(area, area.top < rows.frozen))],
      (row) => rows.axis.offset(row) - base,
    );
  }

  /** The drawn cell; undefined while it is off the screen. */
  cell(row: number, column: number): CellView | undefined {
    return this.top.cell(row, column) ?? this.body.cell(row, column);
  }

  /** Draws again what runs over the cells of some rows: contents have changed. */
  refresh(source: DrawingSource, rows: ReadonlySet<number>): void {
    for (const row of rows) (this.top.row(row) ?? this.body.row(row))?.refresh(source);
  }

  private plan(
    source: DrawingSource,
    row: number,
    across: { readonly pinned: readonly Placed[]; readonly moving: readonly Placed[] },
  ): PlannedRow {
    const { axis } = this.layout.rows;
    const { merged } = source.model;
    const isSingle = ({ index }: Placed): boolean => !merged.around(row, index);
    const touched = merged.touching(row, row).size > 0;
    return {
      key: `row ${row}`,
      row,
      height: axis.size(row),
      pinned: touched ? across.pinned.filter(isSingle) : across.pinned,
      moving: touched ? across.moving.filter(isSingle) : across.moving,
      head: {
        isOn: source.isRowOn(row),
        afterHidden: row > 0 && axis.size(row - 1) === 0,
      },
    };
  }

  /** A merged area as a row of one cell; where it reaches over frozen edges the rest are copies. */
  private merged(area: Area, isCopy: boolean): PlannedRow {
    const { rows, columns } = this.layout;
    const begin = columns.axis.offset(area.left);
    const size = columns.axis.offset(area.right + 1) - begin;
    const place: CellPlace = { index: area.left, begin, size, isCopy };
    const isPinned = area.left < columns.frozen;
    return {
      key: `area ${area.top} ${area.left}`,
      row: area.top,
      height: rows.axis.offset(area.bottom + 1) - rows.axis.offset(area.top),
      pinned: isPinned ? [place] : [],
      moving: !isPinned
        ? [place]
        : area.right >= columns.frozen
          ? [{ ...place, isCopy: true }]
          : [],
      head: null,
    };
  }
}

/** Rows that move together, found again by their keys; what goes out of sight is used again. */
class RowGroup {
  readonly element: HTMLElement;
  private readonly layer: HTMLElement;
  private views = new Map<string, RowView>();

  constructor(
    private readonly document: Document,
    className: string,
  ) {
    this.element = document.createElement('div');
    this.element.className = className;
    this.element.setAttribute('role', 'rowgroup');
    this.layer = document.createElement('div');
    this.layer.className = 'layer';
    this.element.append(this.layer);
  }

  place(top: number, height: number | null, shift: number): void {
    const { style } = this.element;
    style.top = `${top}px`;
    style.height = height === null ? '' : `${height}px`;
    this.layer.style.transform = `translateY(${shift}px)`;
  }

  show(source: CellSource, planned: readonly PlannedRow[], topOf: (row: number) => number): void {
    const next = new Map<string, RowView>();
    const wanted = new Set(planned.map(({ key }) => key));
    const free = [...this.views].filter(([key]) => !wanted.has(key));
    for (const row of planned) {
      const view = this.views.get(row.key) ?? this.reuse(free, row) ?? this.add();
      view.place(topOf(row.row), row.height);
      view.show(source, row);
      next.set(row.key, view);
    }
    for (const [, view] of free) view.element.remove();
    this.views = next;
  }

  row(row: number): RowView | undefined {
    return this.views.get(`row ${row}`);
  }

  cell(row: number, column: number): CellView | undefined {
    return (
      this.row(row)?.cell(row, column) ?? this.views.get(`area ${row} ${column}`)?.cell(row, column)
    );
  }

  /** Merged areas are few and differ in form: only ordinary rows are used again. */
  private reuse(free: [string, RowView][], { head }: PlannedRow): RowView | undefined {
    if (!head) return undefined;
    const index = free.findIndex(([key]) => key.startsWith('row'));
    return index < 0 ? undefined : free.splice(index, 1)[0]?.[1];
  }

  private add(): RowView {
    const view = new RowView(this.document);
    this.layer.append(view.element);
    return view;
  }
}
