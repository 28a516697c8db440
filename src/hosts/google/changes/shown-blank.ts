/** Formulas of a person under a table that show nothing: their values are blank, and they are not. */
import type { OwnArea } from '../../../core/schema/own-area';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SheetExtent } from '../sheets/sheet-extent';

/**
 * The area with the first such formula for its floor, where the plan's rows would reach it. Asked only of a
 * table that gets more rows: one call, however many.
 */
export function aboveFormulas(
  { sheet, maxRows, maxColumns }: SheetExtent,
  { titles, rows }: SheetPlan,
  area: OwnArea,
): OwnArea {
  const { end, floor, width } = area;
  const reached = Math.min(titles.length + 1 + rows.length, maxRows, floor);
  if (reached <= end) return area;
  const formulas = sheet
    .getRange(end + 1, 1, reached - end, Math.min(width, maxColumns))
    .getFormulas();
  const first = formulas.findIndex((cells) => cells.some((formula) => formula !== ''));
  return first < 0 ? area : { ...area, floor: end + first };
}
