import type { Delivery } from '../../core/municipality/import/delivery';
import { deliveriesIn } from '../../core/municipality/import/read-deliveries';
import { PASTED } from '../../core/municipality/tables/summaries';
import { isBlankCell } from '../../core/values/cell';
import type { Workbook } from '../workbook';

/** How many rows of «Вставка сводок» are filled, its header apart. */
export function pastedRows(workbook: Pick<Workbook, 'read'>): number {
  const rows = workbook.read(PASTED.sheet)?.rows.slice(1) ?? [];
  return rows.filter((row) => !row.every(isBlankCell)).length;
}

/** The deliveries that people pasted on «Вставка сводок»; none while the sheet is empty. */
export function pastedDeliveries(workbook: Workbook): Delivery[] {
  if (pastedRows(workbook) === 0) return [];
  return deliveriesIn({ source: PASTED.sheet, cells: workbook.read(PASTED.sheet) });
}
