/** The reporting period and the days that calculations are made as of (rule Д-01). */
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { type Day, dayOf, formatDay, formatSpan, partsOf } from '../values/day';
import { parameterPlace } from './parameters';

export interface Period {
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** D: «Дата расчёта», or today when it is empty. */
  readonly today: Day;
  /** R: the day as of which everything is computed, min(D, «Период по»). */
  readonly referenceDay: Day;
}

/** The first and the last day of a period. */
export type Span = Pick<Period, 'periodStart' | 'periodEnd'>;

export const isSamePeriod = (left: Span, right: Span): boolean =>
  left.periodStart === right.periodStart && left.periodEnd === right.periodEnd;

export const PERIOD_REVERSED: Check<Span> = {
  id: 'Н-02',
  severity: 'error',
  costs: 'взят учебный год даты расчёта',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2026, «Период по» 31.08.2026',
  message: (year) =>
    `«Период по» раньше, чем «Период с»; расчёт сделан за учебный год ${formatPeriod(year)}`,
  remedy: 'Исправьте даты периода.',
};

export const PERIOD_AHEAD: Check<{ readonly from: Day }> = {
  id: 'Н-05',
  severity: 'warning',
  costs: 'всё, что считается за период',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2027 при дате расчёта 15.04.2026',
  message: ({ from }) => `Отчётный период начинается ${formatDay(from)}, позже даты расчёта`,
  remedy: 'Проверьте «Период с» и «Дата расчёта»: в будущем периоде считать ещё нечего.',
};

/** The school year (01.09–31.08) that contains the day. */
export function schoolYearOf(day: Day): Span {
  const { year, month } = partsOf(day);
  const first = month >= 9 ? year : year - 1;
  return { periodStart: dayOf(first, 9, 1) ?? day, periodEnd: dayOf(first + 1, 8, 31) ?? day };
}

/** «01.09.2025–31.08.2026». */
export function formatPeriod({ periodStart, periodEnd }: Span): string {
  return formatSpan(periodStart, periodEnd);
}

/** «Период 01.09.2025–31.08.2026, данные на 15.04.2026»: what R and the period were (rule Д-01). */
export function asOfLine(period: Span & Pick<Period, 'referenceDay'>): string {
  return `Период ${formatPeriod(period)}, данные на ${formatDay(period.referenceDay)}`;
}

/** The first line of a computed sheet: what it is, whose, and as of when (`when`). */
export function headline(name: string, owner: string | null, when: string): string {
  return `${name}.${owner === null ? '' : ` ${owner}.`} ${when}`;
}

/** The period as typed; a blank or reversed one is the school year that contains D. */
export function periodFrom(
  typed: {
    readonly periodStart: Day | null;
    readonly periodEnd: Day | null;
    readonly asOf: Day | null;
  },
  today: Day,
  findings: Findings,
): Period {
  const day = typed.asOf ?? today;
  const year = schoolYearOf(day);
  let periodStart = typed.periodStart ?? year.periodStart;
  let periodEnd = typed.periodEnd ?? year.periodEnd;
  if (periodEnd < periodStart) {
    findings.report(PERIOD_REVERSED, parameterPlace({ header: 'Период по' }), year);
    ({ periodStart, periodEnd } = year);
  }
  if (periodStart > day) {
    findings.report(PERIOD_AHEAD, parameterPlace({ header: 'Период с' }), { from: periodStart });
  }
  const referenceDay = Math.min(day, periodEnd) as Day;
  return { periodStart, periodEnd, today: day, referenceDay };
}
