/** An open workbook under a clock that the test moves, asked as the page asks it. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { isBlankCell } from '../../../src/core/values/cell';
import type { Day } from '../../../src/core/values/day';
import { demoSchool } from '../../../src/demo/school';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import type { CellPatch, Marks, Opened } from '../../../src/workbench/wire/engine';
import type { EditWay, Operation } from '../../../src/workbench/wire/operations';
import { day } from '../../contract/plans';
import { HandClock } from './hand-clock';

export const TODAY: Day = day(2026, 4, 15);

/** The invented school's bytes, made once. */
let demo: Uint8Array | null = null;
export function demoBytes(): Uint8Array {
  demo ??= bytesOf(demoSchool());
  return demo;
}

/** A school of three, for what the number of rows tells nothing about: it opens in no time. */
let small: Uint8Array | null = null;
export function smallBytes(): Uint8Array {
  small ??= bytesOf(demoSchool({ people: 3 }));
  return small;
}

function bytesOf(plans: readonly SheetPlan[]): Uint8Array {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}

export interface OpenedBook {
  readonly engine: WorkbookEngine;
  readonly clock: HandClock;
  readonly opened: Opened;
  /** Everything that was told of marks, the first told first. */
  readonly told: readonly Marks[];
  type(sheet: string, row: number, column: number, text: string, way?: EditWay): void;
  call(call: string, ...args: unknown[]): unknown;
  text(sheet: string, row: number, column: number): string | undefined;
  columnOf(sheet: string, header: string): number;
  /** What was told of a cell's mark, from the first to the last. */
  marksAt(sheet: string, row: number, column: number): readonly CellPatch[];
}

export function openedWith(
  bytes: Uint8Array = demoBytes(),
  operations: readonly Operation[] = [],
  clock = new HandClock(),
  today: () => Day = () => TODAY,
): OpenedBook {
  const engine = new WorkbookEngine({ clock, today, now: () => '12:00' });
  const told: Marks[] = [];
  engine.onMarks((marks) => told.push(marks));
  const opened = engine.open({ name: 'книга.xlsx', bytes, operations });
  // As the page does: it waits for this sheet, and everything else begins behind it.
  engine.sheet(opened.shape.firstSheet);
  const text = (sheet: string, row: number, column: number) =>
    engine.sheet(sheet)?.rows[row]?.[column];
  return {
    engine,
    clock,
    opened,
    told,
    type: (sheet, row, column, typed, way = 'typed') => {
      engine.perform({ kind: 'edit', sheet, way, cells: [{ row, column, text: typed }] });
    },
    call: (call, ...args) =>
      JSON.parse(
        engine.perform({ kind: 'call', json: JSON.stringify({ call, args }) }).reply ?? '',
      ),
    text,
    columnOf: (sheet, header) => engine.sheet(sheet)?.rows[0]?.indexOf(header) ?? -1,
    marksAt: (sheet, row, column) =>
      told
        .flatMap(({ patches }) => patches)
        .filter((patch) => patch.sheet === sheet)
        .flatMap(({ cells }) => cells)
        .filter((cell) => cell.row === row && cell.column === column),
  };
}

/** The cells of every sheet as the file with these bytes holds them, blank ends cut. */
export function cellsIn(bytes: Uint8Array): Record<string, Cell[][]> {
  const workbook = openXlsx(bytes, { today: TODAY });
  return Object.fromEntries(
    workbook
      .sheetNames()
      .map((name) => [name, workbook.read(name)?.rows.map((row) => [...row]) ?? []]),
  );
}

/** The first row under the header that holds nothing. */
export function blankRow(engine: WorkbookEngine, sheet: string): number {
  const rows = engine.sheet(sheet)?.rows ?? [];
  const at = rows.findIndex((row) => row.every((text) => isBlankCell(text)));
  return at < 0 ? rows.length : at;
}
