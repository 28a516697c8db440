/** The reporting period and the days that calculations are made as of (rule Д-01). */
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { type Day, dayOf, formatDay, partsOf } from '../values/day';
import { parameterPlace } from './parameters';

export interface Period {
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** D: «Дата расчёта», or today when it is empty. */
  readonly today: Day;
  /** R: the day as of which everything is computed, min(D, «Период по»). */
  readonly referenceDay: Day;
}

export const PERIOD_REVERSED: Check<{ readonly from: Day; readonly to: Day }> = {
  id: 'Н-02',
  severity: 'error',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2026, «Период по» 31.08.2026',
  message: ({ from, to }) =>
    `«Период по» раньше, чем «Период с»; расчёт сделан за учебный год ${formatDay(from)}–${formatDay(to)}`,
  remedy: 'Исправьте даты периода.',
};

export const PERIOD_AHEAD: Check<{ readonly from: Day }> = {
  id: 'Н-05',
  severity: 'warning',
  clause: 'правила листов, «Настройки»',
  example: '«Период с» 01.09.2027 при дате расчёта 15.04.2026',
  message: ({ from }) => `Отчётный период начинается ${formatDay(from)}, позже даты расчёта`,
  remedy: 'Проверьте «Период с» и «Дата расчёта»: в будущем периоде считать ещё нечего.',
};

/** The school year (01.09–31.08) that contains the day. */
export function schoolYearOf(day: Day): { from: Day; to: Day } {
  const { year, month } = partsOf(day);
  const first = month >= 9 ? year : year - 1;
  return { from: dayOf(first, 9, 1) ?? day, to: dayOf(first + 1, 8, 31) ?? day };
}

/** «01.09.2025–31.08.2026». */
export function formatPeriod({
  periodStart,
  periodEnd,
}: Pick<Period, 'periodStart' | 'periodEnd'>): string {
  return `${formatDay(periodStart)}–${formatDay(periodEnd)}`;
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
  let from = typed.periodStart ?? year.from;
  let to = typed.periodEnd ?? year.to;
  if (to < from) {
    findings.report(PERIOD_REVERSED, parameterPlace({ header: 'Период по' }), year);
    ({ from, to } = year);
  }
  if (from > day) findings.report(PERIOD_AHEAD, parameterPlace({ header: 'Период с' }), { from });
  const referenceDay = Math.min(day, to) as Day;
  return { periodStart: from, periodEnd: to, today: day, referenceDay };
}
