/** The lines of «Свод показателей» and «Публичная сводка»: every share by school and in sum. */
import { compareCodes } from '../../summary/code-order';
import { shareOf } from '../../summary/measure';
import { OVER_SCHOOLS, SHARE_CODES } from '../../summary/measures';
import type { Share } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import type { MunicipalSettings } from '../municipal-settings';
import { isDelivered, type RollUp } from '../roll-up';

export interface IndicatorLine {
  readonly code: string;
  readonly title: string;
  /** By school in the order of «ОО», null where none was delivered; empty: the whole alone. */
  readonly bySchool: readonly (Share | null)[];
  readonly total: Share | null;
  /** The sum over schools with low results (К20: the same indicators of that subset). */
  readonly lowResults: Share | null;
  /** The sums over `RollUp.groups`, in their order; null where nothing is known. */
  readonly groups: readonly (Share | null)[];
  /** Goal in percent of «Настройки»; null: none. */
  readonly target: number | null;
  /** Whether it counts people or their records, so that small groups must not be shown. */
  readonly ofPeople: boolean;
}

/** К19: schools with an accepted delivery of all schools in «ОО». */
function completeness({ lines, groups }: RollUp): IndicatorLine {
  const shareOfLines = (some: RollUp['lines']): Share => ({
    numerator: some.filter(isDelivered).length,
    denominator: some.length,
  });
  return {
    ...OVER_SCHOOLS.completeness,
    bySchool: lines.map((line) => (isDelivered(line) ? shareOfLines([line]) : null)),
    total: shareOfLines(lines),
    lowResults: shareOfLines(lines.filter(({ school }) => school.lowResults)),
    groups: groups.map(
      // A municipality says it of its own schools.
      ({ members, sums }) =>
        shareOf(sums.get(OVER_SCHOOLS.completeness.code)) ??
        (members && shareOfLines(members.flatMap((index) => lines[index] ?? []))),
    ),
    target: null,
    ofPeople: false,
  };
}

function targetOf(settings: MunicipalSettings, code: string): number | null {
  const share = SHARE_CODES.find((one) => one === code);
  return share === undefined ? null : settings[share];
}

/** The shares as delivered with К19 among them, then the indicators entered by hand. */
export function indicatorLines(book: MunicipalBook, rollUp: RollUp): IndicatorLine[] {
  const { lines, total, lowResults, groups } = rollUp;
  const shares = [...total.values()].filter(({ kind }) => kind === 'доля');
  const delivered = shares.map(
    ({ code, title }): IndicatorLine => ({
      code,
      title,
      bySchool: lines.map(({ measures }) => shareOf(measures.get(code))),
      total: shareOf(total.get(code)),
      lowResults: shareOf(lowResults.get(code)),
      groups: groups.map(({ sums }) => shareOf(sums.get(code))),
      target: targetOf(book.settings, code),
      ofPeople: true,
    }),
  );
  return [
    ...[...delivered, completeness(rollUp)].sort((a, b) => compareCodes(a.code, b.code)),
    ...book.handIndicators.map(
      ({ code, title, numerator, denominator }): IndicatorLine => ({
        code: code ?? '',
        title,
        bySchool: [],
        total: { numerator, denominator },
        lowResults: null,
        groups: [],
        target: null,
        ofPeople: true,
      }),
    ),
  ];
}
