/** «Свод показателей»: shares by school, in sum, and of schools with low results. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { OVER_SCHOOLS } from '../../summary/measures';
import type { Cell } from '../../values/cell';
import { percentCell } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';
import { type IndicatorLine, indicatorLines } from './indicators';
import { NO_DELIVERY, schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const INDICATORS_SHEET = 'Свод показателей';

/** What a row shows in the columns of figures; `index` counts the schools of «ОО» from 0. */
interface Figures<Row> {
  readonly ofSchool: (row: Row, index: number) => Cell;
  readonly total: (row: Row) => Cell;
  readonly lowResults: (row: Row) => Cell;
}

/**
 * Code, title, a column a school, the sum over all schools and over those with low results. A
 * school that has not delivered says so; an indicator of the whole alone is blank by school.
 */
export function indicatorColumns<Row extends { readonly line: IndicatorLine }>(
  rollUp: RollUp,
  { ofSchool, total, lowResults }: Figures<Row>,
  noteOfLowResults?: string,
): ComputedColumn<Row>[] {
  return [
    column('Код', 'text', 60, ({ line }) => line.shownCode),
    column('Показатель', 'text', 340, ({ line }) => line.title, { wrap: true }),
    ...schoolColumns<Row>(rollUp, 'share', (row, index, school) => {
      if (row.line.bySchool.length === 0) return null;
      return isDelivered(school) ? ofSchool(row, index) : NO_DELIVERY;
    }),
    column('Итого', 'share', 80, total),
    column(
      'ШНОР',
      'share',
      80,
      lowResults,
      noteOfLowResults === undefined ? {} : { note: noteOfLowResults },
    ),
  ];
}

/** Every indicator of the municipality in percent (rules С-07, С-08). */
export function indicatorsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  return computedSheet({
    name: INDICATORS_SHEET,
    titles: [
      ...titlesOf('Свод показателей, %', book, rollUp),
      'Итого — отношение суммы числителей школ к сумме знаменателей; «—» — считать нечего',
    ],
    frozenColumns: 2,
    columns: indicatorColumns(
      rollUp,
      {
        ofSchool: ({ line }, index) => percentCell(line.bySchool[index] ?? null),
        total: ({ line }) => percentCell(line.total),
        lowResults: ({ line }) => percentCell(line.lowResults),
      },
      `${OVER_SCHOOLS.lowResults.code}: ${OVER_SCHOOLS.lowResults.title}.`,
    ),
    rows: indicatorLines(book, rollUp).map((line) => ({ line })),
  });
}
