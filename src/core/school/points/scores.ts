/** The three scores of one activity: self, checked, and the one that counts (rule Р-04). */
import { type Hundredths, hundredths, NO_POINTS } from '../../values/points';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';

export interface Scores {
  /** What the teacher claims: «Самооценка, баллы», or the calculated points. */
  readonly self: Hundredths;
  /** What the check left of it; null while not checked. */
  readonly checked: Hundredths | null;
  /** What counts, by «Основа рейтинга». */
  readonly final: Hundredths;
}

function checkedScore(activity: Activity, self: Hundredths): Hundredths | null {
  switch (activity.review) {
    case 'не проверено':
      return null;
    case 'отклонено':
      return NO_POINTS;
    default:
      return activity.confirmedPoints === null ? self : hundredths(activity.confirmedPoints);
  }
}

/** The scores of an activity worth `calculated` by the scale (rule Р-04). */
export function scoresOf(
  activity: Activity,
  calculated: Hundredths,
  basis: Settings['ratingBasis'],
): Scores {
  const self = activity.selfPoints === null ? calculated : hundredths(activity.selfPoints);
  const checked = checkedScore(activity, self);
  switch (basis) {
    case 'только самооценка':
      return { self, checked, final: self };
    case 'только подтверждённое':
      return { self, checked, final: checked ?? NO_POINTS };
    case 'подтверждено, иначе самооценка':
      return { self, checked, final: checked ?? self };
  }
}
