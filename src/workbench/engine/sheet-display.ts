/** A sheet's cells as they are shown: text, look and note, with the marks of issues laid over. */
import type { Severity } from '../../core/schema/issue';
import { type Cell, isBlankCell } from '../../core/values/cell';
import type { CellLook } from '../../hosts/xlsx/view/cell-looks';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { CellPatch } from '../wire/messages';
import type { Look } from '../wire/snapshot';
import { cellText } from './cell-text';
import { styleAt } from './formats';
import { type Mark, placeKey } from './marks';

const MARK_FILLS = { error: '#f8d7d4', warning: '#fdeec2' } as const;

export class SheetDisplay {
  private readonly notes: ReadonlyMap<number, string>;
  private readonly plain = new Map<number, Look>();

  constructor(
    readonly view: SheetView,
    /** Columns shown as checkboxes below the header. */
    readonly checkboxes: ReadonlySet<number>,
    private readonly marks: () => ReadonlyMap<number, Mark> | undefined,
  ) {
    this.notes = new Map(
      view.notes.map(({ row, column, text }) => [placeKey(row, column), text] as const),
    );
  }

  text(cell: Cell | undefined, row: number, column: number): string {
    return cellText(cell, this.format(row, column)?.decimals);
  }

  look(cell: Cell | undefined, row: number, column: number): Look {
    const style = styleAt(this.view, row, column);
    const plain = this.plainLook(style, typeof cell === 'number', this.isCheckbox(row, column));
    const highlight = this.highlight(cell, row, column);
    const severity = this.severity(row, column);
    if (!highlight && severity === null) return plain;
    return { ...plain, ...highlight, ...(severity && { fill: MARK_FILLS[severity] }) };
  }

  /** The look of a column's blank cells. */
  columnLook(column: number): Look {
    const row = Number.POSITIVE_INFINITY;
    return this.plainLook(styleAt(this.view, row, column), false, this.isCheckbox(row, column));
  }

  note(row: number, column: number): string | null {
    const key = placeKey(row, column);
    const parts = [this.marks()?.get(key)?.text, this.notes.get(key)];
    return parts.filter((part) => part !== undefined).join('\n\n') || null;
  }

  /** How grave the issues of a cell are; null when it has none. */
  severity(row: number, column: number): Severity | null {
    return this.marks()?.get(placeKey(row, column))?.severity ?? null;
  }

  cell(cell: Cell | undefined, row: number, column: number): CellPatch {
    return {
      row,
      column,
      text: this.text(cell, row, column),
      look: this.look(cell, row, column),
      note: this.note(row, column),
      severity: this.severity(row, column),
    };
  }

  /** Places of all notes and marks. */
  notedPlaces(): number[] {
    return [...new Set([...this.notes.keys(), ...(this.marks()?.keys() ?? [])])];
  }

  private format(row: number, column: number): CellLook | undefined {
    return this.view.looks[styleAt(this.view, row, column)];
  }

  private isCheckbox(row: number, column: number): boolean {
    return row > 0 && this.checkboxes.has(column);
  }

  private plainLook(style: number, isNumber: boolean, isCheckbox: boolean): Look {
    const key = style * 4 + (isNumber ? 1 : 0) + (isCheckbox ? 2 : 0);
    const known = this.plain.get(key);
    if (known) return known;
    const { kind: _kind, decimals: _decimals, ...shown } = this.view.looks[style] ?? {};
    const look: Look = isCheckbox
      ? { ...shown, align: 'center' }
      : isNumber && !shown.align
        ? { ...shown, align: 'right' }
        : shown;
    this.plain.set(key, look);
    return look;
  }

  private highlight(cell: Cell | undefined, row: number, column: number): Look | undefined {
    if (this.view.highlights.length === 0 || isBlankCell(cell)) return undefined;
    return this.view.highlights.find(
      ({ areas, text, isPart }) =>
        (isPart ? typeof cell === 'string' && cell.includes(text) : text === cell) &&
        areas.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right,
        ),
    )?.look;
  }
}
