/** The lines of «Свод показателей» and «Публичная сводка»: every share by school and in sum. */
import { inCodeOrder } from '../../summary/code-order';
import { shareOf } from '../../summary/measure';
import { OVER_SCHOOLS, SHARE_CODES } from '../../summary/measures';
import type { Share } from '../../values/share';
import { completenessOf } from '../completeness';
import { type ComparedShare, comparedShare, type EarlierPeriod } from '../earlier';
import { isHandedOverByHand } from '../hand-measures';
import type { MunicipalBook } from '../municipal-book';
import type { MunicipalSettings } from '../municipal-settings';
import type { RollUp } from '../roll-up';
import { tellersOf } from '../tellers';

export interface IndicatorLine {
  readonly code: string;
  /** As people see it; blank for an indicator that is known by its title. */
  readonly shownCode: string;
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

const { completeness: COMPLETENESS } = OVER_SCHOOLS;

/** К19: schools with an accepted delivery of all schools in «ОО», of its municipalities in a region. */
const completeness = (book: MunicipalBook, rollUp: RollUp): IndicatorLine => ({
  ...COMPLETENESS,
  shownCode: COMPLETENESS.code,
  ...completenessOf(rollUp, book.settings),
  target: null,
  ofPeople: false,
});

function targetOf(settings: MunicipalSettings, code: string): number | null {
  const share = SHARE_CODES.find((one) => one === code);
  return share === undefined ? null : settings[share];
}

/** The line in both periods; what was entered by hand here has no deliveries, whatever its code is. */
export const comparedLine = (
  previous: EarlierPeriod,
  { code, bySchool }: IndicatorLine,
): ComparedShare | null => (bySchool.length > 0 ? comparedShare(previous, code) : null);

/**
 * The shares as delivered with К19 among them, in a region those that its municipalities entered by
 * hand, then the indicators entered by hand here (С-24).
 */
export function indicatorLines(book: MunicipalBook, rollUp: RollUp): IndicatorLine[] {
  const { lines, total, lowResults, groups } = rollUp;
  const shares = [...total.values()].filter(
    ({ kind, code }) => kind === 'доля' && code !== COMPLETENESS.code,
  );
  const told = tellersOf(
    lines.map(({ measures }) => measures),
    shares.map(({ code }) => code),
  );
  const bySchool = (code: string): (Share | null)[] => {
    const all = lines.map((): Share | null => null);
    for (const { at, measure } of told(code)) all[at] = shareOf(measure);
    return all;
  };
  const delivered = shares.map(
    ({ code, title }): IndicatorLine => ({
      code,
      shownCode: isHandedOverByHand(code) ? '' : code,
      title,
      bySchool: bySchool(code),
      total: shareOf(total.get(code)),
      lowResults: shareOf(lowResults.get(code)),
      groups: groups.map(({ sums }) => shareOf(sums.get(code))),
      target: targetOf(book.settings, code),
      ofPeople: true,
    }),
  );
  return [
    ...inCodeOrder([...delivered, completeness(book, rollUp)]),
    ...book.handIndicators.map(
      ({ code, title, numerator, denominator }): IndicatorLine => ({
        code: code ?? '',
        shownCode: code ?? '',
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
