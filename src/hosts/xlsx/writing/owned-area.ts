/**
 * How much of a computed sheet the product filled last, kept as a hidden defined name: when a
 * later plan is narrower, the columns left over are the product's to clear.
 */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { columnLetters } from '../../../core/values/column-letters';
import type { SpreadsheetDocument } from '../document';
import { areaOf, quotedSheetName } from '../reading/cell-address';

const NAME = '_postcourse_area';

/** Remembers the plan's rectangle for the sheet with this index. */
export function rememberArea(document: SpreadsheetDocument, plan: SheetPlan, sheet: number): void {
  const rows = plan.titles.length + 1 + plan.rows.length;
  const last = `$${columnLetters(plan.columns.length - 1)}$${rows}`;
  const formula = `${quotedSheetName(plan.name)}!$A$1:${last}`;
  document.workbook.setDefinedName({ name: NAME, formula, sheet, hidden: true });
}

/** How many columns the product filled last on the sheet with this index; null: unknown. */
export function ownedWidth(document: SpreadsheetDocument, sheet: number): number | null {
  const known = document.workbook
    .definedNames()
    .find((name) => name.name === NAME && name.sheet === sheet);
  const reference = known?.formula.slice(known.formula.lastIndexOf('!') + 1).replace(/\$/g, '');
  const area = reference === undefined ? null : areaOf(reference);
  return area?.left === 0 ? area.right + 1 : null;
}
