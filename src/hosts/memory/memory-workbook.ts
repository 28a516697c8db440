/** A workbook in memory: the port's meaning in its plainest form, for tests. */
import { appendedCells } from '../../app/appended-cells';
import { presentChanges } from '../../app/present-names';
import type { CellEdit, Change, Workbook } from '../../app/workbook';
import { missingRows, ownArea } from '../../core/schema/own-area';
import { type MergedArea, type SheetGrid, trimmed } from '../../core/schema/sheet-grid';
import { markOf, type SheetMark } from '../../core/schema/sheet-mark';
import { sheetMeant } from '../../core/schema/sheet-name';
import { cellsOf, type SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { withRows } from './move-rows';

/** A sheet to start with. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged?: readonly MergedArea[];
}

interface StoredSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merged: readonly MergedArea[];
  /** What is remembered of the last plan; null: none was written. */
  readonly mark: SheetMark | null;
}

export class MemoryWorkbook implements Workbook {
  revision = 0;
  private sheets: readonly StoredSheet[];
  private readonly grids = new WeakMap<StoredSheet, SheetGrid>();

  constructor(
    private readonly day: Day,
    sheets: readonly MemorySheet[] = [],
    /** What `now` tells. */
    private readonly time = '',
  ) {
    this.sheets = sheets.map(({ name, rows, merged = [] }) => ({ name, rows, merged, mark: null }));
  }

  today(): Day {
    return this.day;
  }

  now(): string {
    return this.time;
  }

  sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  read(name: string): SheetGrid | null {
    const meant = this.meant(name);
    const sheet = this.sheets.find((one) => one.name === meant);
    if (!sheet) return null;
    const known = this.grids.get(sheet);
    if (known) return known;
    const grid = { rows: trimmed(sheet.rows), merged: sheet.merged };
    this.grids.set(sheet, grid);
    return grid;
  }

  firstRow(name: string): readonly Cell[] {
    return this.read(name)?.rows[0] ?? [];
  }

  markOf(name: string): SheetMark | null {
    const meant = this.meant(name);
    return this.sheets.find((one) => one.name === meant)?.mark ?? null;
  }

  /** All changes or none. */
  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const present = presentChanges(changes, (name) => this.meant(name));
    this.sheets = present.reduce<readonly StoredSheet[]>(withChange, this.sheets);
    this.revision += 1;
  }

  private meant(name: string): string | undefined {
    return sheetMeant(this.sheetNames(), name);
  }
}

function withChange(sheets: readonly StoredSheet[], change: Change): readonly StoredSheet[] {
  if (change.kind === 'createSheet') return withSheet(sheets, change.plan, change.before);
  const name = change.kind === 'replaceSheet' ? change.plan.name : change.sheet;
  const known = sheets.find((sheet) => sheet.name === name);
  if (!known) throw new Fault(`Нет листа «${name}»: верните лист или создайте его заново.`);
  return sheets.map((sheet) => (sheet === known ? changed(sheet, change) : sheet));
}

function withSheet(
  sheets: readonly StoredSheet[],
  plan: SheetPlan,
  before: string | undefined,
): readonly StoredSheet[] {
  const at = sheets.findIndex(({ name }) => name === before);
  const index = at < 0 ? sheets.length : at;
  const mark = plan.kind === 'computed' ? markOf(plan) : null;
  const sheet = { name: plan.name, rows: cellsOf(plan), merged: [], mark };
  return [...sheets.slice(0, index), sheet, ...sheets.slice(index)];
}

function changed(
  sheet: StoredSheet,
  change: Exclude<Change, { kind: 'createSheet' }>,
): StoredSheet {
  if (change.kind === 'replaceSheet') return replaced(sheet, change.plan);
  if (change.kind === 'editCells') return edited(sheet, change.cells);
  if (change.kind === 'appendRows') return edited(sheet, appendedCells(sheet, change));
  return { ...sheet, ...withRows(sheet, change) };
}

function replaced(before: StoredSheet, plan: SheetPlan): StoredSheet {
  const { name } = before;
  const cells = cellsOf(plan);
  const area = ownArea(trimmed(before.rows), plan, before.mark);
  const count = missingRows(area, plan);
  const at = area.floor;
  const sheet =
    count === 0 ? before : withRows(before, { kind: 'insertRows', sheet: name, at, count });
  const { width } = area;
  const floor = area.floor + count;
  const height = Math.max(cells.length, sheet.rows.length);
  const rows = Array.from({ length: height }, (_, row) => {
    const present = sheet.rows[row] ?? [];
    if (row >= floor) return present;
    const own = Array.from({ length: width }, (_, column) => cells[row]?.[column] ?? null);
    return [...own, ...present.slice(width)];
  });
  const merged = sheet.merged.filter(({ left, top }) => left >= width || top >= floor);
  return { name, rows, merged, mark: markOf(plan) };
}

function edited(sheet: StoredSheet, edits: readonly CellEdit[]): StoredSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, value } of edits) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
  return { ...sheet, rows };
}
