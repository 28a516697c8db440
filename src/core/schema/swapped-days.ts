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

/** What is kept of the texts with one mark between their parts: a column may have as many as rows. */
interface Texts {
  readonly first: string;
  count: number;
  /** No day among them could be a month. */
  areNoMonths: boolean;
}

/** What a column holds: texts by that mark, and real dates. */
interface Held {
  readonly texts: Map<string, Texts>;
  dates: number;
  /** The row of the first real date. */
  firstRow: number;
}

const isNoMonth = (text: string): boolean => Number.parseInt(text, 10) > MONTHS;

function addText({ texts }: Held, text: string): void {
  const mark = text.includes('/') ? '/' : '.';
  const known = texts.get(mark) ?? { first: text, count: 0, areNoMonths: true };
  known.count += 1;
  known.areNoMonths &&= isNoMonth(text);
  texts.set(mark, known);
}

/** The days of a column; null where some real date has a day that is no month. */
function heldBy(rows: SheetGrid['rows'], position: number): Held | null {
  const held: Held = { texts: new Map(), dates: 0, firstRow: 0 };
  for (let index = 1; index < rows.length; index++) {
    const cell: Cell = rows[index]?.[position] ?? null;
    if (isDayCell(cell)) {
      if (partsOf(cell.day).dayOfMonth > MONTHS) return null;
      held.dates += 1;
      if (held.dates === 1) held.firstRow = index + 1;
    } else if (typeof cell === 'string' && /^\s*\d{1,2}[./]/.test(cell) && parseWrittenDay(cell)) {
      addText(held, cell.trim());
    }
  }
  return held.dates < LEAST ? null : held;
}

/** Reports every such column of a sheet once, at its first date. */
export function checkSwappedDays(table: Table, cells: SheetGrid, findings: Findings): void {
  const { positions } = bindSheet(table, cells);
  for (const [key, { type, header }] of Object.entries(table.columns)) {
    const position = positions.get(key);
    const held = type === 'day' && position !== undefined ? heldBy(cells.rows, position) : null;
    if (held === null) continue;
    // Where the program reads such a mark, no text with it is left whose day could be a month.
    const left = [...held.texts.values()].find(
      ({ count, areNoMonths }) => count >= LEAST && areNoMonths,
    );
    if (left === undefined) continue;
    const place = { sheet: table.sheet, row: held.firstRow, column: header };
    findings.note(SWAPPED_DAYS, place, { header, shown: left.first });
  }
}
