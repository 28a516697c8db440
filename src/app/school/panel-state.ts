/** What the panel shows of a school workbook: plain data, ready for JSON. */
import type { Issue } from '../../core/schema/issue';
import type { SourceRow } from '../../core/school/source-rows';
import { formatDay } from '../../core/values/day';
import { formatDecimal } from '../../core/values/decimal';
import { formatPoints } from '../../core/values/points';
import { percentOf } from '../../core/values/share';
import type { Workbook } from '../workbook';
import { resultsOf } from './school-workbook';

export interface SchoolState {
  /** ДД.ММ.ГГГГ. */
  readonly asOf: string;
  readonly period: string;
  readonly teachers: number;
  readonly courses: number;
  readonly activities: number;
  readonly leftOut: number;
  readonly unchecked: number;
  readonly blocked: boolean;
  readonly issues: readonly Issue[];
}

/** Filled rows, issues and what is not checked yet, computed from the sheets as they stand. */
export function schoolState(workbook: Workbook): SchoolState {
  const { book, rating, issues } = resultsOf(workbook);
  const { periodStart, periodEnd, referenceDay } = book.settings;
  return {
    asOf: formatDay(referenceDay),
    period: `${formatDay(periodStart)}–${formatDay(periodEnd)}`,
    teachers: book.filledRows.teachers,
    courses: book.filledRows.courses,
    activities: book.filledRows.activities,
    leftOut: book.findings.leftOut,
    unchecked: rating.unchecked,
    blocked: book.blocked,
    issues,
  };
}

/** Which number is asked about: a person's place or points, or a share. */
export type NumberRequest =
  | { readonly kind: 'place'; readonly code: string }
  | { readonly kind: 'points'; readonly code: string; readonly criterion: string }
  | { readonly kind: 'share'; readonly code: string };

export interface Explanation {
  /** In plain Russian: what the number is and how it came about. */
  readonly text: string;
  readonly sources: readonly SourceRow[];
}

/** The rows behind a place, a criterion's points or a share; null when there is no such number. */
export function explainNumber(workbook: Workbook, request: NumberRequest): Explanation | null {
  const { rating, shares } = resultsOf(workbook);
  if (request.kind === 'share') {
    const result = shares.find(({ rule }) => rule.code === request.code);
    if (result === undefined) return null;
    const { rule, numerator, denominator, members } = result;
    const percent = percentOf(result);
    return {
      text: `${rule.code}: ${numerator} из ${denominator}${percent === null ? '' : ` — ${formatDecimal(percent)} %`}. ${rule.denominator}; ${rule.numerator}`,
      sources: members.filter(({ counted }) => counted).flatMap(({ sources }) => sources),
    };
  }
  const line = rating.lines.find(({ teacher }) => teacher.code === request.code);
  if (line === undefined) return null;
  const criteria = [...line.byCriterion.values()].filter(
    ({ criterion }) => request.kind === 'place' || criterion.code === request.criterion,
  );
  const parts = criteria.map(
    ({ criterion, final }) => `${criterion.code} — ${formatPoints(final)}`,
  );
  const place = request.kind === 'place' ? `Место ${line.shown}. ` : '';
  return {
    text: `${place}Баллы по критериям: ${parts.join('; ') || 'записей нет'}`,
    sources: criteria.flatMap(({ entries }) =>
      entries.map(({ activity }) => ({ sheet: 'Мероприятия', row: activity.row })),
    ),
  };
}
