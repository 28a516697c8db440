/** «Показатели»: every share with its counts and its target, then what people entered themselves. */
import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { nothingToCount } from '../../core/school/shares/share-rule';
import { HAND_INDICATORS } from '../../core/school/tables/hand-indicators';
import { type ShownShare, shownShare } from '../../core/values/shown-share';
import { rowPlace } from '../cell-places';

export interface TargetedShare extends ShownShare {
  /** «» for an indicator entered without one. */
  readonly code: string;
  readonly title: string;
  readonly target: number | null;
  /** Where it was entered; null where it was computed. */
  readonly enteredAt: CellPlace | null;
  /** What is said of 0/0. */
  readonly nothing: string;
}

export function sharesView({ book, shares }: SchoolResults): TargetedShare[] {
  const computed = shares.map((share) => ({
    ...shownShare(share),
    code: share.rule.code,
    title: share.rule.title,
    target: book.settings.targets.get(share.rule.code) ?? null,
    enteredAt: null,
    nothing: nothingToCount(share.rule),
  }));
  const entered = book.handIndicators.map((indicator) => ({
    ...shownShare(indicator),
    code: indicator.code ?? '',
    title: indicator.title,
    target: null,
    nothing: nothingToCount({ ofRows: true }),
    enteredAt: rowPlace(HAND_INDICATORS, indicator),
  }));
  return [...computed, ...entered];
}
