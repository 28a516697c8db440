/** Finds the columns of a declared sheet by their headers, in any order, strangers between them. */
import type { Cell } from '../values/cell';
import { Findings } from './findings';
import { HeaderRow, MOST_TITLES } from './header-row';
import {
  HEADERS_BELOW,
  LATER_COLUMN,
  LOST_COLUMN,
  MISSING_COLUMN,
  MISSING_OPTIONAL_COLUMN,
  REPEATED_COLUMN,
} from './sheet-checks';
import { filledHeight, type SheetGrid } from './sheet-grid';
import type { Table } from './table';

export interface Binding {
  /** The sheet's column number (from 0) of each declared column that was found. */
  readonly positions: ReadonlyMap<string, number>;
  /** A required column is missing or a header stands twice: the sheet cannot be read. */
  readonly blocked: boolean;
}

/**
 * Binds a table to a header row; reports what is missing or doubled. A column that figures need is
 * missed more in a sheet that is filled.
 */
export function bindColumns(
  table: Table,
  headerRow: readonly Cell[],
  findings: Findings,
  isFilled = false,
): Binding {
  const headers = new HeaderRow(headerRow);
  const positions = new Map<string, number>();
  let blocked = false;
  for (const [key, column] of Object.entries(table.columns)) {
    const place = { sheet: table.sheet, row: 1, column: column.header };
    const [first, second] = headers.allOf(column);
    if (first === undefined) {
      if (column.addedLater !== false) {
        if (typeof column.addedLater === 'string') {
          const details = { header: column.header, without: column.addedLater };
          findings.note(LATER_COLUMN, place, details);
        }
        continue;
      }
      const lost = isFilled && !column.informs ? LOST_COLUMN : MISSING_OPTIONAL_COLUMN;
      findings.lose(column.required ? MISSING_COLUMN : lost, place);
      blocked ||= column.required;
      continue;
    }
    if (second !== undefined) {
      findings.note(REPEATED_COLUMN, place, { header: column.header });
      blocked = true;
    }
    positions.set(key, first);
  }
  return { positions, blocked };
}

/** The row, from 0, of headers that stand under titles; -1: there is none. */
const headersBelow = (table: Table, rows: SheetGrid['rows']): number =>
  rows
    .slice(0, MOST_TITLES)
    .findIndex((row) => bindColumns(table, row, new Findings()).positions.size > 1);

/** Binds a table to a sheet; of headers that are not in the first row this alone is told. */
export function bindRows(table: Table, grid: SheetGrid, findings: Findings): Binding {
  const { rows } = grid;
  const { positions } = bindSheet(table, grid);
  const below = positions.size > 1 ? -1 : headersBelow(table, rows);
  if (below > 0) {
    findings.note(HEADERS_BELOW, { sheet: table.sheet, row: below + 1 }, { row: below + 1 });
    return { positions: new Map(), blocked: true };
  }
  const isFilled = table.kind !== 'computed' && filledHeight(rows, [...positions.values()]) > 1;
  return bindColumns(table, rows[0] ?? [], findings, isFilled);
}

/** Binds a table to a sheet whose headers are told of elsewhere: nothing is reported. */
export function bindSheet(table: Table, { rows }: Pick<SheetGrid, 'rows'>): Binding {
  return bindColumns(table, rows[0] ?? [], new Findings());
}

/**
 * The number of rows down to the last one that has something in a declared column: a person's own column,
 * numbered down to the foot of the sheet, makes no row a filled one.
 */
export function tableHeight(table: Table, grid: Pick<SheetGrid, 'rows'> | null): number {
  return grid === null
    ? 0
    : filledHeight(grid.rows, [...bindSheet(table, grid).positions.values()]);
}
