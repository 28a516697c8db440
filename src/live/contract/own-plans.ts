/** The computed sheet beside which the cases put what is a person's, and the changes that put it there. */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Cell } from '../../core/values/cell';
import { type Books, contentOf } from './contract-case';
import { expectRefused, expectSame } from './expectations';
import { column, computedSheet, create, peoplesSheet } from './plans';

export const SHEET = 'Рейтинг';
export const HEADERS: readonly string[] = ['Место', 'Код педагога', 'К1', 'К2', 'Итого'];
export const TITLE =
  'Рейтинг педагогов. Школа № 5. Период 01.09.2025–31.08.2026, данные на 15.03.2026';

/** A rating; each row holds its number in all columns. */
export const rating = (headers = HEADERS, rows = 3, title = TITLE): SheetPlan =>
  computedSheet(
    [title, 'Все заполненные строки учтены'],
    Array.from({ length: rows }, (_, row) => headers.map(() => row + 1)),
    headers.map((header) => column(header, 'points')),
  );

/** The same cells as another program leaves them: nothing is remembered of who wrote them. */
export const unmarked = (plan = rating()): SheetPlan => ({ ...plan, kind: 'input' });

export const replace = (plan: SheetPlan): Change => ({ kind: 'replaceSheet', plan });

/** A value that somebody puts into a cell (places from 0). */
export type Put = readonly [row: number, column: number, value: Cell];

export const edit = (...cells: readonly Put[]): Change => ({
  kind: 'editCells',
  sheet: SHEET,
  cells: cells.map(([row, at, value]) => ({ row, column: at, value })),
});

/** Everything that a rating fills is emptied. */
export const ERASED: readonly Put[] = Array.from({ length: 6 }, (_, row) =>
  HEADERS.map((_header, at): Put => [row, at, null]),
).flat();

export const insertRows = (at: number, count = 1): Change => ({
  kind: 'insertRows',
  sheet: SHEET,
  at,
  count,
});

/** The cells of a plan that stands alone. */
export const shown = ({ titles, columns, rows }: SheetPlan): Cell[][] => [
  ...titles.map((title) => [title]),
  columns.map(({ header }) => header),
  ...rows.map((row) => [...row]),
];

/** A write of the plan, and of another sheet before it. */
export const together = (plan: SheetPlan): Change[] => [
  create(peoplesSheet([], 'Курсы')),
  replace(plan),
];

/** What is said of a refused write; nothing at all was written. */
export function refusalOf(books: Books, workbook: Workbook, plan: SheetPlan): string {
  const before = contentOf(books, workbook);
  const words = expectRefused(() => workbook.apply(together(plan)));
  expectSame(contentOf(books, books.reopened(workbook)), before);
  return words;
}
