/** «Свод показателей»: shares by school, in sum, against goals, by groups, and in earlier periods. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { OVER_SCHOOLS } from '../../summary/measures';
import type { Cell } from '../../values/cell';
import { percentCell, percentOf, pointsBetween } from '../../values/share';
import type { ComparedShare, EarlierPeriod } from '../earlier';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, LOW_RESULTS, type RollUp } from '../roll-up';
import { caveats, comparisonLine } from './comparison';
import { dynamicsColumns } from './dynamics-columns';
import { comparedLine, type IndicatorLine, indicatorLines } from './indicators';
import { NO_DELIVERY, schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const INDICATORS_SHEET = 'Свод показателей';

/** What a row shows in the columns of figures; `index` counts the schools of «ОО» from 0. */
interface Figures<Row> {
  readonly ofSchool: (row: Row, index: number) => Cell;
  readonly total: (row: Row) => Cell;
  /** Without it there is no column «ШНОР». */
  readonly lowResults?: (row: Row) => Cell;
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
    column('Итого', 'share', 80, total, { strong: true }),
    ...(lowResults === undefined
      ? []
      : [
          column(
            LOW_RESULTS,
            'share',
            80,
            lowResults,
            noteOfLowResults === undefined ? {} : { note: noteOfLowResults },
          ),
        ]),
  ];
}

interface Row {
  readonly line: IndicatorLine;
  /** In the order of the earlier periods. */
  readonly compared: readonly (ComparedShare | null)[];
}

/** The counts behind the total, its goal and how far it is from it, as on a school's «Показатели». */
const TOTAL_COLUMNS: readonly ComputedColumn<Row>[] = [
  // What people enter may have a fraction.
  column('Итого: числитель', 'points', 90, ({ line }) => line.total?.numerator ?? null),
  column('Итого: знаменатель', 'points', 105, ({ line }) => line.total?.denominator ?? null),
  column('Цель, %', 'share', 75, ({ line }) => line.target),
  column('Отклонение', 'share', 100, ({ line }) =>
    pointsBetween(line.target, line.total && percentOf(line.total)),
  ),
];

/** A column for each group but ШНОР, which has its own. */
function groupColumns({ groups }: RollUp): ComputedColumn<Row>[] {
  return groups.flatMap(({ kind, name }, index) =>
    kind === 'lowResults'
      ? []
      : [column(name, 'share', 80, ({ line }) => percentCell(line.groups[index] ?? null))],
  );
}

/** Every indicator of the municipality in percent (rules С-07, С-08, С-57, С-59). */
export function indicatorsSheet(
  book: MunicipalBook,
  rollUp: RollUp,
  earlier: readonly EarlierPeriod[],
): SheetPlan {
  const words = levelWords(book.settings);
  const told = [
    'Итого — отношение суммы числителей к сумме знаменателей; «—» — считать нечего',
    comparisonLine(earlier, words),
    ...caveats(earlier),
  ];
  return computedSheet<Row>({
    name: INDICATORS_SHEET,
    titles: [...titlesOf('Свод показателей, %', book, rollUp), told.join('. ')],
    frozenColumns: 2,
    // What the whole has reached, its goal, and what its schools with low results have.
    chart: {
      title: 'Показатели в целом, %',
      labels: 'Показатель',
      values: ['Итого', 'Цель, %', LOW_RESULTS],
    },
    columns: [
      ...indicatorColumns<Row>(
        rollUp,
        {
          ofSchool: ({ line }, index) => percentCell(line.bySchool[index] ?? null),
          total: ({ line }) => percentCell(line.total),
          lowResults: ({ line }) => percentCell(line.lowResults),
        },
        `${OVER_SCHOOLS.lowResults.code}: ${OVER_SCHOOLS.lowResults.title}.`,
      ),
      ...TOTAL_COLUMNS,
      ...groupColumns(rollUp),
      ...dynamicsColumns(earlier, words),
    ],
    rows: indicatorLines(book, rollUp).map((line) => ({
      line,
      compared: earlier.map((previous) => comparedLine(previous, line)),
    })),
  });
}
