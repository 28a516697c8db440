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

/** Sum or maximum of one reading, then the cap; what is not checked yet adds nothing. */
function totalOf(
  { counting, cap }: Criterion,
  entries: readonly Entry[],
  reading: keyof Points,
): Hundredths {
  let total = NO_POINTS;
  for (const { scores } of entries) {
    const score = scores[reading] ?? NO_POINTS;
    if (counting !== 'максимум') total = addPoints(total, score);
    else if (score > total) total = score;
  }
  return cap === null ? total : (Math.min(total, hundredths(cap)) as Hundredths);
}

/** Sum or maximum of the entries, then the cap, separately for each reading (rule Р-05). */
export function criterionPoints(criterion: Criterion, entries: readonly Entry[]): CriterionPoints {
  return {
    criterion,
    entries,
    final: totalOf(criterion, entries, 'final'),
    self: totalOf(criterion, entries, 'self'),
    checked: totalOf(criterion, entries, 'checked'),
  };
}
