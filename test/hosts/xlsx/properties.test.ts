/** Properties: the .xlsx host does what the memory host does, and no bytes make it crash. */
import fc from 'fast-check';
import type { Change, Workbook } from '../../../src/app/workbook';
import type { Cell } from '../../../src/core/values/cell';
import type { Day } from '../../../src/core/values/day';
import { Fault } from '../../../src/core/values/fault';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, peoplesSheet } from '../../contract/plans';
import { excelBook } from './excel-book';

const TODAY = day(2026, 3, 15);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', '_x0041_', ' a ', '<&">', 'строка\nстрока', '\u0000\r\u001f', '00'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.integer({ min: 2, max: 2_958_465 }).map((serial): Cell => ({ day: serial as Day })),
  fc.constantFrom('#REF!', '#N/A').map((error): Cell => ({ error })),
);
const index = fc.nat({ max: 8 });
const rowsOf = (width: number): fc.Arbitrary<Cell[][]> =>
  fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 5 });

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('editCells' as const),
    sheet: fc.constantFrom('Педагоги', 'Рейтинг'),
    cells: fc.array(fc.record({ row: index, column: index, value: anyCell }), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('appendRows' as const),
    sheet: fc.constant('Педагоги'),
    columns: fc.uniqueArray(index, { minLength: 2, maxLength: 2 }),
    rows: rowsOf(2),
  }),
  fc
    .record({ titles: fc.array(fc.string({ minLength: 1 }), { maxLength: 2 }), rows: rowsOf(2) })
    .map(
      ({ titles, rows }): Change => ({ kind: 'replaceSheet', plan: computedSheet(titles, rows) }),
    ),
);

const START: Change[] = [
  { kind: 'createSheet', plan: peoplesSheet([['П1', null, 16]]) },
  {
    kind: 'createSheet',
    plan: computedSheet([], [['1', 5]], [column('Место'), column('Итого', 'points')]),
  },
];

/** The sheets in a file, written once. */
const STARTED = (() => {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply(START);
  return workbook.toBytes();
})();

const contentOf = (workbook: Workbook): unknown =>
  workbook.sheetNames().map((name) => [name, workbook.read(name)?.rows]);

/** Applies the change; whether it was refused: what a person keeps may be in its way. */
function isRefused(workbook: Workbook, change: Change): boolean {
  try {
    workbook.apply([change]);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return true;
  }
}

it('holds after any changes what memory holds, also when opened anew', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 5 }), (changes) => {
      const memory = new MemoryWorkbook(TODAY);
      memory.apply(START);
      let xlsx = openXlsx(STARTED, { today: TODAY });
      for (const change of changes) {
        expect(isRefused(xlsx, change)).toBe(isRefused(memory, change));
        xlsx = openXlsx(xlsx.toBytes(), { today: TODAY });
      }
      expect(contentOf(xlsx)).toEqual(contentOf(memory));
    }),
    { numRuns: 80 },
  );
});

it('reads damaged bytes or refuses them in words', () => {
  const good = excelBook();
  const damage = fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(damage, fc.nat({ max: 200 }), (changes, cut) => {
      const bytes = good.slice(0, good.length - (cut > 100 ? 0 : cut));
      for (const [at, byte] of changes) bytes[at] = byte;
      try {
        const workbook = openXlsx(bytes, { today: TODAY });
        for (const name of workbook.sheetNames()) workbook.read(name);
        workbook.toBytes();
      } catch (error) {
        expect(error).toBeInstanceOf(Fault);
      }
    }),
    { numRuns: 200 },
  );
});
