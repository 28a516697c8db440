/** Warnings before edits of what the product calculates. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { DataRange } from '../sheets/sheet-extent';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Warns, and only warns, before an edit of what the product calculates; of a sheet that has no warnings yet. */
export function layProtection(sheet: Sheet, plan: SheetPlan, dataRange: DataRange): void {
  if (plan.kind === 'computed') {
    sheet.protect().setWarningOnly(true);
    return;
  }
  plan.columns.forEach((column, index) => {
    if (!column.computed) return;
    dataRange(index).protect().setWarningOnly(true);
  });
}
