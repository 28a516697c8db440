/** No work grows faster than the data: counted at one size and at ten times that size. */
import {
  computedSheets,
  computeMunicipality,
} from '../../src/core/municipality/compute-municipality';
import type { SheetGrid } from '../../src/core/schema/sheet-grid';
import { cellsOf, type SheetPlan } from '../../src/core/schema/sheet-plan';
import {
  computeSchool,
  computedSheets as sheetsOfSchool,
} from '../../src/core/school/compute-school';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { figuresOf } from '../addon/municipal-fixture';
import { municipalSheets, summaryOf, TODAY } from '../core/municipality/municipal-kit';
import { type Counts, countsOf } from './counted-work';

const TEN_TIMES = 10;
/** Of all work together: what is the same at every size makes it less than ten times, sorting a little more. */
const MOST_IN_ALL = 10.5;
/** Of one place: n·log n from a few to ten times a few is ×14 to ×20, n² would be ×100. */
const MOST_OF_A_PLACE = 20;
/** Where less is done it does not matter yet, and a few rows more or less make a large ratio. */
const OF_WEIGHT = 10_000;

const total = (counts: Counts): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const readerOf = (plans: readonly SheetPlan[]) => {
  const grids = new Map(plans.map((plan) => [plan.name, { rows: cellsOf(plan) }]));
  return (sheet: string): SheetGrid | null => grids.get(sheet) ?? null;
};

const schoolOf = (people: number): SheetPlan[] =>
  demoSchool({ people, activitiesPerPerson: 10, mistakes: false });

function computing(people: number): () => unknown {
  const read = readerOf(schoolOf(people));
  return () => sheetsOfSchool(computeSchool(read, DEMO_DAY));
}

function rollingUp(schools: number): () => unknown {
  const codes = Array.from({ length: schools }, (_, index) => String(1_000 + index));
  const read = readerOf(
    municipalSheets({
      schools: codes.map((code) => [code]),
      store: codes.map((code, index) => summaryOf(code, figuresOf(index))),
    }),
  );
  return () => computedSheets(computeMunicipality(read, TODAY));
}

function goingThroughAFile(people: number): () => unknown {
  const made = createXlsx({ today: DEMO_DAY });
  made.apply(schoolOf(people).map((plan) => ({ kind: 'createSheet', plan })));
  const bytes = made.toBytes();
  return () => {
    const workbook = openXlsx(bytes, { today: DEMO_DAY });
    for (const name of workbook.sheetNames()) workbook.read(name);
    const cells = [{ row: 1, column: 4, value: 'Тема' }];
    workbook.apply([{ kind: 'editCells', sheet: 'Мероприятия', cells }]);
    workbook.toBytes();
  };
}

it.each([
  ['a school computed', computing, 300],
  ['summaries rolled up', rollingUp, 30],
  ['a file read, edited and written', goingThroughAFile, 15],
] as const)('%s grows with its data', (_, workOf, size) => {
  const [few, many] = countsOf([workOf(size), workOf(size * TEN_TIMES)]);
  if (!few || !many) throw new Error('Nothing was counted');
  const grown = [...many].flatMap(([place, count]) => {
    const before = few.get(place) ?? 0;
    return count > OF_WEIGHT && count > MOST_OF_A_PLACE * before
      ? [`${place}: ${before} → ${count}`]
      : [];
  });
  expect(grown).toEqual([]);
  expect(total(many) / total(few)).toBeLessThan(MOST_IN_ALL);
  // It was counted at all.
  expect(total(many)).toBeGreaterThan(100_000);
});
