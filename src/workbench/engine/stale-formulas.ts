/** Formulas of the file whose stored value does not follow from the cells any more: nothing counts them here. */
import type { FormulaCell } from '../../hosts/xlsx/view/formulas';
import type { Area } from '../wire/snapshot';
import { placeKey } from './marks';
import type { Edited, Moment } from './moment';

const NONE: ReadonlySet<number> = new Set();
const STALE = new WeakMap<Moment, Map<string, ReadonlySet<number>>>();

/** The stale cells of a sheet, by `placeKey`. */
export function staleCells(moment: Moment, sheet: string): ReadonlySet<number> {
  const { edited } = moment;
  if (edited === null) return NONE;
  const known = STALE.get(moment) ?? new Map<string, ReadonlySet<number>>();
  STALE.set(moment, known);
  const found = known.get(sheet) ?? staleIn(moment, sheet, edited);
  known.set(sheet, found);
  return found;
}

function formulasOf(moment: Moment, sheet: string): readonly FormulaCell[] {
  return moment.view(sheet)?.formulas ?? [];
}

function staleIn(moment: Moment, sheet: string, edited: Edited): ReadonlySet<number> {
  const formulas = reachable(moment, sheet);
  if (formulas.size === 0) return NONE;
  const changed = new ChangedCells(edited);
  const stale = new Map([...formulas.keys()].map((name) => [name, new Set<number>()]));
  // From cell to cell, until nothing more follows.
  for (let grows = true; grows; ) {
    grows = false;
    for (const [name, cells] of formulas) {
      const found = stale.get(name) ?? new Set();
      for (const { row, column, refs, readsAny } of cells) {
        const key = placeKey(row, column);
        // A formula that was typed over is one no more. Of a sheet that has changed as a whole no cell is told.
        if (found.has(key) || changed.has(name, row, column)) continue;
        if (!readsAny && !refs.some((ref) => changed.touches(ref.sheet, ref.area))) continue;
        found.add(key);
        changed.add(name, row, column);
        grows = true;
      }
    }
  }
  return stale.get(sheet) ?? NONE;
}

/** The formulas of a sheet and of all sheets that they read. */
function reachable(moment: Moment, sheet: string): Map<string, readonly FormulaCell[]> {
  const found = new Map<string, readonly FormulaCell[]>();
  const waiting = [sheet];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    const formulas = formulasOf(moment, name);
    found.set(name, formulas);
    for (const { refs } of formulas) waiting.push(...refs.map((ref) => ref.sheet));
  }
  return new Map([...found].filter(([, formulas]) => formulas.length > 0));
}

/** Cells that are others than when the file was counted; null: a whole sheet. */
class ChangedCells {
  private readonly rows = new Map<string, Map<number, Set<number>> | null>();

  constructor(edited: Edited) {
    for (let one: Edited | null = edited; one !== null; one = one.before) {
      if (one.cells === null) this.rows.set(one.sheet, null);
      else for (const { row, column } of one.cells) this.add(one.sheet, row, column);
    }
  }

  add(sheet: string, row: number, column: number): void {
    const rows = this.rows.get(sheet);
    if (rows === null) return;
    const ofSheet = rows ?? new Map<number, Set<number>>();
    this.rows.set(sheet, ofSheet);
    ofSheet.set(row, (ofSheet.get(row) ?? new Set<number>()).add(column));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.rows.get(sheet)?.get(row)?.has(column) ?? false;
  }

  touches(sheet: string, { top, left, bottom, right }: Area): boolean {
    const rows = this.rows.get(sheet);
    if (rows === null) return true;
    if (rows === undefined) return false;
    const isInside = (columns: ReadonlySet<number> | undefined): boolean =>
      columns !== undefined && [...columns].some((column) => column >= left && column <= right);
    if (bottom - top < rows.size) {
      for (let row = top; row <= bottom; row += 1) if (isInside(rows.get(row))) return true;
      return false;
    }
    return [...rows].some(([row, columns]) => row >= top && row <= bottom && isInside(columns));
  }
}
