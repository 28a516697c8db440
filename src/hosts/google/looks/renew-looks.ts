/** Looks of a written sheet whose plan has other headers now, or has them in another row. */
import { hasHeaders, movedHeader } from '../../../core/schema/header-row';
import type { ColumnPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import { dataRangeOf, type SheetExtent } from '../sheets/sheet-extent';
import { layWraps, renewWidths } from './column-looks';
import { bareHeader, layHeader } from './header-row';
import { renewHighlights } from './highlights';

type Standing = Pick<SheetExtent, 'rows'>;

/** Whether the columns of the plan are others than the sheet has. */
export const hasOtherColumns = ({ rows }: Standing, plan: SheetPlan, filled: number): boolean =>
  !hasHeaders(rows, plan, filled);

/** Whether anything but cells has to follow the plan: where its header stays, a person's looks do. */
export function needsLooks(extent: Standing, plan: SheetPlan, filled: number): boolean {
  return movedHeader(extent.rows, plan) !== null || hasOtherColumns(extent, plan, filled);
}

/**
 * Lets the looks follow the plan, before the cells do: a run that breaks off in between leaves the
 * old headers, by which the next one sees that there is something to do. `all` are the plan's columns
 * and, blank, those of the product that it leaves over. The number of calls does not grow with the
 * columns, only with runs of them that are alike. Columns beyond, and notes under the header, are not
 * touched.
 */
export function renewLooks(extent: SheetExtent, plan: SheetPlan, all: readonly ColumnPlan[]): void {
  if (!needsLooks(extent, plan, all.length)) return;
  const { sheet, rows, rules = [] } = extent;
  const { titles, columns } = plan;
  const dataRange = dataRangeOf(extent, plan);
  const from = movedHeader(rows, plan);
  if (from !== null) bareHeader(sheet, from, 0, all.length);
  const left = all.length - columns.length;
  if (left > 0) bareHeader(sheet, titles.length, columns.length, left);
  layHeader(sheet, plan);
  if (from !== null) sheet.setFrozenRows(titles.length + 1);
  if (hasOtherColumns(extent, plan, all.length)) renewWidths(sheet, all);
  layWraps(all, dataRange);
  renewHighlights(sheet, plan, rules, all.length, dataRange);
}
