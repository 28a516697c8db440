/** What a row of «Мероприятия» is known by when a decision comes back to it (rule Я-44). */
import { bindSheet } from '../../schema/binding';
import type { SheetGrid } from '../../schema/sheet-grid';
import { type Cell, cellMark } from '../../values/cell';
import { shortHash } from '../../values/text';
import { ACTIVITIES } from '../tables/activities';

export type ActivityKey = keyof typeof ACTIVITIES.columns;

/** The rows of the sheet as they stand, and where its declared columns are. */
export class ActivityRows {
  /** The column (from 0) of each declared one that the sheet has. */
  readonly positions: ReadonlyMap<string, number>;

  constructor(private readonly grid: SheetGrid) {
    this.positions = bindSheet(ACTIVITIES, grid).positions;
  }

  has(key: ActivityKey): boolean {
    return this.positions.has(key);
  }

  /** What stands in the row (1 = the first of the sheet) under the column; blank where it is missing. */
  cell(row: number, key: ActivityKey): Cell {
    return this.grid.rows[row - 1]?.[this.positions.get(key) ?? -1] ?? null;
  }

  /**
   * Names the row by its place and by all that stands in its declared columns: after an edit, or when
   * rows have moved, the name fits nothing any more.
   */
  mark(row: number): string {
    const cells = this.grid.rows[row - 1] ?? [];
    const marks = Object.keys(ACTIVITIES.columns).map((key) =>
      cellMark(cells[this.positions.get(key) ?? -1] ?? null),
    );
    return `${row}:${shortHash(marks.join('\n'))}`;
  }
}
