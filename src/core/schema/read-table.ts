/** Turns a sheet's cells into records and issues. */
import {
  type Cell,
  isBlankCell,
  isDayCell,
  isErrorCell,
  isErrorText,
  sameCell,
  UNRECKONED,
} from '../values/cell';
import { areaAddress } from '../values/cell-address';
import type { Day } from '../values/day';
import { unseenIn } from '../values/text';
import { asidesOf } from './asides';
import { bindRows } from './binding';
import type { Column } from './column';
import { copyOf } from './copy-record';
import type { Findings } from './findings';
import type { Check } from './issue';
import { MERGED_CELLS, NO_ENTRIES, TOO_MANY_ROWS } from './sheet-checks';
import type { SheetGrid } from './sheet-grid';
import { shown, shownEnd } from './shown';
import type { Columns, RecordOf, Table } from './table';
import { ERROR_VALUE, REQUIRED_VALUE, UNRECKONED_FORMULA, UNSEEN_SIGN } from './value-checks';

export interface TableReading<T extends Table> {
  /** Every row that is not empty, in sheet order, faulty ones too: see `Findings.isGood`. */
  readonly records: readonly RecordOf<T>[];
  /** The rows, from 1, that were taken for no entries: totals, signatures, headings (Ф-14). */
  readonly asides: readonly number[];
  /** The headers cannot be bound: nothing was read. */
  readonly blocked: boolean;
}

/** The value of a cell that is not blank; a faulty one is reported and means blank. */
export function readCell(
  column: Column<unknown>,
  cell: Cell,
  report: <D>(check: Check<D>, details: D) => void,
): unknown {
  const { header } = column;
  if (isErrorCell(cell) || (typeof cell === 'string' && isErrorText(cell))) {
    if (sameCell(cell, UNRECKONED)) report(UNRECKONED_FORMULA, { header });
    else report(ERROR_VALUE, { header, shown: shown(cell) });
    return column.whenBlank;
  }
  const reading = column.parse(cell);
  if ('fault' in reading) {
    reading.fault(report);
    return column.whenBlank;
  }
  reading.doubt?.(report);
  if (typeof cell === 'string' && (column.type !== 'text' || column.code)) {
    const unseen = unseenIn(cell);
    if (unseen) {
      const { sign, after } = unseen;
      report(UNSEEN_SIGN, { header, sign, after: shownEnd(after), shown: shown(cell) });
    }
  }
  return reading.value;
}

/**
 * A record has a field for each column of its table, whatever is typed: a million rows of one cell would
 * fill gigabytes. The 30 000 people of a region make 300 000 activities.
 */
export const MOST_ENTRIES = 350_000;

/** Whether a row has something in one of these columns. */
function hasAny(cells: SheetGrid['rows'][number], positions: readonly number[]): boolean {
  for (const position of positions) if (!isBlankCell(cells[position])) return true;
  return false;
}

/** The text or the day of a cell, by which the same content is known again; null of any other. */
function saidBy(cell: Cell): string | Day | null {
  if (typeof cell === 'string') return cell;
  return isDayCell(cell) ? cell.day : null;
}

/** How many rows under the header have something in these columns; 0 where they are not too many. */
export function entriesBeyond(
  rows: SheetGrid['rows'],
  positions: readonly number[],
  most: number,
): number {
  if (rows.length - 1 <= most) return 0;
  let count = 0;
  for (let index = 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (hasAny(cells, positions)) count += 1;
  }
  return count > most ? count : 0;
}

/** Reads every row under the header; empty rows are skipped wherever they stand. */
export function readTable<T extends Table>(
  table: T,
  cells: SheetGrid,
  findings: Findings,
): TableReading<T> {
  const { sheet } = table;
  const binding = bindRows(table, cells, findings);
  if (binding.blocked) return { records: [], asides: [], blocked: true };
  // What the product writes itself is as long as it is.
  const { most = MOST_ENTRIES } = table;
  const isOwn = table.kind === 'computed';
  const positions = [...binding.positions.values()];
  const count = isOwn ? 0 : entriesBeyond(cells.rows, positions, most);
  if (count > 0) {
    findings.note(TOO_MANY_ROWS, { sheet }, { count, most });
    return { records: [], asides: [], blocked: true };
  }
  let row = 0;
  let findingsOfCells = 0;
  // One reporter a column: a large table has hundreds of thousands of cells, and few have findings.
  const bound = Object.entries(table.columns as Columns).map(([key, column]) => ({
    key,
    column: column as Column<unknown>,
    // A missing column is bound beyond every row: its cells are blank.
    position: binding.positions.get(key) ?? Number.MAX_SAFE_INTEGER,
    report: <D>(check: Check<D>, details: D): void => {
      findingsOfCells += 1;
      findings.reportCell(check, { sheet, row, column: column.header }, details, column);
    },
    // Ten rows say the same words, and the same day: what has no findings is read once.
    known: new Map<string | Day, unknown>(),
  }));
  // Each record is a copy of a whole one: adding so many fields by their names, one after another,
  // would make a slow dictionary of every record, for all that read it too.
  const blank = {
    row,
    ...Object.fromEntries(bound.map(({ key, column }) => [key, column.whenBlank])),
  };
  const noEntry = asidesOf(cells.rows, bound);
  for (const area of cells.merged ?? []) {
    // Of a heading over its whole width, and of a line to sign on, it is told that they are no entries.
    if (area.top === area.bottom && noEntry(area.top, area) !== null) continue;
    findings.note(MERGED_CELLS, { sheet, row: area.top + 1 }, { range: areaAddress(area) });
  }
  const mergedRows = new Map(
    (cells.merged ?? []).flatMap((area) => (area.top === area.bottom ? [[area.top, area]] : [])),
  );
  const copy = copyOf(table);
  const records: RecordOf<T>[] = [];
  const asides: { readonly row: number; readonly aside: string }[] = [];
  for (let index = 1; index < cells.rows.length; index++) {
    const cellsOfRow = cells.rows[index] ?? [];
    if (!hasAny(cellsOfRow, positions)) continue;
    row = index + 1;
    const aside = noEntry(index, mergedRows.get(index));
    if (aside !== null) {
      asides.push({ row, aside });
      continue;
    }
    const record = copy(blank);
    record['row'] = row;
    for (const { key, column, position, report, known } of bound) {
      const cell = cellsOfRow[position] ?? null;
      const said = saidBy(cell);
      const value = said === null ? undefined : known.get(said);
      if (value !== undefined) {
        record[key] = value;
      } else if (isBlankCell(cell)) {
        // An unticked checkbox is blank, and so is what it means.
        if (column.required) report(REQUIRED_VALUE, { header: column.header });
      } else {
        const before = findingsOfCells;
        record[key] = readCell(column, cell, report);
        if (said !== null && findingsOfCells === before) known.set(said, record[key]);
      }
    }
    records.push(record as RecordOf<T>);
  }
  const [first] = asides;
  if (first) {
    const details = { shown: first.aside, count: asides.length };
    findings.note(NO_ENTRIES, { sheet, row: first.row }, details);
  }
  return { records, asides: asides.map((one) => one.row), blocked: false };
}
