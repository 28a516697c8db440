/** What is promised of a workbook before anything is asked of it. */
import type { Change } from '../../app/workbook';
import { about, bookAfter, type ContractCase } from './contract-case';
import { expectSame } from './expectations';
import { create, peoplesSheet } from './plans';

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/;

const noteIn = (sheet: string): Change[] => [
  { kind: 'editCells', sheet, cells: [{ row: 1, column: 0, value: 'Я' }] },
];

const TWO_SHEETS: readonly Change[] = [
  create(peoplesSheet([['П1', null, 16]])),
  create(peoplesSheet([['К1', null, 72]], 'Курсы')),
];

/** Whether «Педагоги» reads as one object before and after the changes. */
const readsTheSame = (changes: readonly Change[], wanted: boolean): ContractCase['run'] => {
  return (books) => {
    const workbook = bookAfter(books, TWO_SHEETS);
    expectSame(books.readsTheSameAfter(workbook, 'Педагоги', changes), wanted);
  };
};

export const READING_CASES = about('Книга', [
  {
    name: 'знает сегодняшний день',
    run: (books) => expectSame(bookAfter(books, [create()]).today(), books.today),
  },
  {
    name: 'знает время дня или что известен только день',
    run: (books) => expectSame(TIME.test(bookAfter(books, [create()]).now()), true),
  },
  {
    name: 'не имеет содержания у листа, которого нет',
    run: (books) => expectSame(bookAfter(books, [create()]).read('Курсы'), null),
  },
  { name: 'читает лист один раз, пока ничего не изменено', run: readsTheSame([], true) },
  {
    name: 'читает лист один раз, когда изменён другой',
    run: readsTheSame(noteIn('Курсы'), true),
  },
  {
    name: 'читает лист заново, когда он изменён',
    run: readsTheSame(noteIn('Педагоги'), false),
  },
]);
