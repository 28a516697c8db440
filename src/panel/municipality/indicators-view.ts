/** «Показатели»: every indicator by school and in sum, plain data, ready for JSON. */
import type { MunicipalResults } from '../../core/municipality/compute-municipality';
import { type IndicatorLine, indicatorLines } from '../../core/municipality/reports/indicators';
import { isDelivered, type RollUp } from '../../core/municipality/roll-up';
import { formatPeriod } from '../../core/settings/period';
import { shareOf } from '../../core/summary/measure';
import { type ShownShare, shownShare } from '../../core/values/shown-share';

interface IndicatorState {
  readonly code: string;
  /** As people see it; blank for an indicator that is known by its title. */
  readonly shownCode: string;
  readonly title: string;
  /** Whether it is made of the schools' figures, or of the municipality alone. */
  readonly ofSchools: boolean;
  readonly total: ShownShare | null;
  readonly lowResults: ShownShare | null;
  /** The total of the previous period; null when there is none. */
  readonly previous: ShownShare | null;
}

export interface IndicatorsView {
  readonly period: string;
  readonly delivered: number;
  readonly expected: number;
  readonly indicators: readonly IndicatorState[];
}

function indicatorState(
  { code, shownCode, title, bySchool, total, lowResults }: IndicatorLine,
  previous: RollUp | null,
): IndicatorState {
  return {
    code,
    shownCode,
    title,
    ofSchools: bySchool.length > 0,
    total: shownShare(total),
    lowResults: shownShare(lowResults),
    previous: shownShare(shareOf(previous?.total.get(code))),
  };
}

/** Every indicator in sum, with the sum of schools with low results and of the period before. */
export function indicatorsView({ book, rollUp, previous }: MunicipalResults): IndicatorsView {
  return {
    period: formatPeriod(book.settings),
    delivered: rollUp.lines.filter(isDelivered).length,
    expected: rollUp.lines.length,
    indicators: indicatorLines(book, rollUp).map((line) =>
      indicatorState(line, previous?.rollUp ?? null),
    ),
  };
}
