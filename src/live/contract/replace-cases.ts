/** What is promised of a computed sheet that is computed again. */
import type { Change } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { about, bookAfter, rowsOf } from './contract-case';
import { expectRefused, expectSame } from './expectations';
import { column, computedSheet, create } from './plans';

const replace = (plan: SheetPlan): Change => ({ kind: 'replaceSheet', plan });

const HEADER = ['Место', 'Итого'];

/** A sheet with these columns, which have notes, and a row of their headers. */
const wide = (...headers: string[]): SheetPlan => ({
  ...computedSheet(
    ['Свод'],
    [headers],
    headers.map((header, at) => ({ ...column(header), note: `столбец ${at}` })),
  ),
  highlights: [{ header: 'Итого', text: 'Итого', tone: 'warn' }],
});

export const REPLACE_CASES = about('Расчётный лист', [
  {
    name: 'от более длинного содержания ничего не остаётся',
    run: (books) => {
      const rows = [
        ['1', 5],
        ['2', 4],
        ['3', 3],
      ];
      const workbook = bookAfter(
        books,
        [create(computedSheet(['Было', 'два'], rows))],
        [replace(computedSheet(['Стало'], [['1', 7]]))],
      );
      expectSame(rowsOf(workbook, 'Рейтинг'), [['Стало'], HEADER, ['1', 7]]);
    },
  },
  {
    name: 'растёт',
    run: (books) => {
      const rows = [
        ['1', 9],
        ['2', 8],
        ['3', 7],
      ];
      const workbook = bookAfter(
        books,
        [create(computedSheet([], []))],
        [replace(computedSheet(['Всего 3'], rows))],
      );
      expectSame(rowsOf(workbook, 'Рейтинг'), [['Всего 3'], HEADER, ...rows]);
    },
  },
  {
    name: 'получает столбцы посередине и теряет их снова',
    run: (books) => {
      const few = wide('Код', 'Итого');
      const many = wide('Код', 'Школа 1', 'Школа 2', 'Итого');
      const rows = ({ rows: [row] }: SheetPlan) => [['Свод'], row, row];
      const after = (...plans: SheetPlan[]): unknown => {
        const [first = few, ...others] = plans;
        const steps = others.map((plan) => [replace(plan)]);
        return rowsOf(bookAfter(books, [create(first)], ...steps), 'Рейтинг');
      };
      expectSame(after(few, many), rows(many));
      expectSame(after(few, many, few), rows(few));
      // A template’s own columns go, too, where the first calculation needs fewer.
      expectSame(after(many, few), rows(few));
    },
  },
  {
    name: 'ячейка, ставшая пустой, пуста',
    run: (books) => {
      const before = [
        ['1', 5],
        ['2', 4],
      ];
      const after = [
        ['1', null],
        [null, 4],
      ];
      const workbook = bookAfter(
        books,
        [create(computedSheet([], before))],
        [replace(computedSheet([], after))],
      );
      expectSame(rowsOf(workbook, 'Рейтинг'), [HEADER, ['1'], [null, 4]]);
    },
  },
  {
    name: 'столбцы человека справа не тронуты',
    run: (books) => {
      const before = [
        ['1', 5],
        ['2', 4],
      ];
      const cells = [
        { row: 1, column: 3, value: 'Моя заметка' },
        { row: 3, column: 3, value: 'спросить' },
        { row: 6, column: 2, value: 42 },
      ];
      const workbook = bookAfter(
        books,
        [create(computedSheet(['Рейтинг'], before))],
        [{ kind: 'editCells', sheet: 'Рейтинг', cells }],
        [replace(computedSheet(['Рейтинг'], [['1', 6]]))],
      );
      expectSame(rowsOf(workbook, 'Рейтинг'), [
        ['Рейтинг'],
        [...HEADER, null, 'Моя заметка'],
        ['1', 6],
        [null, null, null, 'спросить'],
        [],
        [],
        [null, null, 42],
      ]);
    },
  },
  {
    name: 'лист, которого нет, отвергается',
    run: (books) => {
      const workbook = bookAfter(books, [create()]);
      expectRefused(() => workbook.apply([replace(computedSheet([], []))]));
    },
  },
]);
