/** What is promised of a sheet that is created. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { type Cell, isBlankCell } from '../../core/values/cell';
import { about, bookAfter, type ContractCase, rowsOf } from './contract-case';
import { expectOneOf, expectRefused, expectSame } from './expectations';
import { column, computedSheet, create, dayCell, peoplesSheet } from './plans';

const TEXTS = ['=1+1', '+7 900', '-', '@имя', '\tтабуляция'];

const HEADER = ['Код', 'Дата', 'Объём'];

function valuesStay(): ContractCase {
  const rows: Cell[][] = [
    ['0012', dayCell(2024, 2, 29), 72],
    ['  пробелы  ', dayCell(1959, 12, 31), -1],
    ['две\nстроки', dayCell(2099, 12, 31), 0],
    ['<&>"\'', null, 16],
  ];
  return {
    name: 'значения остаются тем, что они есть',
    run: (books) => {
      const workbook = bookAfter(books, [create(peoplesSheet(rows))]);
      expectSame(rowsOf(workbook, 'Педагоги'), [HEADER, ...rows]);
    },
  };
}

function textsStay(text: string): ContractCase {
  return {
    name: `${JSON.stringify(text)} записывается как текст`,
    run: (books) => {
      const workbook = bookAfter(books, [create(peoplesSheet([[text, null, 1]]))]);
      expectSame(workbook.read('Педагоги')?.rows[1], [text, null, 1]);
    },
  };
}

export const CREATE_CASES = about('Новый лист', [
  {
    name: 'столбец с формулой читается значениями, записана формула или нет',
    run: (books) => {
      const plan = peoplesSheet([
        ['П1', null, 16],
        ['П2', null, 'нет'],
      ]);
      const [code, date, hours] = plan.columns;
      const columns = [code, date, { ...hours, formula: 'ROW($A{row})' }] as SheetPlan['columns'];
      const workbook = bookAfter(books, [create({ ...plan, columns })]);
      expectSame(workbook.read('Педагоги')?.rows.slice(1), plan.rows);
    },
  },
  {
    name: 'встаёт последним или перед названным',
    run: (books) => {
      const plan = (name: string) => peoplesSheet([], name);
      const workbook = bookAfter(
        books,
        [create(plan('Б')), create(plan('Г'))],
        [create(plan('А'), 'Б')],
        [create(plan('В'), 'Г')],
        [create(plan('Д'), 'нет такого')],
      );
      const names = workbook.sheetNames().filter((name) => !books.apart.includes(name));
      expectSame(names, ['А', 'Б', 'В', 'Г', 'Д']);
    },
  },
  {
    name: 'первая строка читается одна так же, как со всеми',
    run: (books) => {
      const titles = ['Рейтинг', 'Не учтено строк: 2'];
      const workbook = bookAfter(books, [
        create(peoplesSheet([], 'А')),
        create(computedSheet(titles, [['1', 12.25]])),
      ]);
      for (const name of ['А', 'Рейтинг']) {
        expectSame(workbook.firstRow(name), workbook.read(name)?.rows[0]);
      }
      expectSame(workbook.firstRow('нет такого'), []);
    },
  },
  {
    name: 'заголовок листа, шапка и строки',
    run: (books) => {
      const titles = ['Рейтинг', 'Не учтено строк: 2'];
      const workbook = bookAfter(books, [create(computedSheet(titles, [['1', 12.25]]))]);
      expectSame(rowsOf(workbook, 'Рейтинг'), [
        ['Рейтинг'],
        ['Не учтено строк: 2'],
        ['Место', 'Итого'],
        ['1', 12.25],
      ]);
    },
  },
  valuesStay(),
  ...TEXTS.map(textsStay),
  {
    name: 'флажок читается как «да», его отсутствие как пустота',
    run: (books) => {
      const columns = [column('Код'), { ...column('Тема выбрана'), checkbox: true }];
      const rows = [
        ['П1', true],
        ['П2', false],
      ];
      const workbook = bookAfter(books, [create({ ...peoplesSheet([]), columns, rows })]);
      const read = workbook.read('Педагоги')?.rows ?? [];
      expectOneOf(read[1]?.[1], [true, 'да']);
      expectSame(isBlankCell(read[2]?.[1]), true);
    },
  },
  {
    name: 'списки отдельных ячеек не меняют содержания',
    run: (books) => {
      const rows = [
        ['П1', null, 16],
        ['П2', null, 72],
      ];
      const cellDropDowns = [
        { row: 1, header: 'Код', values: ['1, 1, 3', '1, 1, 2'] },
        { row: 0, header: 'нет такого', values: ['да'] },
      ];
      const workbook = bookAfter(books, [create({ ...peoplesSheet(rows), cellDropDowns })]);
      expectSame(rowsOf(workbook, 'Педагоги'), [HEADER, ...rows]);
    },
  },
  {
    name: 'итоговые строки не меняют содержания',
    run: (books) => {
      const rows = [
        ['Всего', 9],
        ['1', 9],
      ];
      const columns = [column('Место'), { ...column('Итого', 'points'), strong: true }];
      const plan = { ...computedSheet(['Рейтинг'], rows, columns), strongRows: [0] };
      const moved = { ...plan, rows: [...rows].reverse(), strongRows: [1] };
      const workbook = bookAfter(books, [create(plan)]);
      expectSame(rowsOf(workbook, 'Рейтинг'), [['Рейтинг'], ['Место', 'Итого'], ...rows]);
      workbook.apply([{ kind: 'replaceSheet', plan: moved }]);
      const after = rowsOf(books.reopened(workbook), 'Рейтинг');
      expectSame(after, [['Рейтинг'], ['Место', 'Итого'], ...moved.rows]);
    },
  },
  {
    name: 'занятое имя отвергается',
    run: (books) => {
      const workbook = bookAfter(books, [create()]);
      expectRefused(() => workbook.apply([create()]));
    },
  },
]);
