/** A school's workbook: touched, read, checked, computed, written. */
import { readFileSync } from 'node:fs';
import { computeAll } from '../../../src/app/school/compute';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { computedSheets, computeSchool } from '../../../src/core/school/compute-school';
import { readSchoolBook } from '../../../src/core/school/school-book';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { today } from '../inputs';
import type { Measure, Work } from '../measure';

const SIZES = [30, 300, 3_000, 30_000];
/** The largest is here for growth: the sheets of one school never come near it. */
const COMPUTED = {
  unit: 'people',
  sizes: SIZES,
  input: 'school',
  against: 'school.touch',
} as const;

type Grids = ReadonlyMap<string, SheetGrid | null>;

function gridsIn(input: string): Grids {
  const workbook = openXlsx(readFileSync(input), { today });
  return new Map(workbook.sheetNames().map((name) => [name, workbook.read(name)]));
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

function fromGrids(input: string, work: (grids: Grids) => unknown): Work {
  const grids = gridsIn(input);
  return { run: () => work(grids), counted: () => ({ rows: rowsIn(grids) }) };
}

export const SCHOOL_MEASURES: readonly Measure[] = [
  {
    ...COMPUTED,
    id: 'school.touch',
    title: 'look at every cell once (the floor)',
    against: undefined,
    begin: (input) => fromGrids(input, touched),
  },
  {
    ...COMPUTED,
    id: 'school.check',
    title: 'records and their checks',
    begin: (input) => fromGrids(input, (grids) => readSchoolBook(readOf(grids), today)),
  },
  {
    ...COMPUTED,
    id: 'school.compute',
    title: 'all: records, checks, windows, rating, shares, sheets',
    begin: (input) =>
      fromGrids(input, (grids) => computedSheets(computeSchool(readOf(grids), today))),
  },
  {
    ...COMPUTED,
    id: 'school.open',
    title: 'an .xlsx file into cells',
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
    ...COMPUTED,
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
