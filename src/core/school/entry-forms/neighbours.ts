/**
 * The part of a workbook that one row can have to do with: its person's rows, what it refers to, the
 * scale. All checks run over it as over the whole, in milliseconds however large the school is.
 */
import { bindSheet } from '../../schema/binding';
import type { Column } from '../../schema/column';
import type { ReadSheet } from '../../schema/read-tables';
import type { SheetGrid } from '../../schema/sheet-grid';
import { textOf } from '../../schema/shown';
import type { Columns, Table } from '../../schema/table';
import type { Cell } from '../../values/cell';
import { lookOf } from '../../values/text';
import { SCHOOL_TABLES } from '../tables';
import { COURSES } from '../tables/courses';
import { CRITERIA } from '../tables/criteria';
import { TEACHERS } from '../tables/teachers';
import { type EntryForm, tableOf } from './forms';

/** The sheets of which only rows with a code of the entry matter. */
const BY_CODE: readonly string[] = [TEACHERS.sheet, COURSES.sheet];

/** The sheet whose code a column holds, of those that go by code; null of other columns. */
function codeSheet({ sheet }: Table, column: Column<unknown>): string | null {
  const of = column.target?.sheet ?? (column.unique === null ? null : sheet);
  return of !== null && BY_CODE.includes(of) ? of : null;
}

/** Looks of codes by the sheet where they stand: whatever looks alike may be meant. */
type Codes = Map<string, Set<string>>;

function add(codes: Codes, sheet: string | null, value: unknown): void {
  if (sheet === null || typeof value !== 'string') return;
  codes.set(sheet, (codes.get(sheet) ?? new Set<string>()).add(lookOf(value)));
}

function codesIn(table: Table, values: Readonly<Record<string, unknown>>): Codes {
  const codes: Codes = new Map();
  for (const [key, column] of Object.entries(table.columns as Columns)) {
    add(codes, codeSheet(table, column), values[key]);
  }
  return codes;
}

/** Whether two codes end in the same digits: it tells most of them apart at once. */
function endAlike(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  // Signs that sort before digits are compared too: looks differ from codes in letters alone.
  for (let at = left.length - 1; at >= 0 && left.charAt(at) <= '9'; at--) {
    if (left.charAt(at) !== right.charAt(at)) return false;
  }
  return true;
}

const BLANK: readonly Cell[] = [];

/**
 * The sheet with all rows blank but those that hold one of the codes: every row keeps its number. The
 * codes grow by those that these rows refer to.
 */
function rowsWith(table: Table, grid: SheetGrid, codes: Codes): SheetGrid {
  const { positions } = bindSheet(table, grid);
  const coded = Object.entries(table.columns as Columns).flatMap(([key, column]) => {
    const sheet = codeSheet(table, column);
    const position = positions.get(key);
    if (sheet === null || position === undefined) return [];
    return [{ sheet, position, looks: [...(codes.get(sheet) ?? [])] }];
  });
  const textAt = (cells: readonly Cell[], position: number): string =>
    textOf(cells[position] ?? null);
  const isNear = (cells: readonly Cell[]): boolean =>
    coded.some(({ looks, position }) => {
      if (looks.length === 0 || (cells[position] ?? null) === null) return false;
      const text = textAt(cells, position);
      return looks.some((look) => endAlike(text, look) && lookOf(text) === look);
    });
  const rows = grid.rows.map((cells, index) => (index === 0 || isNear(cells) ? cells : BLANK));
  for (const cells of rows.slice(1)) {
    if (cells === BLANK) continue;
    for (const { sheet, position } of coded) add(codes, sheet, textAt(cells, position));
  }
  return { rows };
}

/** The tables that a form's row refers to, whatever these refer to in turn, and the scale. */
function tablesAround(form: EntryForm): ReadonlySet<string> {
  const all: readonly Table<Columns>[] = Object.values(SCHOOL_TABLES);
  const sheets = new Set([
    tableOf(form).sheet,
    CRITERIA.sheet,
    ...form.beside.map((key) => SCHOOL_TABLES[key].sheet),
  ]);
  // A set that grows while it is gone through: what is added is gone through too.
  for (const sheet of sheets) {
    const columns = all.find((table) => table.sheet === sheet)?.columns ?? {};
    for (const { target } of Object.values(columns)) if (target) sheets.add(target.sheet);
  }
  return sheets;
}

const headersOnly = ({ columns }: Table): SheetGrid => ({
  rows: [Object.values(columns).map(({ header }) => header)],
});

/**
 * Reads a workbook as far as an entry with these values can have to do with it. Sheets that it
 * cannot touch are not read and pass for empty.
 */
export function neighbourhood(
  read: ReadSheet,
  form: EntryForm,
  values: Readonly<Record<string, unknown>>,
): ReadSheet {
  const around = tablesAround(form);
  const codes = codesIn(tableOf(form), values);
  const near = new Map<string, SheetGrid | null>();
  // What is referred to comes last, when all rows are known that refer to it.
  const tables: readonly Table<Columns>[] = Object.values(SCHOOL_TABLES);
  const ordered = [...tables.filter(({ sheet }) => !BY_CODE.includes(sheet)), COURSES, TEACHERS];
  for (const table of ordered) {
    const { sheet } = table;
    const grid = around.has(sheet) ? read(sheet) : headersOnly(table);
    const isWhole = grid === null || sheet === CRITERIA.sheet;
    near.set(sheet, isWhole ? grid : rowsWith(table, grid, codes));
  }
  return (sheet) => (near.has(sheet) ? (near.get(sheet) ?? null) : read(sheet));
}
