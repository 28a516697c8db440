/** Lays upon a new, still blank sheet what is not in its cells. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { layWidths } from './column-looks';
import { layHighlights } from './highlights';
import { layProtection } from './protections';
import { dataRangeOf, type SheetExtent } from './sheet-extent';

/** Before the sheet is filled: a sheet that holds something is complete. */
export function dressSheet(extent: SheetExtent, plan: SheetPlan): void {
  const { sheet } = extent;
  const dataRange = dataRangeOf(extent, plan);
  layWidths(sheet, plan.columns, { isNew: true });
  layHighlights(sheet, plan, dataRange);
  layProtection(sheet, plan, dataRange);
}
