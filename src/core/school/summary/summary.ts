/** «Сводка»: all that leaves a school (rules С-01 … С-04). */
import type { DeclaredMeasure, Measure } from '../../summary/measure';
import { AVERAGED } from '../../summary/measures';
import { SCHEMA_VERSION, type Summary, type SummaryHead, sealed } from '../../summary/summary';
import { addPoints, type Hundredths, NO_POINTS, pointsOf } from '../../values/points';
import type { Rating, RatingLine } from '../rating/rating';
import type { Settings } from '../school-settings';
import type { School, ShareResult } from '../shares/share-rule';
import { countMeasures } from './counts';

function average(
  { code, title }: DeclaredMeasure,
  lines: readonly RatingLine[],
  pick: (line: RatingLine) => Hundredths,
): Measure {
  const sum = lines.map(pick).reduce(addPoints, NO_POINTS);
  const numerator = pointsOf(sum);
  return { code, title, kind: 'среднее', numerator, denominator: lines.length };
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
    average(AVERAGED.first, rating.lines, (line) => line.first),
    average(AVERAGED.second, rating.lines, (line) => line.second),
    average(AVERAGED.total, rating.lines, (line) => line.total),
  ];
  return sealed(head, measures);
}
