/** What is promised of sheets, columns and rows that are a person's (rules Б-90 to Б-93). */
import type { Workbook } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import { about, type Books, bookAfter, type ContractCase, rowsOf } from './contract-case';
import { expectSame, expectSays } from './expectations';
import {
  ERASED,
  edit,
  HEADERS,
  insertRows,
  type Put,
  rating,
  refusalOf,
  replace,
  SHEET,
  shown,
  TITLE,
  together,
  unmarked,
} from './own-plans';
import { column, create, peoplesSheet } from './plans';

const headersOf = (workbook: Workbook): unknown => workbook.read(SHEET)?.rows[2];

/** A name, and the plan before: as we leave it, and as another program does. */
const eitherWay = (name: string, run: (books: Books, plan: SheetPlan) => void): ContractCase[] => [
  { name: `${name} (лист с пометкой)`, run: (books) => run(books, rating()) },
  { name: `${name} (пометка потеряна)`, run: (books) => run(books, unmarked()) },
];

const theirs = (...headers: string[]): SheetPlan => ({
  ...peoplesSheet([headers.map((_, at) => at)], SHEET),
  columns: headers.map((header) => column(header)),
});

const isNotWritten = (name: string, plan: SheetPlan): ContractCase => ({
  name: `не перезаписывается: ${name}`,
  run: (books) => {
    expectSays(
      refusalOf(books, bookAfter(books, [create(plan)]), rating()),
      'Лист «Рейтинг» создан не программой',
      'Переименуйте его и повторите',
    );
  },
});

const SHEET_OF_SOMEBODY = about('Лист человека (Б-90)', [
  isNotWritten('другие заголовки', theirs('Фамилия', 'Баллы', 'Подпись')),
  isNotWritten('некоторые заголовки те же', theirs('Место', 'Фамилия', 'Баллы', 'Итого за год')),
  isNotWritten('своё название над таблицей', {
    ...theirs('Место', 'ФИО', 'Итого'),
    titles: ['Рейтинг педагогов. 2024 год'],
  }),
  isNotWritten('наши заголовки сверху вниз', {
    ...theirs('Место'),
    rows: [['Итого'], ['К1'], ['К2']],
  }),
  {
    name: 'не узнаётся по тому, что запомнено о прежнем листе с его именем',
    run: (books) => {
      const workbook = bookAfter(
        books,
        [create(rating())],
        [edit(...ERASED, [0, 0, 'План встреч'])],
      );
      expectSays(refusalOf(books, workbook, rating()), 'создан не программой');
    },
  },
  {
    name: 'заполняется, когда он пуст',
    run: (books) => {
      const workbook = bookAfter(
        books,
        [create(theirs('Фамилия'))],
        [edit([0, 0, null], [1, 0, ' '], [1, 7, 'моё'])],
        [replace(rating())],
      );
      const [title = [], second = [], ...rest] = shown(rating());
      const besides = [...second, null, null, null, null, null, null, 'моё'];
      expectSame(rowsOf(workbook, SHEET), [title, besides, ...rest]);
    },
  },
]);

const isKnown = (name: string, plan: SheetPlan): ContractCase => ({
  name: `узнаётся без пометки: ${name}`,
  run: (books) => bookAfter(books, [create(unmarked(plan))]).apply(together(rating())),
});

