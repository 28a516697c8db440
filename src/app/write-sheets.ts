/** Brings computed sheets to the wanted content, touching only those that differ. */

import { holdsCells, type SheetGrid } from '../core/schema/sheet-grid';
import { sheetMeant } from '../core/schema/sheet-name';
import { rectangleOf, type SheetPlan } from '../core/schema/sheet-plan';
import { type Cell, isBlankCell, sameCell } from '../core/values/cell';
import type { Change, Workbook } from './workbook';

/** A cell that is blank for a person passes for a blank: a sheet is not rewritten for a space. */
const passesFor = (want: Cell, cell: Cell): boolean =>
  sameCell(want, cell) || (want === null && isBlankCell(cell));

/**
 * Whether the sheet already holds the plan's cells and nothing more in the plan's columns. Under a table with
 * titles a blank row ends what is looked at: behind it people may keep something of their own.
 */
function holds({ rows }: SheetGrid, plan: SheetPlan): boolean {
  const wanted = rectangleOf(plan);
  const looked = plan.titles.length === 0 ? rows : rows.slice(0, wanted.length + 1);
  return holdsCells({ rows: looked }, wanted, plan.columns.length, passesFor);
}

/** Where a new sheet stands: before the first existing sheet that follows it in `order`. */
function followerOf(
  sheet: string,
  existing: readonly string[],
  order: readonly string[],
): string | undefined {
  const followers = order.slice(order.indexOf(sheet) + 1);
  return followers.find((name) => sheetMeant(existing, name) !== undefined);
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
