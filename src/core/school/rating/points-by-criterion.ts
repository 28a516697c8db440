/** One person's points by criterion: rows added or the best taken, then capped (rule Р-05). */
import { addPoints, type Hundredths, hundredths, NO_POINTS } from '../../values/points';
import type { Criterion } from '../tables/criteria';
import type { Entry } from './entry';

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
