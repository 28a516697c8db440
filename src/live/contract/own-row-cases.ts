/** What is promised of cells that people put above, among, beside and under the product's rows (Б-90 to Б-93). */
import type { Change, Workbook } from '../../app/workbook';
import { changesFor } from '../../app/write-sheets';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import { about, type Books, bookAfter, type ContractCase } from './contract-case';
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
  unmarked,
} from './own-plans';
import { create } from './plans';

/** Rows of a rating that no one has in common with one of another number. */
const scored = (score: number, rows: number): SheetPlan => ({
  ...rating(HEADERS, rows),
  rows: Array.from({ length: rows }, (_, row) => HEADERS.map(() => score + row)),
});

const bare = (plan: SheetPlan): SheetPlan => ({ ...plan, titles: [] });

const cellsOf = (workbook: Workbook): readonly (readonly Cell[])[] =>
  workbook.read(SHEET)?.rows ?? [];

const NOTE: Cell[] = ['Директор'];
const [FIRST = ''] = HEADERS;

/** A case over the book that the steps leave. */
const after = (
  name: string,
  steps: readonly (readonly Change[])[],
  check: (workbook: Workbook, books: Books) => void,
): ContractCase => ({ name, run: (books) => check(bookAfter(books, ...steps), books) });

/** Nothing is to be written, for the sheet holds the plan. */
const expectHolds = (workbook: Workbook, plan: SheetPlan): void =>
  expectSame(changesFor(workbook, [plan], [SHEET]), []);

/** The plan's cells stand on top, and the note last. */
function expectOverNote(workbook: Workbook, plan: SheetPlan): void {
  const rows = cellsOf(workbook);
  const wanted = shown(plan);
  expectSame(rows.slice(0, wanted.length), wanted);
  expectSame(rows.slice(-1), [NOTE]);
}

const isAsked = (
  plan: SheetPlan,
  name: string,
  cell: string,
  ...changes: readonly Change[]
): ContractCase =>
  after(`${name}: об этом спрашивают`, [[create(plan)], changes], (workbook, books) =>
    expectSays(
      refusalOf(books, workbook, scored(7, 3)),
      `На листе «Рейтинг» над таблицей ваши данные (ячейка ${cell})`,
      'перенесите свои данные под таблицу или правее столбца E и повторите',
    ),
  );

const aboveTable = (plan: SheetPlan): ContractCase[] => [
  isAsked(plan, 'первая строка', 'D2', insertRows(0, 3), edit([0, 0, 'УТВЕРЖДАЮ'], [1, 3, 'я'])),
  isAsked(plan, 'один первый столбец', 'A1', insertRows(0, 3), edit([0, 0, 'УТВЕРЖДАЮ'])),
  isAsked(plan, 'между названием и шапкой', 'A2', insertRows(2), edit([2, 0, 'черновик'])),
  isAsked(plan, 'рядом с названием', 'E1', edit([0, 4, 'УТВЕРЖДАЮ'])),
  after(
    'правее таблицы остаётся',
    [[create(plan)], [edit([0, 5, 'УТВЕРЖДАЮ'])], [replace(scored(7, 3))]],
    (workbook) => expectSame(cellsOf(workbook)[0], [TITLE, null, null, null, null, 'УТВЕРЖДАЮ']),
  ),
];

const rightUnder = (name: string, plan: SheetPlan): ContractCase[] => [
  after(
    `сразу под последней, когда таблица растёт (${name})`,
    [[create(plan)], [edit([6, 0, 'Директор'])], [replace(scored(7, 5))]],
    (workbook) => expectSame(cellsOf(workbook), [...shown(scored(7, 5)), NOTE]),
  ),
  after(
    `сразу под последней, когда она убывает (${name})`,
    [[create(plan)], [edit([6, 0, 'Директор'])], [replace(scored(7, 2))]],
    (workbook) => expectSame(cellsOf(workbook), [...shown(scored(7, 2)), [], NOTE]),
  ),
];

const takenOut = (left: number): ContractCase =>
  after(
    `когда строки таблицы удалены, осталось ${left}`,
    [
      [create(rating(HEADERS, 6))],
      [edit([11, 0, 'Директор'])],
      [{ kind: 'deleteRows', sheet: SHEET, at: 3, count: 6 - left }],
      [replace(scored(20, 4))],
    ],
    (workbook) => expectOverNote(workbook, scored(20, 4)),
  );

const untouched = (row: number): ContractCase =>
  after(
    `и ничего не пишется, пока ничего не изменилось: строка ${row + 1}`,
    [[create(rating())], [edit([row, 0, 'Директор'])]],
    (workbook) => expectHolds(workbook, rating()),
  );

const UNDER = [
  ...[1, 2].map(takenOut),
  ...rightUnder('лист с пометкой', rating()),
  ...rightUnder('пометка потеряна', unmarked()),
  after(
    'отдельно, сколько бы раз таблица ни росла',
    [
      [create(rating())],
      [edit([7, 0, 'Директор'], [8, 7, 'подпись'])],
      ...[4, 5, 2, 8].map((rows) => [replace(scored(rows, rows))]),
    ],
    (workbook) => {
      const wanted = [...shown(scored(8, 8)), []];
      const rows = cellsOf(workbook);
      expectSame(rows.slice(0, wanted.length), wanted);
      expectSame(rows.slice(-2), [NOTE, [...new Array<Cell>(7).fill(null), 'подпись']]);
    },
  ),
  after(
    'под таблицей, которую отсортировали и в которую вставили строки',
    [
      [create(rating())],
      [edit([7, 0, 'Директор'], [7, 1, 'подпись'])],
      [{ kind: 'orderRows', sheet: SHEET, first: 3, order: [2, 0, 1] }, insertRows(4)],
      [replace(scored(7, 3))],
    ],
    (workbook) =>
      expectSame(cellsOf(workbook), [...shown(scored(7, 3)), [], [], ['Директор', 'подпись']]),
  ),
  ...[6, 7, 9].map(untouched),
  after(
    'под таблицей без названий (Б-93)',
    [
      [create(bare(rating()))],
      [edit([6, 0, 'Директор'])],
      [replace(bare(scored(7, 5)))],
      [replace(bare(scored(9, 2)))],
    ],
    (workbook) => {
      expectOverNote(workbook, bare(scored(9, 2)));
      expectHolds(workbook, bare(scored(9, 2)));
    },
  ),
];

