import { bindColumns } from '../core/schema/binding';
import { Findings } from '../core/schema/findings';
import type { Table } from '../core/schema/table';
import type { Workbook } from './workbook';

/**
 * Where the columns of a sheet that rows are appended to stand (from 0), in the order of its
 * declaration; the declared places while there is no such sheet; null when its headers are damaged.
 */
export function appendColumns(
  workbook: Pick<Workbook, 'read'>,
  table: Table,
): readonly number[] | null {
  const grid = workbook.read(table.sheet);
  const keys = Object.keys(table.columns);
  if (grid === null) return keys.map((_key, index) => index);
  const { positions, blocked } = bindColumns(table, grid.rows[0] ?? [], new Findings());
  const columns = keys.flatMap((key) => positions.get(key) ?? []);
  return blocked || columns.length < keys.length ? null : columns;
}
