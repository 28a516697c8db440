/** A school's workbook: touched, read, checked, computed, written. */
import { readFileSync } from 'node:fs';
import { computeAll } from '../../../src/app/school/compute';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { computedSheets, computeSchool } from '../../../src/core/school/compute-school';
import { readSchoolBook } from '../../../src/core/school/school-book';
import type { Cell } from '../../../src/core/values/cell';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { schoolPlans, today } from '../inputs';
import type { Measure, Work } from '../measure';

/** The largest is here for growth: the sheets of one school never come near it. */
const COMPUTED = {
  unit: 'people',
  sizes: [30, 300, 3_000, 30_000],
  against: 'school.touch',
} as const;
/** A file of 30,000 people is 70 MB: more than is taken for a workbook. */
const IN_FILES = { ...COMPUTED, sizes: [30, 300, 3_000, 20_000], input: 'school' } as const;

type Grids = ReadonlyMap<string, SheetGrid | null>;

/** Cells as they come out of a file: a text is one text in memory, in however many cells it stands. */
function gridsOf(people: number): Grids {
  const texts = new Map<string, string>();
  const asRead = (cell: Cell): Cell => {
    if (typeof cell !== 'string') return cell;
    const known = texts.get(cell);
    if (known === undefined) texts.set(cell, cell);
    return known ?? cell;
  };
  return new Map(
    schoolPlans(people).map((plan) => [
      plan.name,
      { rows: cellsOf(plan).map((row) => row.map(asRead)) },
    ]),
  );
}

const readOf =
  (grids: Grids) =>
  (sheet: string): SheetGrid | null =>
    grids.get(sheet) ?? null;

/** The least that any calculation does: each cell is looked at once, and something is made of it. */
function touched(grids: Grids): number {
  let sum = 0;
  for (const grid of grids.values()) {
    for (const row of grid?.rows ?? []) {
      for (const cell of row) {
        if (typeof cell === 'string') sum += cell.length;
        else if (typeof cell === 'number') sum += cell;
        else if (cell !== null) sum += 1;
      }
    }
  }
  return sum;
}

const rowsIn = (grids: Grids): number =>
  [...grids.values()].reduce((sum, grid) => sum + (grid?.rows.length ?? 0), 0);

function fromGrids(people: number, work: (grids: Grids) => unknown): Work {
  const grids = gridsOf(people);
  return { run: () => work(grids), counted: () => ({ rows: rowsIn(grids) }) };
}

export const SCHOOL_MEASURES: readonly Measure[] = [
  {
    ...COMPUTED,
    id: 'school.touch',
    title: 'look at every cell once (the floor)',
    against: undefined,
    begin: (_, people) => fromGrids(people, touched),
  },
  {
    ...COMPUTED,
    id: 'school.check',
    title: 'records and their checks',
    begin: (_, people) => fromGrids(people, (grids) => readSchoolBook(readOf(grids), today)),
  },
  {
    ...COMPUTED,
    id: 'school.compute',
    title: 'all: records, checks, windows, rating, shares, sheets',
    begin: (_, people) =>
      fromGrids(people, (grids) => computedSheets(computeSchool(readOf(grids), today))),
  },
  {
    ...IN_FILES,
    id: 'school.open',
    title: 'an .xlsx file into cells',
    against: undefined,
    begin: (input) => {
      const bytes = readFileSync(input);
      return {
        run: () => {
          const workbook = openXlsx(bytes, { today });
          for (const name of workbook.sheetNames()) workbook.read(name);
        },
        counted: () => ({ kilobytes: Math.round(bytes.length / 1024) }),
      };
    },
  },
  {
    ...IN_FILES,
    id: 'school.file',
    title: 'the file opened, «Рассчитать всё», the file written',
    against: 'school.open',
    begin: (input) => ({
      run: () => {
        const workbook = openXlsx(readFileSync(input), { today });
        computeAll(workbook);
        return workbook.toBytes();
      },
    }),
  },
];
