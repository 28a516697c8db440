/** The sheet that is shown: what it was when it came, and what has been changed in it since. */
import { contains } from '../../../core/values/cell-address';
import { MOST_COLUMNS } from '../../../core/values/sheet-limits';
import { columnsIn, extended } from '../../../core/values/sparse-row';
import type { CellPatch } from '../../wire/engine';
import type { CellNote, Look, SheetShape } from '../../wire/snapshot';
import { MergedAreas } from './merged-areas';

const PLAIN: Look = {};

/** Before the first sheet is shown. */
export const NO_SHEET: SheetShape = {
  name: '',
  computed: true,
  headerRow: 0,
  frozenRows: 0,
  frozenColumns: 0,
  columns: [],
  heights: [],
  fitted: [],
  merged: [],
  lists: [],
  rows: [],
  looks: [],
  palette: [],
  notes: [],
};

export class SheetModel {
  readonly merged: MergedAreas;
  private readonly changedRows = new Map<number, string[]>();
  private readonly changedLooks = new Map<number, Look>();
  private readonly notes: Map<number, CellNote>;
  private filled: { readonly rows: number; readonly columns: number } | null = null;

  constructor(readonly shape: SheetShape) {
    this.merged = new MergedAreas(shape.merged);
    this.notes = new Map(shape.notes.map((note) => [keyOf(note.row, note.column), note]));
  }

  text(row: number, column: number): string {
    return this.texts(row)[column] ?? '';
  }

  look(row: number, column: number): Look {
    const changed = this.changedLooks.get(keyOf(row, column));
    if (changed) return changed;
    const { looks, palette, columns } = this.shape;
    return palette[looks[row]?.[column] ?? columns[column]?.look ?? -1] ?? PLAIN;
  }

  header(row: number, column: number): string {
    return row > this.shape.headerRow ? this.text(this.shape.headerRow, column) : '';
  }

  note(row: number, column: number): CellNote | null {
    return this.notes.get(keyOf(row, column)) ?? null;
  }

  isCheckbox(row: number, column: number): boolean {
    return row > this.shape.headerRow && (this.shape.columns[column]?.checkbox ?? false);
  }

  hasList(row: number, column: number): boolean {
    return this.shape.lists.some((area) => contains(area, row, column));
  }

  /** The cell whose text a merged area shows, or the cell itself. */
  owner(row: number, column: number): { readonly row: number; readonly column: number } {
    const area = this.merged.around(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  get filledRows(): number {
    return this.filledPart().rows;
  }

  get filledColumns(): number {
    return this.filledPart().columns;
  }

  setText(row: number, column: number, text: string): void {
    const texts = this.changedRows.get(row) ?? this.shape.rows[row]?.slice() ?? [];
    this.changedRows.set(row, extended(texts, column, text, ''));
    this.refill(row, column, text);
  }

  apply({ row, column, text, look, note, severity }: CellPatch): void {
    if (text !== undefined) this.setText(row, column, text);
    this.changedLooks.set(keyOf(row, column), look);
    if (note === null) this.notes.delete(keyOf(row, column));
    else this.notes.set(keyOf(row, column), { row, column, note, severity });
  }

  /** Everything is counted anew only when what was last has been cleared. */
  private refill(row: number, column: number, text: string): void {
    if (!this.filled) return;
    const { rows, columns } = this.filled;
    if (text !== '') {
      this.filled = { rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) };
    } else if (row === rows - 1 || column === columns - 1) {
      this.filled = null;
    }
  }

  private filledPart(): { readonly rows: number; readonly columns: number } {
    if (this.filled) return this.filled;
    let rows = 0;
    let columns = 0;
    const count = (row: number, texts: readonly string[]): void => {
      // From the right, and no further than what is known to be filled.
      let column = texts.length - 1;
      while (column >= columns && !texts[column]) column--;
      columns = Math.max(columns, column + 1);
      if (row >= rows && hasText(texts)) rows = row + 1;
    };
    this.shape.rows.forEach((texts, row) => {
      count(row, this.changedRows.get(row) ?? texts);
    });
    for (const [row, texts] of this.changedRows) count(row, texts);
    this.filled = { rows, columns };
    return this.filled;
  }

  private texts(row: number): readonly string[] {
    return this.changedRows.get(row) ?? this.shape.rows[row] ?? [];
  }
}

function hasText(texts: readonly string[]): boolean {
  for (const column of columnsIn(texts)) if (texts[column]) return true;
  return false;
}

const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;