/** A formula in row 8, under a table of three rows that becomes another one, is in this row then (from 0). */
function keepsFormula(name: string, next: SheetPlan, row: number): ContractCase {
  return after(name, [[create(rating())]], (workbook, books) => {
    const { formulas } = books;
    if (formulas === null) return;
    const noted = formulas.put(workbook, SHEET, 7, 1, '=""');
    noted.apply([replace(next)]);
    const written = books.reopened(noted);
    expectSame(cellsOf(written), shown(next));
    expectSame(formulas.placesIn(written, SHEET), [[row, 1]]);
  });
}

const FORMULAS = [
  keepsFormula('сдвигается, когда таблица дорастает до неё', scored(7, 5), 9),
  keepsFormula('остаётся, когда таблица убывает', scored(7, 2), 7),
  keepsFormula('остаётся, когда строк столько же', scored(7, 3), 7),
];

const AMONG = after(
  'уходит вместе с ними, и от прежней таблицы ничего не остаётся',
  [
    [create(rating(HEADERS, 4))],
    [insertRows(4), edit([4, 1, 'Кандидаты'])],
    [replace(scored(7, 2))],
  ],
  (workbook) => expectSame(cellsOf(workbook), shown(scored(7, 2))),
);

function isNotWritten(...headers: readonly string[]): ContractCase {
  const theirs = bare(unmarked(rating(headers, 1)));
  return after(`не перезаписывается: ${headers}`, [[create(theirs)]], (workbook, books) => {
    expectSays(refusalOf(books, workbook, rating()), 'создан не программой');
    expectSays(refusalOf(books, workbook, bare(rating())), 'создан не программой');
  });
}

const ALIKE_SHEET = [
  isNotWritten(...HEADERS.slice(0, 3)),
  isNotWritten(...[...HEADERS].reverse()),
  isNotWritten(FIRST, 'К1', 'Итого', 'Моё'),
  after(
    'не узнаётся по тому, что запомнено о другом листе с его именем',
    [
      [create(rating())],
      [edit(...ERASED, ...HEADERS.slice(0, 3).map((text, at): Put => [0, at, text]))],
      [edit([1, 0, 'моё'])],
    ],
    (workbook, books) => expectSays(refusalOf(books, workbook, rating()), 'создан не программой'),
  ),
];

const OWN = [3, 4, 5].map((row): Put => [row, 2, 'моё']);
const NARROW = rating(HEADERS.slice(0, 4));

const REPLACED_COLUMN = [
  after('изменён один заголовок', [[create(rating())], [edit([2, 2, 'Моё'])]], (workbook) => {
    workbook.apply([replace(scored(7, 3))]);
    expectSame(cellsOf(workbook), shown(scored(7, 3)));
  }),
  after(
    'изменено и то, что под заголовком: об этом спрашивают',
    [[create(rating())], [edit([2, 2, 'Моё'], ...OWN)]],
    (workbook, books) =>
      expectSays(
        refusalOf(books, workbook, rating()),
        'нужен столбец C, а в нём ваши данные (ячейка C3)',
      ),
  ),
  after(
    'о всех столбцах говорится сразу',
    [[create(rating())], [edit([2, 5, 'Моё'], [4, 7, 'и это'])]],
    (workbook, books) =>
      expectSame(
        refusalOf(books, workbook, rating([...HEADERS, 'К3', 'К4', 'К5'])),
        'На листе «Рейтинг» для расчёта нужны столбцы F, H, а в них ваши данные (ячейка F3): ' +
          'перенесите столбцы правее столбца H и повторите. Если это столбцы прежнего расчёта, ' +
          'удалите лист: программа создаст его заново.',
      ),
  ),
  after(
    'столбцы, которых в расчёте больше нет, пусты, хотя остальное то же',
    [[create(rating())], [edit([2, 6, 'Моё'])]],
    (workbook, books) => {
      workbook.apply(changesFor(workbook, [NARROW], [SHEET]));
      const next = books.reopened(workbook);
      expectSame(cellsOf(next)[2], [...HEADERS.slice(0, 4), null, null, 'Моё']);
      expectSame(cellsOf(next)[3], [1, 1, 1, 1]);
      expectHolds(next, NARROW);
    },
  ),
];

export const OWN_ROW_CASES: readonly ContractCase[] = [
  ...about('Над таблицей (лист с пометкой)', aboveTable(rating())),
  ...about('Над таблицей (пометка потеряна)', aboveTable(unmarked())),
  ...about('Под таблицей остаётся', UNDER),
  ...about('Формула, которая ничего не показывает, под таблицей', FORMULAS),
  ...about('Строка человека среди строк таблицы', [AMONG]),
  ...about('Лист человека с нашими заголовками (Б-90)', ALIKE_SHEET),
  ...about('Столбец человека на месте нашего (Б-91)', REPLACED_COLUMN),
];
