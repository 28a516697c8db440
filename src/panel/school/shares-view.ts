/** «Показатели»: every share with its counts and its target. */
import type { SchoolResults } from '../../core/school/compute-school';
import { nothingToCount } from '../../core/school/shares/share-rule';
import { type ShownShare, shownShare } from '../../core/values/shown-share';

export interface TargetedShare extends ShownShare {
  readonly code: string;
  readonly title: string;
  readonly target: number | null;
  /** What is said of 0/0. */
  readonly nothing: string;
}

export function sharesView({ book, shares }: SchoolResults): TargetedShare[] {
  return shares.map((share) => ({
    ...shownShare(share),
    code: share.rule.code,
    title: share.rule.title,
    target: book.settings.targets.get(share.rule.code) ?? null,
    nothing: nothingToCount(share.rule),
  }));
}
