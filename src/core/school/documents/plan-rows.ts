/** «План ПК» as a document counts it: by quarter and by direction, plan and fact (rules Б-35 … Б-37). */
import { compare, groupBy } from '../../values/arrange';
import { quarterEnd } from '../../values/day';
import { percentOf } from '../../values/share';
import { percentText } from '../../values/shown-share';
import { fold } from '../../values/text';
import type { SchoolResults } from '../compute-school';
import { dueRows, isDone } from '../shares/work-shares';
import type { PlannedTraining } from '../tables/training-plan';

/** Rows of one quarter, by direction, then by teacher. */
export interface QuarterOfPlan {
  /** «1 квартал 2026». */
  readonly title: string;
  readonly rows: readonly PlannedTraining[];
}

/** Counts of rows; `planned` is without cancelled ones, as К16 has it. */
export interface PlanCounts {
  readonly planned: number;
  readonly done: number;
  readonly cancelled: number;
}

const quarterTitle = ({ quarter, year }: PlannedTraining): string => `${quarter} квартал ${year}`;

const isCancelled = ({ status }: PlannedTraining): boolean => status === 'отменён';

/** Rows whose quarter has a day in the period, that is the whole of it, not only what is over on R. */
export function rowsOfPeriod({ book }: SchoolResults): PlannedTraining[] {
  const { periodStart, periodEnd } = book.settings;
  return book.trainingPlan.filter(({ year, quarter }) => {
    const end = quarterEnd(year, quarter);
    const endBefore = quarter === 1 ? quarterEnd(year - 1, 4) : quarterEnd(year, quarter - 1);
    return periodStart <= end && endBefore < periodEnd;
  });
}

/** The quarters in the order of time. */
export function byQuarter(rows: readonly PlannedTraining[]): QuarterOfPlan[] {
  const groups = groupBy(rows, ({ year, quarter }) => year * 10 + quarter);
  return [...groups]
    .sort(([left], [right]) => compare(left, right))
    .map(([, own]) => ({
      title: own.map(quarterTitle)[0] ?? '',
      rows: [...own].sort(
        (left, right) =>
          compare(fold(left.direction), fold(right.direction)) ||
          compare(left.teacher, right.teacher) ||
          left.row - right.row,
      ),
    }));
}

/** The directions by alphabet, spelt as the first row has them. */
export function byDirection(rows: readonly PlannedTraining[]): QuarterOfPlan[] {
  const groups = groupBy(rows, ({ direction }) => fold(direction));
  return [...groups]
    .sort(([left], [right]) => compare(left, right))
    .map(([, own]) => ({ title: own[0]?.direction ?? '', rows: own }));
}

export function countsOf(rows: readonly PlannedTraining[]): PlanCounts {
  const planned = rows.filter((row) => !isCancelled(row));
  return {
    planned: planned.length,
    done: planned.filter(isDone).length,
    cancelled: rows.length - planned.length,
  };
}

/** «66,7 %» of the rows that К16 counts; «—» where none of them is due, or all are cancelled. */
export function fulfilment({ school }: SchoolResults, rows: readonly PlannedTraining[]): string {
  const due = new Set(dueRows(school));
  const own = rows.filter((row) => due.has(row));
  const share = { numerator: own.filter(isDone).length, denominator: own.length };
  return percentText(percentOf(share));
}
