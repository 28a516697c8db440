/** Reads a few cells through one column or one table, as the schema tests need it. */
import type { Column } from '../../../src/core/schema/column';
import { Findings } from '../../../src/core/schema/findings';
import { readCell, readTable } from '../../../src/core/schema/read-table';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import type { Table } from '../../../src/core/schema/table';
import type { Cell } from '../../../src/core/values/cell';

export interface CellReading {
  readonly value: unknown;
  /** Check ids. */
  readonly checks: readonly string[];
  readonly messages: readonly string[];
}

export function readThrough(column: Column<unknown>, cell: Cell): CellReading {
  const findings = new Findings();
  const value = readCell(column, cell, (check, details) =>
    findings.report(check, { sheet: 'Лист', row: 2 }, details),
  );
  return {
    value,
    checks: findings.issues.map(({ code }) => code),
    messages: findings.issues.map(({ message }) => message),
  };
}

export function readCells(table: Table, cells: SheetGrid | SheetGrid['rows']) {
  const findings = new Findings();
  const asCells = 'rows' in cells ? cells : { rows: cells };
  const { records, blocked } = readTable(table, asCells, findings);
  const issues = findings.issues.map(({ code, row, column }) =>
    [code, row, column].filter((part) => part !== undefined).join(' '),
  );
  return { records, blocked, issues, findings };
}
