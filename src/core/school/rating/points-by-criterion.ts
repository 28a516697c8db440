/** One person's points by criterion: rows added or the best taken, then capped (rule Р-05). */
import { addPoints, type Hundredths, hundredths, NO_POINTS } from '../../values/points';
import { calculatedPoints } from '../points/scale';
import { type Scores, scoresOf } from '../points/scores';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';
import type { Criterion } from '../tables/criteria';

/** One activity that counts in the rating. */
export interface Entry {
  readonly activity: Activity;
  readonly calculated: Hundredths;
  readonly scores: Scores;
}

/** The three readings of a sum of points. */
export interface Points {
  readonly final: Hundredths;
  readonly self: Hundredths;
  readonly checked: Hundredths;
}

export interface CriterionPoints extends Points {
  readonly criterion: Criterion;
  readonly entries: readonly Entry[];
}

/** The entry of an activity under its criterion; null where the scale has no cell for it. */
export function entryOf(
  activity: Activity,
  criterion: Criterion,
  settings: Settings,
): Entry | null {
  const calculated = calculatedPoints(activity, criterion, settings);
  if (calculated === null) return null;
  return { activity, calculated, scores: scoresOf(activity, calculated, settings.ratingBasis) };
}

function capped({ counting, cap }: Criterion, scores: readonly Hundredths[]): Hundredths {
  const total =
    counting === 'максимум'
      ? (Math.max(NO_POINTS, ...scores) as Hundredths)
      : scores.reduce(addPoints, NO_POINTS);
  return cap === null ? total : (Math.min(total, hundredths(cap)) as Hundredths);
}

/** Sum or maximum of the entries, then the cap, separately for each reading (rule Р-05). */
export function criterionPoints(criterion: Criterion, entries: readonly Entry[]): CriterionPoints {
  const checked = entries.flatMap(({ scores }) =>
    scores.checked === null ? [] : [scores.checked],
  );
  return {
    criterion,
    entries,
    final: capped(
      criterion,
      entries.map(({ scores }) => scores.final),
    ),
    self: capped(
      criterion,
      entries.map(({ scores }) => scores.self),
    ),
    checked: capped(criterion, checked),
  };
}
