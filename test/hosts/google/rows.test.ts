/** Rows of a Google sheet: few calls, looks of new rows, what follows them, and what is refused. */
import type { RowChange } from '../../../src/app/workbook';
import { swapIn } from '../../../src/hosts/google/changes/move-rows';
import { cellAt, fillSheet, type SheetState, storedRows } from '../../apps-script/documents';
import type { AppsScriptRuntime } from '../../apps-script/runtime';
import { hostRuntime, inOneExecution } from './fake-google';

const SHEET = 'Педагоги';

/** A sheet with a header and so many rows, its first column of plain text, another sheet beside it. */
function school(rows = 4): { runtime: AppsScriptRuntime; sheet: SheetState; other: SheetState } {
  const runtime = hostRuntime();
  runtime.document.sheets = [];
  const lines = Array.from({ length: rows }, (_, index) => [`П${index + 1}`, index + 1]);
  const sheet = fillSheet(runtime.document, SHEET, [['Код', 'Часы'], ...lines]);
  Object.assign(sheet, { maxRows: rows + 5, maxColumns: 2, frozenRows: 1 });
  for (let row = 1; row < sheet.maxRows; row++) cellAt(sheet, row, 0).format = '@';
  const other = fillSheet(runtime.document, 'Итоги', [['Всего']]);
  return { runtime, sheet, other };
}

const apply = (runtime: AppsScriptRuntime, ...changes: RowChange[]) =>
  inOneExecution(runtime, [{ name: 'apply', changes }]);

const insert = (at: number, count: number): RowChange => ({
  kind: 'insertRows',
  sheet: SHEET,
  at,
  count,
});
const remove = (at: number, count: number): RowChange => ({
  kind: 'deleteRows',
  sheet: SHEET,
  at,
  count,
});
const order = (...places: number[]): RowChange => ({
  kind: 'orderRows',
  sheet: SHEET,
  first: 1,
  order: places,
});
const reversed = (count: number): RowChange =>
  order(...Array.from({ length: count }, (_, index) => count - 1 - index));

const codes = (sheet: SheetState) => storedRows(sheet).map(([code]) => code);

/** A formula of the other sheet that looks at a row. */
function lookAt(other: SheetState, row: number): () => string | undefined {
  const cell = cellAt(other, 1, 0);
  Object.assign(cell, { value: 0, formula: `=${SHEET}!B${row}` });
  return () => cell.formula;
}

describe('the number of calls', () => {
  const moved = (count: number): RowChange =>
    order(count - 1, ...Array.from({ length: count - 1 }, (_, index) => index));

  it.each<[string, (rows: number) => RowChange]>([
    ['inserting', (rows) => insert(2, rows)],
    ['deleting', (rows) => remove(1, rows - 1)],
    ['moving a block', moved],
    ['sorting', reversed],
  ])('%s is the same for four rows and for three hundred', (_, change) => {
    const tripsFor = (rows: number): string[] => {
      const { runtime } = school(rows);
      apply(runtime, change(rows));
      return runtime.roundTrips;
    };
    expect(tripsFor(300)).toEqual(tripsFor(4));
  });
});

describe('new rows', () => {
  it('look like the row above, under the header like the row below', () => {
    const { runtime, sheet } = school();
    cellAt(sheet, 0, 1).format = '0%';
    cellAt(sheet, 1, 1).format = '0.0';
    cellAt(sheet, 2, 1).format = '0.00';
    apply(runtime, insert(3, 1), insert(1, 1));
    expect(sheet.cells.slice(0, 6).map((row) => row[1]?.format)).toEqual([
      '0%',
      '0.0',
      '0.0',
      '0.00',
      '0.00',
      'General',
    ]);
  });
});

