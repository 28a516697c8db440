import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
/** The columns (from 0) whose header the plan declares as a checkbox. */
export declare function checkboxColumns(
  plan: SheetPlan | undefined,
  headerRow: readonly Cell[],
): ReadonlySet<number>;
