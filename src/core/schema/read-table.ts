/** Turns a sheet's cells into records and issues. */
import {
  type Cell,
  isBlankCell,
  isErrorCell,
  isErrorText,
  sameCell,
  UNRECKONED,
} from '../values/cell';
import { areaAddress } from '../values/cell-address';
import { unseenIn } from '../values/text';
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

/** Totals, and what stands under a table to be signed: known forms alone, «замена» is no «зам.». */
const TOTAL =
  /^\s*(?:итого(?![а-яё])|всего(?:[^а-яё]*$| (?:по|за|час|педагог|человек|курс|запис|строк)))|_{3}/i;
const SIGNER =
  /^\s*(?:(?:зам(?:\.|еститель) ?|и\. ?о\. ?)?(?:директора?|заведующ(?:ий|ая|его|ей)|руководител[ья])|завуч|методист|состав(?:ил(?:а|\(а\))?|итель)|исполн(?:ил(?:а|\(а\))?|итель)|проверил(?:а|\(а\))?|ответственн(?:ый|ая)|согласовано|утвержд(?:аю|ено)|подпись|м\. ?п\.)(?![а-яё\d-])/i;

/** A signature has its post, a name and a day; a row with more of it is an entry that lacks something. */
const MOST_OF_ASIDE = 3;

interface Placed {
  readonly column: Column<unknown>;
  readonly position: number;
}

/**
 * The text of a row that is no entry: it begins as totals or signatures do, lacks what an entry has, and has
 * little but numbers. In doubt it is a faulty entry. `bound`: in the order of the sheet, so that what people
 * keep in columns of their own says nothing of the row.
 */
function noEntry(cells: readonly Cell[], bound: readonly Placed[]): string | null {
  // Nearly every row has all that is required, and no more is asked of it.
  if (!bound.some(({ column, position }) => column.required && isBlankCell(cells[position])))
    return null;
  const first = bound.find(({ position }) => !isBlankCell(cells[position]));
  const label = first && cells[first.position];
  if (typeof label !== 'string') return null;
  // A post may well be what a column asks for, but no code.
  const { type, code } = first?.column ?? {};
  if (!TOTAL.test(label) && ((type === 'text' && !code) || !SIGNER.test(label))) return null;
  const said = bound.filter(({ position }) => {
    const cell = cells[position];
    return typeof cell !== 'number' && !isBlankCell(cell);
  });
  return said.length > MOST_OF_ASIDE ? null : shown(label);
}

/**
 * A record has a field for each column of its table, whatever is typed: a million rows of one cell would
 * fill gigabytes. The 30 000 people of a region make 300 000 activities.
 */
export const MOST_ENTRIES = 350_000;

/** How many rows under the header have something in these columns; 0 where they are not too many. */
function entriesBeyond(
  rows: SheetGrid['rows'],
  positions: readonly number[],
  most: number,
): number {
  if (rows.length - 1 <= most) return 0;
  let count = 0;
  for (let index = 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    if (positions.some((position) => !isBlankCell(cells[position]))) count += 1;
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
  if (binding.blocked) return { records: [], blocked: true };
  // What the product writes itself is as long as it is.
  const { most = MOST_ENTRIES } = table;
  const isOwn = table.kind === 'computed';
  const count = isOwn ? 0 : entriesBeyond(cells.rows, [...binding.positions.values()], most);
  if (count > 0) {
    findings.note(TOO_MANY_ROWS, { sheet }, { count, most });
    return { records: [], blocked: true };
  }
  for (const area of cells.merged ?? []) {
    findings.note(MERGED_CELLS, { sheet, row: area.top + 1 }, { range: areaAddress(area) });
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
    // Ten rows say the same words: a text without findings is read once.
    known: new Map<string, unknown>(),
  }));
  // Each record is a copy of a whole one: adding so many fields by their names, one after another,
  // would make a slow dictionary of every record, for all that read it too.
  const blank = {
    row,
    ...Object.fromEntries(bound.map(({ key, column }) => [key, column.whenBlank])),
  };
  const copy = copyOf(table);
  const inSheetOrder = [...bound].sort((a, b) => a.position - b.position);
  const records: RecordOf<T>[] = [];
  const asides: { readonly row: number; readonly aside: string }[] = [];
  for (let index = 1; index < cells.rows.length; index++) {
    const cellsOfRow = cells.rows[index] ?? [];
    const isBlankRow = cellsOfRow.length === 0;
    if (isBlankRow || bound.every(({ position }) => isBlankCell(cellsOfRow[position]))) continue;
    row = index + 1;
    const aside = noEntry(cellsOfRow, inSheetOrder);
    if (aside !== null) {
      asides.push({ row, aside });
      continue;
    }
    const record = copy(blank);
    record['row'] = row;
    for (const { key, column, position, report, known } of bound) {
      const cell = cellsOfRow[position] ?? null;
      const text = typeof cell === 'string' ? cell : null;
      const value = text === null ? undefined : known.get(text);
      if (value !== undefined) {
        record[key] = value;
      } else if (isBlankCell(cell)) {
        // An unticked checkbox is blank, and so is what it means.
        if (column.required) report(REQUIRED_VALUE, { header: column.header });
      } else {
        const before = findingsOfCells;
        record[key] = readCell(column, cell, report);
        if (text !== null && findingsOfCells === before) known.set(text, record[key]);
      }
    }
    records.push(record as RecordOf<T>);
  }
  const [first] = asides;
  if (first) {
    const details = { shown: first.aside, count: asides.length };
    findings.note(NO_ENTRIES, { sheet, row: first.row }, details);
  }
  return { records, blocked: false };
}
