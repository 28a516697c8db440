/** Making a computed sheet hold its plan, with the notes, panes and printed page that belong to it. */
import { hasHeaders, movedHeader } from '../../../core/schema/header-row';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { followNotes } from './follow-notes';
import { followHeader } from './moved-header';
import { ownedWidth, rememberArea } from './owned-area';
import { holdsPlan, refuseUsersColumns } from './plan-fit';
import { rememberPage } from './renew-page';
import { replaceSheet } from './replace-sheet';
import { followChart } from './sheet-chart';
import { writtenPage } from './written-page';

/** Whether anything had to be written. */
export function replacePlan(
  draft: SpreadsheetDocument,
  sheet: Worksheet,
  plan: SheetPlan,
): boolean {
  const owned = ownedWidth(draft, sheet.index);
  const grid = draft.grid(sheet.part);
  if (holdsPlan(grid, plan, owned)) return false;
  refuseUsersColumns(grid, plan, owned);
  const { styles, workbook, pack } = draft;
  const context = { part: sheet.part, styles, date1904: workbook.date1904 };
  const filled = owned ?? 0;
  const width = Math.max(plan.columns.length, filled);
  const isOther = !hasHeaders(grid.rows, plan, filled);
  const page = writtenPage(draft, sheet, plan, grid, width, isOther);
  pack.setPieces(sheet.part, replaceSheet(pack.text(sheet.part), plan, filled, context, page));
  followHeader(draft, sheet, plan, grid);
  if (isOther || movedHeader(grid.rows, plan) !== null) {
    followNotes(draft, sheet, plan, grid, width);
  }
  followChart(draft, sheet, plan, grid);
  rememberArea(draft, plan, sheet.index);
  if (page.isOwn) rememberPage(draft, sheet.index, page.layout);
  return true;
}
