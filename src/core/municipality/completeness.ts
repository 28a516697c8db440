/** К19: of how many schools the figures are, of how many there should be (rules К19, С-71). */
import { type Measure, shareOf } from '../summary/measure';
import { OVER_SCHOOLS } from '../summary/measures';
import type { Share } from '../values/share';
import { handedOverAsLow } from './low-results';
import type { MunicipalSettings } from './municipal-settings';
import { deliveredCount, isDelivered, type RollUp, type SchoolLine } from './roll-up';

type Level = Pick<MunicipalSettings, 'level'>;

const { completeness: COMPLETENESS } = OVER_SCHOOLS;

export interface Completeness {
  /** In the order of «ОО»; null where nobody has told. */
  readonly bySchool: readonly (Share | null)[];
  /** null: a region whose municipalities have not told how many schools they have. */
  readonly total: Share | null;
  readonly lowResults: Share | null;
  /** In the order of the roll-up's groups. */
  readonly groups: readonly (Share | null)[];
}

const shareOfLines = (lines: readonly SchoolLine[]): Share => ({
  numerator: deliveredCount(lines),
  denominator: lines.length,
});

/** Of a municipality its list of schools is counted; of a region what the municipalities have counted. */
export function completenessOf(rollUp: RollUp, { level }: Level): Completeness {
  const { lines, total, lowResults, groups } = rollUp;
  if (level === 'регион') {
    const { code } = COMPLETENESS;
    return {
      bySchool: lines.map(({ measures }) => shareOf(measures.get(code))),
      total: shareOf(total.get(code)),
      lowResults: shareOf(lowResults.get(code)),
      groups: groups.map(({ sums }) => shareOf(sums.get(code))),
    };
  }
  return {
    bySchool: lines.map((line) => (isDelivered(line) ? shareOfLines([line]) : null)),
    total: shareOfLines(lines),
    lowResults: shareOfLines(lines.filter(({ school }) => school.lowResults)),
    groups: groups.map(
      ({ members }) => members && shareOfLines(members.flatMap((index) => lines[index] ?? [])),
    ),
  };
}

/** As they are handed over; a region's are among its sums already. */
export function completenessMeasures(rollUp: RollUp, settings: Level): Measure[] {
  if (settings.level === 'регион') return [];
  const { total, lowResults } = completenessOf(rollUp, settings);
  const measure = (share: Share): Measure => ({ ...COMPLETENESS, kind: 'доля', ...share });
  return [
    ...(total === null ? [] : [measure(total)]),
    ...(lowResults === null ? [] : [handedOverAsLow(measure(lowResults))]),
  ];
}
