/** Which columns of a sheet are shown as checkboxes: a file has none, the declarations do. */
import { HeaderRow } from '../../core/schema/header-row';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';

/** The columns (from 0) whose header the plan declares as a checkbox. */
export function checkboxColumns(
  plan: SheetPlan | undefined,
  headerRow: readonly Cell[],
): ReadonlySet<number> {
  const declared = plan?.columns.filter(({ checkbox }) => checkbox === true) ?? [];
  const headers = new HeaderRow(headerRow);
  return new Set(declared.flatMap(({ header }) => headers.allUnder(header)));
}
