/** Warnings before edits of what the product calculates. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { SheetExtent } from './sheet-extent';
import type { DataRange } from './sheet-rules';

const SHEET_NOTICE = 'Лист рассчитывает «Посткурс»: правки будут заменены при следующем расчёте.';
const COLUMN_NOTICE = 'Столбец заполняет «Посткурс»: правки будут заменены при следующем расчёте.';

/**
 * Warns, and only warns, before an edit of what the product calculates. `isBegun`: a run that was broken
 * off may have laid some of it, and to protect a range again would lay another protection over it; a
 * sheet gives the one that it has.
 */
export function layProtection(
  { sheet, isBegun }: Pick<SheetExtent, 'sheet' | 'isBegun'>,
  plan: SheetPlan,
  dataRange: DataRange,
): void {
  if (plan.kind === 'computed') {
    sheet.protect().setDescription(SHEET_NOTICE).setWarningOnly(true);
    return;
  }
  if (!plan.columns.some(({ computed }) => computed)) return;
  const laid = isBegun ? sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE) : [];
  plan.columns.forEach((column, index) => {
    if (!column.computed) return;
    const present = laid.find((one) => one.getRange().getColumn() === index + 1);
    const protection = present ?? dataRange(index).protect();
    protection.setDescription(COLUMN_NOTICE).setWarningOnly(true);
  });
}
