/** How a plan fits what its sheet holds now. */
import type { OwnArea } from '../../../core/schema/own-area';
import { holdsCells, type SheetGrid } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { sameCell } from '../../../core/values/cell';
import { shownCells } from './plan-rows';
import { isTitleArea } from './title-rows';

/** Whether the sheet shows exactly the plan already, in all that is the product's. */
export function holdsPlan(
  { rows, merged }: SheetGrid,
  plan: SheetPlan,
  { width, floor }: Pick<OwnArea, 'width' | 'floor'>,
): boolean {
  const isMerged = merged?.some(
    (area) => area.left < width && area.top < floor && !isTitleArea(area, plan),
  );
  if (isMerged) return false;
  return holdsCells({ rows: rows.slice(0, floor) }, shownCells(plan), width, sameCell);
}