describe('what points at rows', () => {
  it('follows them when rows are inserted, deleted, or moved as a block', () => {
    const { runtime, sheet, other } = school();
    const formula = lookAt(other, 4);
    apply(runtime, insert(1, 2));
    expect(formula()).toBe(`=${SHEET}!B6`);
    apply(runtime, remove(1, 2));
    expect(formula()).toBe(`=${SHEET}!B4`);
    apply(runtime, order(2, 0, 1, 3));
    expect(codes(sheet)).toEqual(['Код', 'П3', 'П1', 'П2', 'П4']);
    expect(formula()).toBe(`=${SHEET}!B2`);
    apply(runtime, remove(1, 1));
    expect(formula()).toBe('=#REF!');
  });

  it.each<[string, RegExp, (world: ReturnType<typeof school>) => void]>([
    ['a formula of another sheet', /формулы листа «Итоги»/, ({ other }) => lookAt(other, 3)],
    [
      'a formula of its own',
      /формулы листа «Педагоги»/,
      ({ sheet }) => Object.assign(cellAt(sheet, 3, 1), { formula: '=B2+1' }),
    ],
    [
      'a name of some of the rows',
      /имя «Лучшие».*«Данные» → «Именованные диапазоны»/,
      ({ runtime }) =>
        runtime.document.names.push({ name: 'Лучшие', sheet: SHEET, top: 3, rows: 1 }),
    ],
    [
      'a conditional format of some of the rows',
      /условное форматирование/,
      ({ sheet }) =>
        sheet.highlights.push({
          criteria: 'CUSTOM_FORMULA',
          text: '=A2=1',
          areas: [{ top: 2, left: 1, rows: 2, columns: 2 }],
        }),
    ],
    ['a filter', /включён фильтр/, ({ sheet }) => Object.assign(sheet, { filtered: true })],
    [
      'merged cells',
      /A2:A3 разошлись бы/,
      ({ sheet }) => sheet.merged.push({ top: 2, left: 1, rows: 2, columns: 1 }),
    ],
  ])('keeps rows from being sorted: %s', (_, reason, prepare) => {
    const world = school();
    prepare(world);
    const before = structuredClone(world.sheet);
    expect(() => apply(world.runtime, reversed(4))).toThrow(reason);
    expect(world.runtime.writes).toEqual([]);
    expect(world.sheet).toEqual(before);
  });

  it('does not where a name has all of the rows', () => {
    const { runtime, sheet } = school();
    runtime.document.names.push({ name: 'Все', sheet: SHEET, top: 1, rows: 9 });
    apply(runtime, reversed(4));
    expect(codes(sheet)).toEqual(['Код', 'П4', 'П3', 'П2', 'П1']);
  });
});

describe('sorting', () => {
  it('takes looks and notes along, also beside a column of plain text', () => {
    const { runtime, sheet } = school();
    runtime.document.doubts.numbersBecomeTextInTextCells = true;
    for (let row = 1; row < sheet.maxRows; row++) cellAt(sheet, row, 1).format = '@';
    Object.assign(cellAt(sheet, 1, 0), { note: 'первый', background: '#fff2cc' });
    apply(runtime, reversed(4));
    expect(codes(sheet)).toEqual(['Код', 'П4', 'П3', 'П2', 'П1']);
    expect(sheet.cells[4]?.[0]).toMatchObject({ note: 'первый', background: '#fff2cc' });
    expect(sheet.maxColumns).toBe(2);
    expect(storedRows(sheet).every((row) => row.length === 2)).toBe(true);
  });

  it('takes its column away again when Google refuses to sort', () => {
    const { runtime, sheet } = school();
    const untouched = codes(sheet);
    const clean = school();
    apply(clean.runtime, reversed(4));
    const failCall = clean.runtime.roundTrips.indexOf('Range.sort') + 1;
    const change = { name: 'apply' as const, changes: [reversed(4)] };
    expect(() => inOneExecution(runtime, [change], { failCall })).toThrow(/^Google Таблицы/);
    expect(codes(sheet)).toEqual(untouched);
    expect(sheet.maxColumns).toBe(2);
  });
});

it('deletes every row under a frozen header: Google keeps a blank one', () => {
  const { runtime, sheet } = school();
  apply(runtime, remove(1, 40));
  expect(storedRows(sheet)).toEqual([['Код', 'Часы']]);
  expect(sheet.maxRows).toBe(2);
});

it.each<[readonly number[], unknown]>([
  [[0, 1, 2], null],
  [[1, 0], { from: 0, to: 1, end: 2 }],
  [[0, 3, 4, 1, 2, 5], { from: 1, to: 3, end: 5 }],
  [[2, 1, 0], null],
])('%j swaps two neighbouring blocks: %j', (places, swap) => {
  expect(swapIn(places)).toEqual(swap);
});
