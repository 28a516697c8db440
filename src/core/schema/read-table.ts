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
import { bindColumns } from './binding';
import type { Column } from './column';
import type { Findings } from './findings';
import type { Check } from './issue';
import { MERGED_CELLS } from './sheet-checks';
import type { SheetGrid } from './sheet-grid';
import { shown } from './shown';
import type { Columns, RecordOf, Table } from './table';
import { ERROR_VALUE, REQUIRED_VALUE, UNRECKONED_FORMULA } from './value-checks';

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
  return reading.value;
}

/** Reads every row under the header; empty rows are skipped wherever they stand. */
export function readTable<T extends Table>(
  table: T,
  cells: SheetGrid,
  findings: Findings,
): TableReading<T> {
  const { sheet } = table;
  const binding = bindColumns(table, cells.rows[0] ?? [], findings);
  if (binding.blocked) return { records: [], blocked: true };
  for (const area of cells.merged ?? []) {
    findings.note(MERGED_CELLS, { sheet, row: area.top + 1 }, { range: areaAddress(area) });
  }

  let row = 0;
  // One reporter a column: a large table has hundreds of thousands of cells, and few have findings.
  const bound = Object.entries(table.columns as Columns).map(([key, column]) => ({
    key,
    column: column as Column<unknown>,
    // A missing column is bound beyond every row: its cells are blank.
    position: binding.positions.get(key) ?? Number.MAX_SAFE_INTEGER,
    report: <D>(check: Check<D>, details: D): void =>
      findings.reportCell(check, { sheet, row, column: column.header }, details, column),
  }));
  // Each record is a copy of a whole one: adding so many fields by their names, one after another,
  // would make a slow dictionary of every record, for all that read it too.
  const blank = Object.fromEntries([
    ['row', row],
    ...bound.map(({ key, column }): [string, unknown] => [key, column.whenBlank]),
  ]);
  const records: RecordOf<T>[] = [];
  for (let index = 1; index < cells.rows.length; index++) {
    const cellsOfRow = cells.rows[index] ?? [];
    const isBlankRow = cellsOfRow.length === 0;
    if (isBlankRow || bound.every(({ position }) => isBlankCell(cellsOfRow[position]))) continue;
    row = index + 1;
    const record: Record<string, unknown> = { ...blank, row };
    for (const { key, column, position, report } of bound) {
      const cell = cellsOfRow[position] ?? null;
      if (isBlankCell(cell)) {
        // An unticked checkbox is blank, and so is what it means.
        if (column.required) report(REQUIRED_VALUE, { header: column.header });
      } else {
        record[key] = readCell(column, cell, report);
      }
    }
    records.push(record as RecordOf<T>);
  }
  return { records, blocked: false };
}
