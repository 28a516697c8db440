/** What is promised of rows that are added and of cells that are edited. */
import type { Change } from '../../app/workbook';
import type { Cell } from '../../core/values/cell';
import { about, bookAfter, type ContractCase, rowsOf } from './contract-case';
import { expectRefused, expectSame } from './expectations';
import { create, dayCell, peoplesSheet } from './plans';

const HEADER = ['Код', 'Дата', 'Объём'];
const FIRST = ['П1', dayCell(2025, 9, 1), 16];

type AppendRows = Extract<Change, { kind: 'appendRows' }>;

const append = (columns: readonly number[], rows: readonly (readonly Cell[])[]): AppendRows => ({
  kind: 'appendRows',
  sheet: 'Педагоги',
  columns,
  rows,
});

const edit = (...cells: [row: number, column: number, value: Cell][]): Change => ({
  kind: 'editCells',
  sheet: 'Педагоги',
  cells: cells.map(([row, column, value]) => ({ row, column, value })),
});

const APPEND_CASES = about('Новые строки', [
  {
    name: 'встают под последней заполненной, в данных столбцах',
    run: (books) => {
      const rows = [
        [72, 'П2'],
        [36, 'П3'],
      ];
      const workbook = bookAfter(
        books,
        [create(peoplesSheet([FIRST]))],
        [append([2, 0], rows)],
        [append([1], [[dayCell(2026, 1, 9)]])],
      );
      expectSame(rowsOf(workbook, 'Педагоги'), [
        HEADER,
        FIRST,
        ['П2', null, 72],
        ['П3', null, 36],
        [null, dayCell(2026, 1, 9)],
      ]);
    },
  },
  {
    name: 'на пустом листе начинаются под шапкой',
    run: (books) => {
      const workbook = bookAfter(books, [create()], [append([0], [['=П1']])]);
      expectSame(rowsOf(workbook, 'Педагоги'), [HEADER, ['=П1']]);
    },
  },
  {
    name: 'встают под последней заполненной строкой таблицы, а не под нумерацией человека',
    run: (books) => {
      const numbered = Array.from({ length: 9 }, (_, row): Cell => row + 1);
      const own = edit(
        ...numbered.map((number, row): [number, number, Cell] => [row + 1, 3, number]),
      );
      const rows: Change = { ...append([0, 2], [['П2', 72]]), under: [0, 1, 2] };
      const workbook = bookAfter(books, [create(peoplesSheet([FIRST]))], [own], [rows]);
      expectSame(rowsOf(workbook, 'Педагоги'), [
        HEADER,
        [...FIRST, 1],
        ['П2', null, 72, 2],
        ...numbered.slice(2).map((number) => [null, null, null, number]),
      ]);
    },
  },
  {
    name: 'на листе, которого нет, отвергаются',
    run: (books) => {
      expectRefused(() => books.empty().apply([append([0], [['П1']])]));
    },
  },
]);

const EDIT_CASES = about('Правка ячеек', [
  {
    name: 'меняет, очищает и добавляет ячейки, а других не трогает',
    run: (books) => {
      const workbook = bookAfter(
        books,
        [create(peoplesSheet([FIRST, ['П2', null, 72]]))],
        [edit([1, 0, 'П9'], [1, 2, null], [2, 1, dayCell(2026, 2, 28)], [4, 3, '-да'])],
      );
      expectSame(rowsOf(workbook, 'Педагоги'), [
        HEADER,
        ['П9', dayCell(2025, 9, 1)],
        ['П2', dayCell(2026, 2, 28), 72],
        [],
        [null, null, null, '-да'],
      ]);
    },
  },
  {
    name: 'не путает дни с числами, что бы в ячейке ни стояло',
    run: (books) => {
      const workbook = bookAfter(
        books,
        [create(peoplesSheet([FIRST]))],
        [edit([1, 1, 45_000], [1, 2, dayCell(2026, 1, 1)])],
      );
      expectSame(workbook.read('Педагоги')?.rows[1], ['П1', 45_000, dayCell(2026, 1, 1)]);
    },
  },
]);

const ORDER_CASE: ContractCase = {
  name: 'Несколько изменений выполняются по порядку',
  run: (books) => {
    const workbook = bookAfter(books, [create(), append([0], [['П1']]), edit([1, 2, 36])]);
    expectSame(rowsOf(workbook, 'Педагоги'), [HEADER, ['П1', null, 36]]);
  },
};

export const WRITE_CASES: readonly ContractCase[] = [...APPEND_CASES, ...EDIT_CASES, ORDER_CASE];
