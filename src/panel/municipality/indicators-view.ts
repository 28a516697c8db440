/** «Показатели»: every indicator by school and in sum, plain data, ready for JSON. */
import type { MunicipalResults } from '../../core/municipality/compute-municipality';
import type { EarlierPeriod } from '../../core/municipality/earlier';
import { levelWords } from '../../core/municipality/level';
import { caveats, comparisonLine } from '../../core/municipality/reports/comparison';
import {
  comparedLine,
  type IndicatorLine,
  indicatorLines,
} from '../../core/municipality/reports/indicators';
import { periodLine } from '../../core/municipality/reports/title';
import { isDelivered, type RollUp } from '../../core/municipality/roll-up';
import { formatPeriod } from '../../core/settings/period';
import { counted } from '../../core/values/russian';
import { percentOf, pointsBetween } from '../../core/values/share';
import { type ShownShare, shownShare } from '../../core/values/shown-share';

/** An earlier period beside the present one, over those that delivered in both (С-57). */
interface EarlierShare {
  /** «01.09.2024–31.08.2025». */
  readonly period: string;
  readonly before: ShownShare;
  /** The same ones in the present period. */
  readonly now: ShownShare;
  /** «28 школ». */
  readonly over: string;
  /** Whether the periods are as long as each other; else there is no difference. */
  readonly isComparable: boolean;
  /** In percentage points; null: none. */
  readonly change: number | null;
}

interface IndicatorState {
  readonly code: string;
  /** As people see it; blank for an indicator that is known by its title. */
  readonly shownCode: string;
  readonly title: string;
  /** Whether it is made of the schools' figures, or of the municipality alone. */
  readonly ofSchools: boolean;
  readonly total: ShownShare | null;
  readonly lowResults: ShownShare | null;
  readonly hardConditions: ShownShare | null;
  /** Goal in percent, and the points from it to the total; null: none. */
  readonly target: number | null;
  readonly deviation: number | null;
  /** Newest first, at most three. */
  readonly earlier: readonly EarlierShare[];
}

export interface IndicatorsView {
  /** «Период …, данные сводок за …». */
  readonly period: string;
  readonly delivered: number;
  readonly expected: number;
  /** Names of those that have not delivered, in the order of «ОО». */
  readonly missing: readonly string[];
  /** With which periods there is a comparison and over how many, else why not; whom it leaves out. */
  readonly comparison: readonly string[];
  /** «По школам»: what leads to those behind a total. */
  readonly bySchool: string;
  readonly indicators: readonly IndicatorState[];
}

interface Around {
  readonly rollUp: RollUp;
  readonly earlier: readonly EarlierPeriod[];
  /** «28 школ». */
  readonly countOf: (schools: number) => string;
}

function earlierShares(line: IndicatorLine, { earlier, countOf }: Around): EarlierShare[] {
  return earlier.flatMap((previous): EarlierShare[] => {
    const compared = comparedLine(previous, line);
    if (compared === null) return [];
    const { before, now, schools } = compared;
    const { period, isComparable } = previous;
    return [
      {
        period: formatPeriod(period),
        before: shownShare(before),
        now: shownShare(now),
        over: countOf(schools),
        isComparable,
        change: isComparable ? pointsBetween(percentOf(before), percentOf(now)) : null,
      },
    ];
  });
}

function indicatorState(line: IndicatorLine, around: Around): IndicatorState {
  const { code, shownCode, title, bySchool, total, lowResults, target, groups } = line;
  const hard = around.rollUp.groups.findIndex(({ kind }) => kind === 'hardConditions');
  return {
    code,
    shownCode,
    title,
    ofSchools: bySchool.length > 0,
    total: shownShare(total),
    lowResults: shownShare(lowResults),
    hardConditions: shownShare(groups[hard] ?? null),
    target,
    deviation: pointsBetween(target, total && percentOf(total)),
    earlier: earlierShares(line, around),
  };
}

/** Every indicator in sum, against its goal, of ШНОР and ШНСУ, and in up to three earlier periods. */
export function indicatorsView({ book, rollUp, earlier }: MunicipalResults): IndicatorsView {
  const words = levelWords(book.settings);
  const around: Around = { rollUp, earlier, countOf: (schools) => counted(schools, words.count) };
  const missing = rollUp.lines.filter((line) => !isDelivered(line)).map(({ name }) => name);
  return {
    period: periodLine(book.settings, rollUp),
    delivered: rollUp.lines.length - missing.length,
    expected: rollUp.lines.length,
    missing,
    comparison: [comparisonLine(earlier, words), ...caveats(earlier)],
    bySchool: words.by,
    indicators: indicatorLines(book, rollUp).map((line) => indicatorState(line, around)),
  };
}
