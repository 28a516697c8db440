/** Making a computed sheet hold its plan, with the notes, panes and printed page that belong to it. */
import { hasHeaders, movedHeader } from '../../../core/schema/header-row';
import { missingRows, ownArea } from '../../../core/schema/own-area';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SpreadsheetDocument, Worksheet } from '../document';
import { moveRows } from '../rows/move-rows';
import { followNotes } from './follow-notes';
import { refuseOtherHeaders } from './keep-tables';
import { followHeader } from './moved-header';
import { rememberArea, rememberedMark } from './owned-area';
import { holdsPlan } from './plan-fit';
import { rememberPage } from './renew-page';
import { replaceSheet } from './replace-sheet';
import { followChart } from './sheet-chart';
import { aboveFormulas } from './shown-blank';
import { writtenPage } from './written-page';

/** Whether anything had to be written. */
export function replacePlan(
  draft: SpreadsheetDocument,
  sheet: Worksheet,
  plan: SheetPlan,
): boolean {
  const before = draft.grid(sheet.part);
  const found = ownArea(before.rows, plan, rememberedMark(draft, sheet.index));
  const area = aboveFormulas(draft, sheet.part, found);
  if (holdsPlan(before, plan, area)) return false;
  const count = missingRows(area, plan);
  if (count > 0) {
    moveRows(draft, sheet, { kind: 'insertRows', sheet: sheet.name, at: area.floor, count });
  }
  const own = { ...area, floor: area.floor + count };
  const grid = count > 0 ? draft.grid(sheet.part) : before;
  const { styles, workbook, pack } = draft;
  const context = { part: sheet.part, styles, date1904: workbook.date1904 };
  const { width } = own;
  const isOther = !hasHeaders(grid.rows, plan, width);
  const xml = pack.text(sheet.part);
  const page = writtenPage(draft, sheet, xml, plan, grid, width, isOther);
  pack.setPieces(sheet.part, replaceSheet(xml, plan, own, context, page));
  refuseOtherHeaders(draft, sheet);
  followHeader(draft, sheet, plan, grid);
  if (isOther || movedHeader(grid.rows, plan) !== null) {
    followNotes(draft, sheet, plan, grid, width);
  }
  followChart(draft, sheet, plan, grid);
  rememberArea(draft, plan, sheet.index);
  if (page.isOwn) rememberPage(draft, sheet.index, page.layout);
  return true;
}
