import { type Delivery, sentenceOf } from '../../core/municipality/import/delivery';
import { TOO_MANY_PASTED_ROWS } from '../../core/municipality/import/import-checks';
import { deliveriesIn, UNTOLD } from '../../core/municipality/import/read-deliveries';
import { MOST_PASTED_ROWS } from '../../core/municipality/import/row-limits';
import { PASTED } from '../../core/municipality/tables/summaries';
import { isBlankRow } from '../../core/schema/sheet-grid';
import type { Workbook } from '../workbook';

/** How many rows of «Вставка сводок» are filled, its header apart. */
export function pastedRows(workbook: Pick<Workbook, 'read'>): number {
  const rows = workbook.read(PASTED.sheet)?.rows.slice(1) ?? [];
  return rows.filter((row) => !isBlankRow(row)).length;
}

/** The deliveries that people pasted on «Вставка сводок»; none while the sheet is empty. */
export function pastedDeliveries(workbook: Pick<Workbook, 'read'>): Delivery[] {
  const source = PASTED.sheet;
  const cells = workbook.read(source);
  if (cells !== null && cells.rows.length > MOST_PASTED_ROWS) {
    const refusal = sentenceOf(TOO_MANY_PASTED_ROWS, { most: MOST_PASTED_ROWS });
    return [{ source, label: UNTOLD, refusal }];
  }
  return cells !== null && pastedRows(workbook) > 0
    ? deliveriesIn({ source, cells }, MOST_PASTED_ROWS)
    : [];
}
