/** «Сводка»: all that leaves a school (rules С-01 … С-04, С-13 … С-19). */
import type { SheetGrid } from '../../schema/sheet-grid';
import { numbered, type UnnumberedHead } from '../../summary/edition';
import type { DeclaredMeasure, Measure } from '../../summary/measure';
import { AVERAGED } from '../../summary/measures';
import { SCHEMA_VERSION, type Summary } from '../../summary/summary';
import { addPoints, type Hundredths, NO_POINTS, pointsOf } from '../../values/points';
import type { Rating, RatingLine } from '../rating/rating';
import type { Settings } from '../school-settings';
import type { School } from '../shares/school';
import type { ShareResult } from '../shares/share-rule';
import { changedRules } from './changed-rules';
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

function headOf(settings: Settings): UnnumberedHead | null {
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
    rules: changedRules(settings),
  };
}

/** Mean points; of fewer people than «Порог малой группы» they would tell of each (С-15). */
function averages({ lines }: Rating, { smallGroup }: Settings): Measure[] {
  if (lines.length < smallGroup) return [];
  return [
    average(AVERAGED.first, lines, (line) => line.first),
    average(AVERAGED.second, lines, (line) => line.second),
    average(AVERAGED.total, lines, (line) => line.total),
  ];
}

/**
 * The school's summary; null until «Настройки» say whose it is. `standing` is the sheet «Сводка» as
 * it stands: it tells the number of the edition, and nothing else comes from it.
 */
export function summarise(
  school: School,
  shares: readonly ShareResult[],
  rating: Rating,
  standing: SheetGrid | null,
): Summary | null {
  const { settings } = school.book;
  const head = headOf(settings);
  if (head === null) return null;
  const measures: Measure[] = [
    ...shares.map(({ rule, numerator, denominator }): Measure => {
      const { code, title } = rule;
      return { code, title, kind: 'доля', numerator, denominator };
    }),
    ...countMeasures(school),
    ...averages(rating, settings),
  ];
  return numbered(head, measures, standing);
}
