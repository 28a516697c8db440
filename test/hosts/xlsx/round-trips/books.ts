/** The books that other programs open and save: a school, a municipality, and a school of any rows. */
import fc from 'fast-check';
import type { CommandOutcome } from '../../../../src/app/command';
import { computeReports } from '../../../../src/app/municipality/compute-reports';
import { computeAll } from '../../../../src/app/school/compute';
import type { Workbook } from '../../../../src/app/workbook';
import { SCHOOLS } from '../../../../src/core/municipality/tables/schools';
import { readerOf } from '../../../../src/core/schema/new-workbook';
import { trimmed } from '../../../../src/core/schema/sheet-grid';
import type { SheetPlan } from '../../../../src/core/schema/sheet-plan';
import { computeSchool } from '../../../../src/core/school/compute-school';
import type { Cell } from '../../../../src/core/values/cell';
import { DEMO_DAY } from '../../../../src/demo/days';
import { demoMunicipality } from '../../../../src/demo/municipality/book';
import { demoSchool } from '../../../../src/demo/school';
import { newXlsx, openXlsx, type XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-workbook';
import { anySchool, plansWith } from '../../../core/properties/made-school';

/** What is computed in a book, and what a person types into a sheet's last row afterwards. */
export interface Kind {
  readonly compute: (workbook: Workbook) => CommandOutcome;
  readonly typed: { readonly sheet: string; readonly header: string; readonly value: Cell };
}

const SCHOOL: Kind = {
  compute: computeAll,
  typed: { sheet: 'Педагоги', header: 'Занятость', value: 'внешний совместитель' },
};
const MUNICIPALITY: Kind = {
  compute: computeReports,
  typed: { sheet: 'ОО', header: 'Наименование ОО', value: 'МБОУ «Школа у реки»' },
};

export const KINDS = { school: SCHOOL, 'any school': SCHOOL, municipality: MUNICIPALITY };
export type BookName = keyof typeof KINDS;

function anySchoolPlans(): SheetPlan[] {
  const [rows = {}] = fc.sample(anySchool, { seed: 20_261_127, numRuns: 1 });
  return plansWith(rows);
}

/** Of three schools one has delivered. */
function municipalityOfOne(): SheetPlan[] {
  const { summary } = computeSchool(readerOf(demoSchool({ people: 6 })), DEMO_DAY);
  if (summary === null) throw new Error('the school has no «Сводка»');
  return demoMunicipality([summary]).map((plan) =>
    plan.name === SCHOOLS.sheet ? { ...plan, rows: listed(plan.rows) } : plan,
  );
}

const listed = (rows: SheetPlan['rows']) => {
  const own = rows.findIndex(([code]) => code === '0512');
  return rows.slice(own - 1, own + 2);
};

const PLANS: Readonly<Record<BookName, () => readonly SheetPlan[]>> = {
  school: () => demoSchool({ people: 2, activitiesPerPerson: 6 }),
  'any school': anySchoolPlans,
  municipality: municipalityOfOne,
};

export const opened = (bytes: Uint8Array): XlsxWorkbook => openXlsx(bytes, { today: DEMO_DAY });

/** The book as the product leaves it: filled and computed. */
export function computedBook(name: BookName): Uint8Array {
  const workbook = newXlsx(PLANS[name](), { today: DEMO_DAY });
  KINDS[name].compute(workbook);
  return workbook.toBytes();
}

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** Every cell of every sheet; blank ones at an end say nothing. */
function cellsOf(workbook: XlsxWorkbook): Sheets {
  const sheets = workbook.sheetNames().map((name) => {
    const rows = workbook.read(name)?.rows ?? [];
    return [name, trimmed(rows.map((row) => Array.from(row, (cell) => cell ?? null)))] as const;
  });
  return Object.fromEntries(sheets);
}

/** What the product makes of a book, step by step. */
export interface Course {
  /** What stands in it, as it was opened. */
  readonly read: Sheets;
  /** What is said when it is computed, and whether anything had to be written. */
  readonly said: string;
  readonly writes: number;
  /** The same after a person has typed a cell. */
  readonly afterTyping: Sheets;
  readonly saidAfterTyping: string;
  /** What a second run writes into the file that was saved. */
  readonly secondWrites: number;
}

/** Opens a book, computes it, types a cell, computes again, saves, opens and computes once more. */
export function course(bytes: Uint8Array, { compute, typed }: Kind): Course {
  const workbook = opened(bytes);
  const read = cellsOf(workbook);
  const said = compute(workbook).message;
  const writes = workbook.revision;
  const column = workbook.firstRow(typed.sheet).indexOf(typed.header);
  if (column < 0) throw new Error(`«${typed.sheet}» has no «${typed.header}»`);
  const last = (read[typed.sheet]?.length ?? 0) - 1;
  const cells = [{ row: last, column, value: typed.value }];
  workbook.apply([{ kind: 'editCells', sheet: typed.sheet, cells }]);
  const saidAfterTyping = compute(workbook).message;
  const again = opened(workbook.toBytes());
  const afterTyping = cellsOf(again);
  compute(again);
  return { read, said, writes, afterTyping, saidAfterTyping, secondWrites: again.revision };
}
