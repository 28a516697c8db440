/** Warnings before edits of what the product calculates. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { DataRange } from './sheet-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_NOTICE = 'Лист рассчитывает «Посткурс»: правки будут заменены при следующем расчёте.';
const COLUMN_NOTICE = 'Столбец заполняет «Посткурс»: правки будут заменены при следующем расчёте.';

/** Warns, and only warns, before an edit of what the product calculates; of a sheet that has no warnings yet. */
export function layProtection(sheet: Sheet, plan: SheetPlan, dataRange: DataRange): void {
  if (plan.kind === 'computed') {
    sheet.protect().setDescription(SHEET_NOTICE).setWarningOnly(true);
    return;
  }
  plan.columns.forEach((column, index) => {
    if (!column.computed) return;
    dataRange(index).protect().setDescription(COLUMN_NOTICE).setWarningOnly(true);
  });
}
