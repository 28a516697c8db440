/** A new workbook of planned sheets. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Day } from '../../core/values/day';
import { createXlsx, type XlsxOptions, type XlsxWorkbook } from './xlsx-workbook';

/** A workbook with these sheets, in their order; drop-downs may follow a sheet that comes later. */
export function newXlsx(plans: readonly SheetPlan[], options: XlsxOptions): XlsxWorkbook {
  const workbook = createXlsx(options);
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook;
}

/** The bytes of such a workbook: of the same plans the same, whatever the day and the clock. */
export function xlsxOf(plans: readonly SheetPlan[], today: Day): Uint8Array {
  return newXlsx(plans, { today }).toBytes();
}