const OUR_SHEET = about('Лист программы', [
  isKnown('другого дня и другой школы', rating(HEADERS, 5, TITLE.replace(/\d/g, '7'))),
  isKnown('ждёт первого расчёта', rating(HEADERS, 0, 'Ещё не рассчитано')),
  isKnown('без названия', rating(HEADERS, 2, '')),
  isKnown('столбцов было меньше', rating(['Место', 'Код педагога', 'К1', 'Итого'])),
  {
    name: 'узнаётся, когда ждёт расчёта, в котором столбцов намного больше',
    run: (books) => {
      const waiting = rating(['Место', 'Школа 1', 'Итого'], 0, 'Ещё не рассчитано: выполните');
      const wide = rating(['Место', ...'АБВГДЕЖЗ', 'Итого']);
      bookAfter(books, [create(unmarked(waiting))]).apply(together(wide));
      const noted = bookAfter(books, [create(unmarked(waiting))], [edit([4, 1, 'моё'])]);
      refusalOf(books, noted, wide);
    },
  },
  {
    name: 'узнаётся по названию, а о столбцах, о которых ничего не запомнено, спрашивают',
    run: (books) => {
      const workbook = bookAfter(books, [create(unmarked(rating(['Место', 'К7', 'Итого'])))]);
      expectSays(
        refusalOf(books, workbook, rating(['Место', 'Итого', 'А', 'Б', 'В', 'Г', 'Д'])),
        'нужен столбец B, а в нём ваши данные (ячейка B3)',
        'Если это столбец прежнего расчёта, удалите лист',
      );
    },
  },
  ...eitherWay('узнаётся под вставленной строкой', (books, plan) => {
    const next = rating(HEADERS, 2);
    const workbook = bookAfter(books, [create(plan)], [insertRows(0)], [replace(next)]);
    expectSame(rowsOf(workbook, SHEET), shown(next));
  }),
  {
    name: 'узнаётся по записанным заголовкам, когда в новом расчёте они другие',
    run: (books) => {
      const headers = ['Место в рейтинге', 'Педагог', 'К1', 'К2', 'К3', 'К4', 'Сумма'];
      const later = rating(headers, 1, 'Рейтинг');
      const workbook = bookAfter(books, [create(rating())], [replace(later)]);
      expectSame(rowsOf(workbook, SHEET), shown(later));
    },
  },
  {
    name: 'получает назад изменённый заголовок',
    run: (books) => {
      const steps = [[create(rating())], [edit([2, 1, 'Кто'])], [replace(rating())]];
      expectSame(rowsOf(bookAfter(books, ...steps), SHEET), shown(rating()));
    },
  },
]);

const WIDER = rating([...HEADERS.slice(0, 4), 'К3', 'Итого']);

const COLUMN_OF_SOMEBODY = about('Столбец человека (Б-91)', [
  ...eitherWay('не перезаписывается, когда таблица растёт', (books, plan) => {
    const steps = [[create(plan)], [edit([2, 5, 'Подпись'], [4, 5, 'есть'])]];
    expectSays(
      refusalOf(books, bookAfter(books, ...steps), WIDER),
      'На листе «Рейтинг» для расчёта нужен столбец F, а в нём ваши данные (ячейка F3): ' +
        'перенесите столбец правее столбца F и повторите.',
    );
  }),
  {
    name: 'не перезаписывается, когда он без заголовка',
    run: (books) => {
      const workbook = bookAfter(books, [create(rating())], [edit([4, 5, 'есть'])]);
      expectSays(refusalOf(books, workbook, WIDER), '(ячейка F5)');
    },
  },
  {
    name: 'не перезаписывается под заголовком нового столбца',
    run: (books) => {
      const workbook = bookAfter(books, [create(rating())], [edit([2, 5, 'К3'], [4, 5, 'моё'])]);
      expectSays(refusalOf(books, workbook, rating([...HEADERS, 'К3'])), '(ячейка F3)');
    },
  },
  ...eitherWay('не перезаписывается между нашими', (books, plan) => {
    const shifted = rating(['Место', 'Код педагога', 'Моё', 'К1', 'К2', 'Итого']);
    const cells = shown(shifted)
      .slice(2)
      .flatMap((row, at) => row.map((value, place): Put => [at + 2, place, value]));
    const workbook = bookAfter(books, [create(plan)], [edit(...cells)]);
    expectSays(refusalOf(books, workbook, rating(HEADERS, 4)), 'нужен столбец C');
  }),
  {
    name: 'остаётся там, куда расчёт не достаёт, сколько бы раз ни считали',
    run: (books) => {
      const workbook = bookAfter(
        books,
        [create(rating())],
        [edit([2, 6, 'Подпись'])],
        [replace(WIDER)],
        [replace(rating(HEADERS.slice(1)))],
        [replace(WIDER)],
      );
      expectSame(headersOf(workbook), [...HEADERS.slice(0, 4), 'К3', 'Итого', 'Подпись']);
    },
  },
  {
    name: 'остаётся, когда наш столбец удалён и он придвинулся',
    run: (books) => {
      const left = HEADERS.slice(0, 4);
      const workbook = bookAfter(
        books,
        [create(rating())],
        [edit([2, 4, 'Подпись'], [3, 4, 'есть'])],
      );
      workbook.apply(together(rating(left, 4)));
      expectSame(headersOf(workbook), [...left, 'Подпись']);
    },
  },
]);

