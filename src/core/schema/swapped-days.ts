/**
 * Columns whose days look as if the program in which they were typed puts the month first (rule З-27):
 * it took 05/06/2026 for the 6th of May and could make nothing of 15/06/2026, which stayed a text.
 */
import { type Cell, isDayCell } from '../values/cell';
import { partsOf } from '../values/day';
import { bindSheet } from './binding';
import { parseWrittenDay } from './columns/day';
import type { Findings } from './findings';
import type { SheetGrid } from './sheet-grid';
import type { Table } from './table';
import { SWAPPED_DAYS } from './value-checks';

/** As many of either kind are no accident. */
const LEAST = 2;
const MONTHS = 12;

/** What a column holds: texts by the mark between their parts, and the rows of real dates. */
interface Held {
  readonly texts: Map<string, string[]>;
  readonly rows: number[];
}

/** The days of a column; null where some real date has a day that is no month. */
function heldBy(rows: SheetGrid['rows'], position: number): Held | null {
  const held: Held = { texts: new Map(), rows: [] };
  for (let index = 1; index < rows.length; index++) {
    const cell: Cell = rows[index]?.[position] ?? null;
    if (isDayCell(cell)) {
      if (partsOf(cell.day).dayOfMonth > MONTHS) return null;
      held.rows.push(index + 1);
    } else if (typeof cell === 'string' && /^\s*\d{1,2}[./]/.test(cell) && parseWrittenDay(cell)) {
      const mark = cell.includes('/') ? '/' : '.';
      held.texts.set(mark, [...(held.texts.get(mark) ?? []), cell.trim()]);
    }
  }
  return held.rows.length < LEAST ? null : held;
}

const isNoMonth = (text: string): boolean => Number.parseInt(text, 10) > MONTHS;

/** Reports every such column of a sheet once, at its first date. */
export function checkSwappedDays(table: Table, cells: SheetGrid, findings: Findings): void {
  const { positions } = bindSheet(table, cells);
  for (const [key, { type, header }] of Object.entries(table.columns)) {
    const position = positions.get(key);
    const held = type === 'day' && position !== undefined ? heldBy(cells.rows, position) : null;
    // Where the program reads such a mark, no text with it is left whose day could be a month.
    const [left] = [...(held?.texts.values() ?? [])].filter(
      (texts) => texts.length >= LEAST && texts.every(isNoMonth),
    );
    const shown = left?.[0];
    const [row] = held?.rows ?? [];
    if (shown === undefined || row === undefined) continue;
    findings.note(SWAPPED_DAYS, { sheet: table.sheet, row, column: header }, { header, shown });
  }
}
