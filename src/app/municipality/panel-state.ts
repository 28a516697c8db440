/** What the panel shows of a municipal workbook: plain data, ready for JSON. */
import { type IndicatorLine, indicatorLines } from '../../core/municipality/reports/indicators';
import { isDelivered, type RollUp } from '../../core/municipality/roll-up';
import type { Issue } from '../../core/schema/issue';
import { formatPeriod } from '../../core/settings/period';
import { formatDay } from '../../core/values/day';
import { percentOf, type Share } from '../../core/values/share';
import type { Workbook } from '../workbook';
import { municipalResultsOf } from './municipal-workbook';

/** A share with its percent; null percent at 0/0. */
interface ShownShare extends Share {
  readonly percent: number | null;
}

interface SchoolDelivery {
  readonly code: string;
  readonly name: string;
  /** «Ссылка на книгу», for the import by links. */
  readonly link: string | null;
  readonly lowResults: boolean;
  /** «Дата расчёта» of the accepted delivery, ДД.ММ.ГГГГ; null: not delivered. */
  readonly deliveredAsOf: string | null;
}

interface IndicatorState {
  readonly code: string;
  readonly title: string;
  /** In the order of `schools`; empty where the indicator is of the municipality alone. */
  readonly bySchool: readonly (ShownShare | null)[];
  readonly total: ShownShare | null;
  readonly lowResults: ShownShare | null;
  /** The total of the previous period; null when there is none. */
  readonly previous: ShownShare | null;
}

export interface MunicipalState {
  /** ДД.ММ.ГГГГ. */
  readonly asOf: string;
  readonly period: string;
  /** «Срок сдачи сводок»; null when not set. */
  readonly deadline: string | null;
  readonly isOverdue: boolean;
  readonly delivered: number;
  readonly expected: number;
  readonly schools: readonly SchoolDelivery[];
  readonly indicators: readonly IndicatorState[];
  readonly blocked: boolean;
  readonly issues: readonly Issue[];
}

const withPercent = (share: Share | null): ShownShare | null =>
  share === null ? null : { ...share, percent: percentOf(share) };

function indicatorState(
  { code, title, bySchool, total, lowResults }: IndicatorLine,
  previous: RollUp | null,
): IndicatorState {
  const before = previous?.total.get(code);
  const earlier =
    before === undefined || before.denominator === null
      ? null
      : { numerator: before.numerator, denominator: before.denominator };
  return {
    code,
    title,
    bySchool: bySchool.map(withPercent),
    total: withPercent(total),
    lowResults: withPercent(lowResults),
    previous: withPercent(earlier),
  };
}

/** Who has delivered, every indicator by school and in sum, and the issues, as the sheets stand. */
export function municipalState(workbook: Workbook): MunicipalState {
  const { book, rollUp, previous, issues } = municipalResultsOf(workbook);
  const { deadline, today, referenceDay } = book.settings;
  const delivered = rollUp.lines.filter(isDelivered).length;
  return {
    asOf: formatDay(referenceDay),
    period: formatPeriod(book.settings),
    deadline: deadline === null ? null : formatDay(deadline),
    isOverdue: deadline !== null && deadline < today && delivered < rollUp.lines.length,
    delivered,
    expected: rollUp.lines.length,
    schools: rollUp.lines.map(({ school, summary }) => ({
      code: school.code,
      name: school.name,
      link: school.link,
      lowResults: school.lowResults,
      deliveredAsOf: summary === null ? null : formatDay(summary.head.asOf),
    })),
    indicators: indicatorLines(book, rollUp).map((line) =>
      indicatorState(line, previous?.rollUp ?? null),
    ),
    blocked: book.blocked,
    issues,
  };
}
