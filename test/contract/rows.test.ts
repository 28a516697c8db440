/** What every host of a workbook promises of rows that are inserted, deleted and put in order. */
import type { Change, Workbook } from '../../src/app/workbook';
import type { Cell } from '../../src/core/values/cell';
import { Fault } from '../../src/core/values/fault';
import { hosts } from './hosts';
import { day, dayCell, peoplesSheet } from './plans';

const TODAY = day(2026, 3, 15);
const SHEET = 'Педагоги';
const HEADER = ['Код', 'Дата', 'Объём'];
const ROWS: Cell[][] = [
  ['П1', dayCell(2025, 9, 1), 16],
  ['0012', null, 72],
  ['=П3', dayCell(2026, 1, 9)],
  ['П4', null, 36],
];
/** A plan's rows are as wide as its columns. */
const PLANNED = ROWS.map((row) => HEADER.map((_, column) => row[column] ?? null));
const [one = [], two = [], three = [], four = []] = ROWS;

const insert = (at: number, count: number): Change => ({
  kind: 'insertRows',
  sheet: SHEET,
  at,
  count,
});
const remove = (at: number, count: number): Change => ({
  kind: 'deleteRows',
  sheet: SHEET,
  at,
  count,
});
const order = (first: number, ...places: number[]): Change => ({
  kind: 'orderRows',
  sheet: SHEET,
  first,
  order: places,
});

describe.each(hosts)('rows of a workbook in %s', (_, host) => {
  const filled = (): Workbook => {
    const workbook = host.empty(TODAY);
    workbook.apply([
      { kind: 'createSheet', plan: peoplesSheet(PLANNED) },
      { kind: 'createSheet', plan: peoplesSheet(PLANNED, 'Курсы') },
    ]);
    return host.reopened(workbook);
  };
  const rowsAfter = (...changes: Change[]): unknown => {
    const workbook = filled();
    workbook.apply(changes);
    const after = host.reopened(workbook);
    expect(after.read('Курсы')?.rows).toEqual([HEADER, ...ROWS]);
    return after.read(SHEET)?.rows;
  };
  const edit = (row: number, column: number, value: Cell): Change => ({
    kind: 'editCells',
    sheet: SHEET,
    cells: [{ row, column, value }],
  });

  it.each<[string, Change, unknown[]]>([
    ['between others', insert(2, 2), [HEADER, one, [], [], two, three, four]],
    ['under the header', insert(1, 1), [HEADER, [], one, two, three, four]],
    ['above the header', insert(0, 1), [[], HEADER, one, two, three, four]],
    ['under the last row: nothing shows', insert(5, 3), [HEADER, one, two, three, four]],
    ['far below: nothing shows', insert(40, 3), [HEADER, one, two, three, four]],
  ])('inserts blank rows %s', (_place, change, rows) => {
    expect(rowsAfter(change)).toEqual(rows);
  });

  it.each<[string, Change, unknown[]]>([
    ['from the middle', remove(2, 2), [HEADER, one, four]],
    ['from the top', remove(1, 1), [HEADER, two, three, four]],
    ['from the end, and blank ones below', remove(3, 9), [HEADER, one, two]],
    ['below the last: nothing shows', remove(8, 2), [HEADER, one, two, three, four]],
  ])('deletes rows %s', (_place, change, rows) => {
    expect(rowsAfter(change)).toEqual(rows);
  });

  it.each<[string, Change, unknown[]]>([
    ['turned round', order(1, 3, 2, 1, 0), [HEADER, four, three, two, one]],
    ['one moved down', order(1, 1, 2, 0), [HEADER, two, three, one, four]],
    ['one moved up', order(2, 2, 0, 1), [HEADER, one, four, two, three]],
    ['with blank rows below', order(4, 2, 0, 1), [HEADER, one, two, three, [], four]],
    ['as they are', order(1, 0, 1, 2, 3), [HEADER, one, two, three, four]],
  ])('puts rows into an order: %s', (_place, change, rows) => {
    expect(rowsAfter(change)).toEqual(rows);
  });

  it('writes into rows that it has inserted', () => {
    expect(rowsAfter(insert(2, 1), edit(2, 0, '0007'), edit(2, 1, dayCell(2026, 5, 4)))).toEqual([
      HEADER,
      one,
      ['0007', dayCell(2026, 5, 4)],
      two,
      three,
      four,
    ]);
  });

  it('undoes one change by another', () => {
    const changes = [insert(2, 3), remove(2, 3), order(1, 2, 3, 1, 0), order(1, 3, 2, 0, 1)];
    expect(rowsAfter(...changes)).toEqual([HEADER, ...ROWS]);
  });

  it('makes changes of rows and cells in their order', () => {
    expect(rowsAfter(order(1, 3, 0, 1, 2), remove(3, 1), edit(3, 2, 9), insert(1, 1))).toEqual([
      HEADER,
      [],
      four,
      one,
      [three[0] ?? null, three[1] ?? null, 9],
    ]);
  });

  it.each<[string, Change]>([
    ['no row', insert(1, 0)],
    ['a row above the sheet', remove(-1, 1)],
    ['half a row', insert(1.5, 1)],
    ['a row twice', order(1, 0, 0, 1)],
    ['a row that is not in the block', order(1, 0, 3)],
    ['a sheet that is not there', { ...insert(1, 1), sheet: 'Нет' } as Change],
  ])('refuses %s, and changes nothing', (_reason, change) => {
    const workbook = filled();
    expect(() => workbook.apply([edit(1, 0, 'Я'), change])).toThrow(Fault);
    expect(host.reopened(workbook).read(SHEET)?.rows).toEqual([HEADER, ...ROWS]);
  });

  it('grows with every change of rows', () => {
    const workbook = filled();
    const before = workbook.revision;
    workbook.apply([insert(1, 1)]);
    expect(workbook.revision).toBeGreaterThan(before);
  });
});
