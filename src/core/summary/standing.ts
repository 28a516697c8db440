/** The workbook's own «Сводка» as it stands: what must not be computed over (rules З-31, З-33). */
import { bindColumns } from '../schema/binding';
import { Findings } from '../schema/findings';
import { entriesBeyond } from '../schema/read-table';
import { TOO_MANY_ROWS } from '../schema/sheet-checks';
import type { SheetGrid } from '../schema/sheet-grid';
import { isNewer } from './newer-book';
import { SUMMARY } from './summary-table';

/** Fifty times what the largest school hands over, and what no receiver would look at (И-12). */
export const MOST_SUMMARY_ROWS = 20_000;

/** How many rows it has, where they are more than are looked at; else 0. */
export function rowsTooMany({ rows }: SheetGrid): number {
  if (rows.length - 1 <= MOST_SUMMARY_ROWS) return 0;
  const { positions } = bindColumns(SUMMARY, rows[0] ?? [], new Findings());
  return entriesBeyond(rows, [...positions.values()], MOST_SUMMARY_ROWS);
}

/** Whether it is not to be written over: of a newer program, or longer than any; reported once. */
export function mustStand(cells: SheetGrid | null, findings: Findings): boolean {
  const { sheet } = SUMMARY;
  const count = cells === null ? 0 : rowsTooMany(cells);
  if (count === 0) return isNewer(sheet, cells, findings);
  findings.note(TOO_MANY_ROWS, { sheet }, { count, most: MOST_SUMMARY_ROWS });
  return true;
}
