/** Brings computed sheets to the wanted content, touching only those that differ. */

import { ownArea } from '../core/schema/own-area';
import { isBlankIn } from '../core/schema/own-rows';
import { holdsCells, type SheetGrid } from '../core/schema/sheet-grid';
import { sheetMeant } from '../core/schema/sheet-name';
import { rectangleOf, type SheetPlan } from '../core/schema/sheet-plan';
import { type Cell, isBlankCell, sameCell } from '../core/values/cell';
import { Fault } from '../core/values/fault';
import type { Change, Workbook } from './workbook';

/** A cell that is blank for a person passes for a blank: a sheet is not rewritten for a space. */
const passesFor = (want: Cell, cell: Cell): boolean =>
  sameCell(want, cell) || (want === null && isBlankCell(cell));

/**
 * Whether the sheet already holds the plan's cells, and nothing else of the product's. Only where something
 * stands under the rows or beside the header, it matters whose that is.
 */
function holds(workbook: Workbook, { rows }: SheetGrid, plan: SheetPlan): boolean {
  const wanted = rectangleOf(plan);
  const height = wanted.length;
  const width = plan.columns.length;
  if (!holdsCells({ rows: rows.slice(0, height) }, wanted, width, passesFor)) return false;
  const below = rows.slice(height);
  const isBare = (rows[plan.titles.length] ?? []).slice(width).every(isBlankCell);
  if (isBare && below.every((cells) => isBlankIn(cells, width))) return true;
  try {
    const own = ownArea(rows, plan, workbook.markOf(plan.name));
    return rows
      .slice(0, own.floor)
      .every((cells, row) => cells.slice(row < height ? width : 0, own.width).every(isBlankCell));
  } catch (caught) {
    // Whoever writes is told.
    if (caught instanceof Fault) return false;
    throw caught;
  }
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
    return holds(workbook, grid, plan) ? [] : [{ kind: 'replaceSheet', plan }];
  });
}
