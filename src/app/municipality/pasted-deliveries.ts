import type { Delivery } from '../../core/municipality/import/delivery';
import { deliveriesIn } from '../../core/municipality/import/read-deliveries';
import { PASTED } from '../../core/municipality/tables/summaries';
import { isBlankCell } from '../../core/values/cell';
import type { Workbook } from '../workbook';

/** The deliveries that people pasted on «Вставка сводок»; none while the sheet is empty. */
export function pastedDeliveries(workbook: Workbook): Delivery[] {
  const cells = workbook.read(PASTED.sheet);
  const isFilled = cells?.rows.slice(1).some((row) => !row.every(isBlankCell)) ?? false;
  return isFilled ? deliveriesIn({ source: PASTED.sheet, cells }) : [];
}
