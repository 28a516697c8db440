/** «Показатели»: every share with its counts and its target. */
import type { SchoolResults } from '../../core/school/compute-school';
import { type ShownShare, shownShare } from '../../core/values/shown-share';

export interface TargetedShare extends ShownShare {
  readonly code: string;
  readonly title: string;
  readonly target: number | null;
}

export function sharesView({ book, shares }: SchoolResults): TargetedShare[] {
  return shares.map((share) => ({
    ...shownShare(share),
    code: share.rule.code,
    title: share.rule.title,
    target: book.settings.targets.get(share.rule.code) ?? null,
  }));
}