const NOTE: Cell[] = ['Директор', null, 'подпись'];

const notedAt = (books: Books, row: number, plan = rating()): Workbook =>
  bookAfter(books, [create(plan)], [edit([row, 0, 'Директор'], [row, 2, 'подпись'])]);

const ROWS_OF_SOMEBODY = about('Строки человека под таблицей (Б-92)', [
  ...eitherWay('остаются за пустой строкой', (books, plan) => {
    const workbook = notedAt(books, 8, plan);
    workbook.apply([replace(rating(HEADERS, 4)), replace(rating(HEADERS, 1))]);
    const next = books.reopened(workbook);
    next.apply([replace(rating(HEADERS, 2))]);
    const left = [...shown(rating(HEADERS, 2)), [], [], [], NOTE];
    expectSame(rowsOf(books.reopened(next), SHEET), left);
  }),
  {
    name: 'сдвигаются вниз со всем, что на них, когда таблица до них дорастает',
    run: (books) => {
      const workbook = notedAt(books, 8);
      workbook.apply([replace(rating(HEADERS, 6))]);
      const next = [...shown(rating(HEADERS, 6)), [], NOTE];
      expectSame(rowsOf(books.reopened(workbook), SHEET), next);
    },
  },
  {
    name: 'сдвигаются и сразу под последней строкой',
    run: (books) => {
      const workbook = notedAt(books, 6);
      workbook.apply([replace(rating(HEADERS, 5))]);
      const next = [...shown(rating(HEADERS, 5)), NOTE];
      expectSame(rowsOf(books.reopened(workbook), SHEET), next);
    },
  },
  {
    name: 'принадлежат таблице, если её строка стёрта или вставлена',
    run: (books) => {
      const blanked = HEADERS.map((_, at): Put => [4, at, null]);
      for (const change of [edit(...blanked), insertRows(4)]) {
        const steps = [[create(rating(HEADERS, 6))], [change], [replace(rating())]];
        expectSame(rowsOf(bookAfter(books, ...steps), SHEET), shown(rating()));
      }
    },
  },
  ...[[], ['Титул']].map((titles) => ({
    name: `остаются, сколько бы строк ни было над таблицей: ${titles.length}`,
    run: (books: Books) => {
      const plan = { ...rating(), titles };
      const row = 8 + titles.length;
      const steps = [
        [create(plan)],
        [edit([row, 0, 'моё'])],
        [replace({ ...plan, rows: plan.rows.slice(1) })],
        [replace(plan)],
      ];
      const between = new Array<Cell[]>(row - shown(plan).length).fill([]);
      expectSame(rowsOf(bookAfter(books, ...steps), SHEET), [...shown(plan), ...between, ['моё']]);
    },
  })),
  {
    name: 'принадлежат таблице без названий, о которой ничего не запомнено (Б-93)',
    run: (books) => {
      const bare = { ...unmarked(), titles: [] };
      const steps = [[create(bare)], [edit([7, 0, 'лишнее'])], [replace(bare)]];
      expectSame(rowsOf(bookAfter(books, ...steps), SHEET), shown(bare));
    },
  },
]);

export const OWN_SHEET_CASES: readonly ContractCase[] = [
  ...SHEET_OF_SOMEBODY,
  ...OUR_SHEET,
  ...COLUMN_OF_SOMEBODY,
  ...ROWS_OF_SOMEBODY,
];
