/** Which columns of a sheet are shown as checkboxes: a file has none, the declarations do. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import { fold } from '../../core/values/text';
import { cellText } from './cell-text';

/** The columns (from 0) whose header the plan declares as a checkbox. */
export function checkboxColumns(
  plan: SheetPlan | undefined,
  headerRow: readonly Cell[],
): ReadonlySet<number> {
  const declared = plan?.columns.filter(({ checkbox }) => checkbox === true) ?? [];
  const headers = new Set(declared.map(({ header }) => fold(header)));
  return new Set(
    headerRow.flatMap((cell, column) => (headers.has(fold(cellText(cell))) ? [column] : [])),
  );
}
