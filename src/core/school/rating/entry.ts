/** An entry of the rating: an activity, or a fact of a register (rules Р-01, Р-11). */
import type { Day } from '../../values/day';
import type { RegisterFact } from '../points/register-facts';
import { calculatedPoints, singleFact } from '../points/scale';
import { confirmedScores, type Scores, scoresOf } from '../points/scores';
import type { Settings } from '../school-settings';
import type { SourceRow } from '../source-rows';
import { ACTIVITIES, type Activity } from '../tables/activities';
import type { Criterion } from '../tables/criteria';

export interface Entry {
  /** The row on which the fact is typed. */
  readonly source: SourceRow;
  readonly date: Day;
  /** What it is in a word or two, and what of. */
  readonly kind: string;
  readonly topic: string | null;
  readonly review: Activity['review'];
  readonly scores: Scores;
}

/** Whether nobody has checked the entry yet, or has not said what is left of it (rule Р-06). */
export function isUnchecked({ scores }: Entry): boolean {
  return scores.checked === null;
}

/** The entry of an activity under its criterion; null where the scale has no cell for it. */
export function activityEntry(
  activity: Activity,
  criterion: Criterion,
  settings: Settings,
): Entry | null {
  const calculated = calculatedPoints(activity, criterion, settings);
  if (calculated === null) return null;
  const { row, date, kind, topic, review } = activity;
  return {
    source: { sheet: ACTIVITIES.sheet, row },
    date,
    kind,
    topic,
    review,
    scores: scoresOf(activity, calculated, settings.ratingBasis),
  };
}

/** The entry of a register's fact, confirmed as it is; null where the scale has no cell for it. */
export function registerEntry(
  { source, date, kind, topic, level }: RegisterFact,
  criterion: Criterion,
  settings: Settings,
): Entry | null {
  const calculated = calculatedPoints(singleFact(level), criterion, settings);
  if (calculated === null) return null;
  const review = 'подтверждено';
  return { source, date, kind, topic, review, scores: confirmedScores(calculated) };
}
