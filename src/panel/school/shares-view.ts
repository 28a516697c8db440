/** «Показатели»: every share with its counts and its target. */
import type { SchoolResults } from '../../core/school/compute-school';
import { percentOf } from '../../core/values/share';

export interface ShownShare {
  readonly code: string;
  readonly title: string;
  readonly numerator: number;
  readonly denominator: number;
  /** null at 0/0. */
  readonly percent: number | null;
  readonly target: number | null;
}

export function sharesView({ book, shares }: SchoolResults): ShownShare[] {
  return shares.map((share) => ({
    code: share.rule.code,
    title: share.rule.title,
    numerator: share.numerator,
    denominator: share.denominator,
    percent: percentOf(share),
    target: book.settings.targets.get(share.rule.code) ?? null,
  }));
}
