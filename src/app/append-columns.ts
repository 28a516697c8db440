import { bindSheet } from '../core/schema/binding';
import type { Columns, Table } from '../core/schema/table';
import type { Cell } from '../core/values/cell';
import type { Change, Workbook } from './workbook';

/**
 * Where the columns of a sheet that rows are appended to stand (from 0), in the order of its
 * declaration; null of one that was added later and that an older sheet lacks. The declared places
 * while there is no such sheet; null when its headers are damaged.
 */
export function appendColumns(
  workbook: Pick<Workbook, 'read'>,
  table: Table,
): readonly (number | null)[] | null {
  const grid = workbook.read(table.sheet);
  const columns = Object.entries(table.columns as Columns);
  if (grid === null) return columns.map((_column, index) => index);
  const { positions, blocked } = bindSheet(table, grid);
  const isDamaged = columns.some(
    ([key, { addedLater }]) => !positions.has(key) && addedLater === false,
  );
  return blocked || isDamaged ? null : columns.map(([key]) => positions.get(key) ?? null);
}

/** The change that appends rows in the order of the declaration; what has no column is not written. */
export function appending(
  sheet: string,
  columns: readonly (number | null)[],
  rows: readonly (readonly Cell[])[],
): Extract<Change, { kind: 'appendRows' }> {
  const isThere = (_item: unknown, index: number): boolean => columns[index] !== null;
  const present = columns.filter((column) => column !== null);
  return {
    kind: 'appendRows',
    sheet,
    columns: present,
    under: present,
    rows: rows.map((row) => row.filter(isThere)),
  };
}
