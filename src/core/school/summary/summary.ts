/** «Сводка»: all that leaves a school (rules С-01 … С-04). */
import { type Day, isoDay } from '../../values/day';
import { addPoints, type Hundredths, NO_POINTS, pointsOf } from '../../values/points';
import { shortHash } from '../../values/text';
import type { Rating, RatingLine } from '../rating/rating';
import type { Settings } from '../settings';
import type { School, ShareResult } from '../shares/share-rule';
import { countMeasures } from './counts';
import type { Measure } from './measure';

/** The version of the workbook's layout; a later one migrates, never breaks. */
export const SCHEMA_VERSION = 1;

/** Whose summary it is, and of which period. */
export interface SummaryHead {
  readonly version: number;
  readonly schoolCode: string;
  readonly schoolName: string;
  readonly municipality: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** «Дата расчёта»: of two deliveries of a period the later one holds. */
  readonly asOf: Day;
}

export interface Summary {
  readonly head: SummaryHead;
  readonly measures: readonly Measure[];
  readonly checksum: string;
}

function average(
  code: string,
  title: string,
  lines: readonly RatingLine[],
  pick: (line: RatingLine) => Hundredths,
): Measure {
  const sum = lines.map(pick).reduce(addPoints, NO_POINTS);
  const numerator = pointsOf(sum);
  return { code, title, kind: 'среднее', numerator, denominator: lines.length };
}

/**
 * The checksum of a whole delivery, the same whatever the order of its rows: an import sees by it
 * that a row was edited, lost or added (rule С-04).
 */
export function checksumOf(head: SummaryHead, measures: readonly Measure[]): string {
  const headText = [
    head.version,
    head.schoolCode,
    head.schoolName,
    head.municipality,
    isoDay(head.periodStart),
    isoDay(head.periodEnd),
    isoDay(head.asOf),
  ].join('\u001f');
  const rows = measures.map(({ code, title, kind, numerator, denominator }) =>
    [code, title, kind, numerator, denominator ?? ''].join('\u001f'),
  );
  return shortHash([headText, ...rows.sort()].join('\u001e'));
}

function headOf(settings: Settings): SummaryHead | null {
  const { schoolCode, schoolName, municipality } = settings;
  if (schoolCode === null || schoolName === null || municipality === null) return null;
  return {
    version: SCHEMA_VERSION,
    schoolCode,
    schoolName,
    municipality,
    periodStart: settings.periodStart,
    periodEnd: settings.periodEnd,
    asOf: settings.today,
  };
}

/** The school's summary; null until «Настройки» say whose it is. */
export function summarise(
  school: School,
  shares: readonly ShareResult[],
  rating: Rating,
): Summary | null {
  const head = headOf(school.book.settings);
  if (head === null) return null;
  const measures: Measure[] = [
    ...shares.map(({ rule, numerator, denominator }): Measure => {
      const { code, title } = rule;
      return { code, title, kind: 'доля', numerator, denominator };
    }),
    ...countMeasures(school),
    average('С1', 'Баллы П1', rating.lines, (line) => line.first),
    average('С2', 'Баллы П2', rating.lines, (line) => line.second),
    average('С3', 'Баллы, итого', rating.lines, (line) => line.total),
  ];
  return { head, measures, checksum: checksumOf(head, measures) };
}
