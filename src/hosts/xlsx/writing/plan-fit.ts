/** How a plan fits what its sheet holds now. */
import { holdsCells, type SheetGrid } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { isBlankCell, sameCell } from '../../../core/values/cell';
import { cellAddress } from '../../../core/values/cell-address';
import { columnLetters } from '../../../core/values/column-letters';
import { Fault } from '../../../core/values/fault';
import { shownCells } from './plan-rows';
import { isTitleArea } from './title-rows';

/** Whether the sheet shows exactly the plan already, in its columns and in those it had before. */
export function holdsPlan(grid: SheetGrid, plan: SheetPlan, owned: number | null): boolean {
  const width = Math.max(plan.columns.length, owned ?? 0);
  const isMerged = grid.merged?.some((area) => area.left < width && !isTitleArea(area, plan));
  if (isMerged) return false;
  return holdsCells(grid, shownCells(plan), width, sameCell);
}

/**
 * Throws `Fault` when the plan has become wider and the user keeps something in the
 * columns that it needs. `owned` is how many columns the product had; null: unknown.
 */
export function refuseUsersColumns(grid: SheetGrid, plan: SheetPlan, owned: number | null): void {
  if (owned === null) return;
  for (let column = owned; column < plan.columns.length; column += 1) {
    const row = grid.rows.findIndex((cells) => !isBlankCell(cells[column]));
    if (row < 0) continue;
    throw new Fault(
      `На листе «${plan.name}» для расчёта нужен столбец ${columnLetters(column)}, а в нём ваши ` +
        `данные (ячейка ${cellAddress(row, column)}): перенесите их правее и повторите.`,
    );
  }
}
