/** Inserts the sheets to be created, all before any of them is filled. */
import { sheetMeant } from '../../core/schema/sheet-name';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { SheetExtent } from './sheet-extent';
import { unfinishedName } from './unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet to create; it stands in front of the sheet `before`, and last where there is none. */
export interface Creation {
  readonly plan: SheetPlan;
  readonly before?: string;
}

/**
 * Inserts the sheets under their unfinished names, or takes up those that a broken-off run left,
 * and measures them: the one look at the grid after a write, because it has just come into being.
 */
export function insertSheets(
  spreadsheet: Spreadsheet,
  creations: readonly Creation[],
): Map<string, SheetExtent> {
  const extents = new Map<string, SheetExtent>();
  if (creations.length === 0) return extents;
  const order = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheets = creations.map(({ plan, before }) => {
    const name = unfinishedName(plan.name);
    const left = sheetMeant(order, name);
    const begun = left === undefined ? null : spreadsheet.getSheetByName(left);
    if (left !== undefined && begun) {
      order[order.indexOf(left)] = plan.name;
      return { sheet: begun, isBegun: true };
    }
    const place = before === undefined ? -1 : order.indexOf(before);
    const index = place < 0 ? order.length : place;
    order.splice(index, 0, plan.name);
    return { sheet: spreadsheet.insertSheet(name, index), isBegun: false };
  });
  creations.forEach(({ plan }, index) => {
    const inserted = sheets[index];
    if (!inserted) return;
    const { sheet, isBegun } = inserted;
    const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    extents.set(plan.name, { sheet, rows: [], maxRows, maxColumns, isBegun });
  });
  return extents;
}
