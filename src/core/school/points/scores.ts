/** The three scores of one entry: self, checked, and the one that counts (rule Р-04). */
import { type Hundredths, hundredths, NO_POINTS } from '../../values/points';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';

export interface Scores {
  /** What the teacher claims: «Самооценка, баллы» up to the calculated points, or these. */
  readonly self: Hundredths;
  /** What the check left of it; null while not checked. */
  readonly checked: Hundredths | null;
  /** What counts, by «Основа рейтинга». */
  readonly final: Hundredths;
}

function checkedScore({ review, confirmedPoints }: Activity, self: Hundredths): Hundredths | null {
  const confirmed = confirmedPoints === null ? null : hundredths(confirmedPoints);
  switch (review) {
    case 'не проверено':
      return null;
    case 'отклонено':
      return NO_POINTS;
    case 'подтверждено частично':
      return confirmed;
    case 'подтверждено':
      return confirmed ?? self;
  }
}

/** The scores of an activity worth `calculated` by the scale (rule Р-04). */
export function scoresOf(
  activity: Activity,
  calculated: Hundredths,
  basis: Settings['ratingBasis'],
): Scores {
  const { selfPoints } = activity;
  const claimed = selfPoints === null ? calculated : hundredths(selfPoints);
  const self = claimed > calculated ? calculated : claimed;
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

/** The scores of a fact that a register confirms by itself (rule Р-11). */
export function confirmedScores(calculated: Hundredths): Scores {
  return { self: calculated, checked: calculated, final: calculated };
}
