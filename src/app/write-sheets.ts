/** Brings computed sheets to the wanted content, touching only those that differ. */

import type { SheetGrid } from '../core/schema/sheet-grid';
import { cellsOf, type SheetPlan } from '../core/schema/sheet-plan';
import { isBlankCell, sameCell } from '../core/values/cell';
import type { Change, Workbook } from './workbook';

/** Whether the sheet already holds the plan's cells and nothing more in the plan's columns. */
function holds(grid: SheetGrid, plan: SheetPlan): boolean {
  const wanted = cellsOf(plan);
  const height = Math.max(wanted.length, grid.rows.length);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < plan.columns.length; column++) {
      const cell = grid.rows[row]?.[column] ?? null;
      const want = wanted[row]?.[column] ?? null;
      if (!sameCell(cell, want) && !(want === null && isBlankCell(cell))) return false;
    }
  }
  return true;
}

/** Where a new sheet stands: before the first existing sheet that follows it in `order`. */
function followerOf(
  sheet: string,
  existing: readonly string[],
  order: readonly string[],
): string | undefined {
  return order.slice(order.indexOf(sheet) + 1).find((name) => existing.includes(name));
}

/** The changes that create a missing sheet at its place in `order`. */
export function creation(
  plan: SheetPlan,
  existing: readonly string[],
  order: readonly string[],
): Change {
  const before = followerOf(plan.name, existing, order);
  return before === undefined
    ? { kind: 'createSheet', plan }
    : { kind: 'createSheet', plan, before };
}

/** The changes that make the workbook hold the plans; empty when it does already. */
export function changesFor(
  workbook: Workbook,
  plans: readonly SheetPlan[],
  order: readonly string[],
): Change[] {
  const existing = workbook.sheetNames();
  return plans.flatMap((plan): Change[] => {
    const grid = workbook.read(plan.name);
    if (grid === null) return [creation(plan, existing, order)];
    return holds(grid, plan) ? [] : [{ kind: 'replaceSheet', plan }];
  });
}
