/** People of whom a public row says something, or must not (rule С-11). */
import { CERTAIN_GROUP } from '../../values/law';
import type { Share } from '../../values/share';
import type { Bounds, Shown, Size } from './what-follows';

/**
 * - «small»: fewer people than the threshold, as anybody sees who knows the denominators: «< 5»;
 * - «covered»: all or nobody of a group under ten, which says it of each of them, or hidden so that
 *   another cell cannot be worked out. One mark for both: two would tell «all or nobody» (С-50).
 */
export type Concealment = 'small' | 'covered';

export const NO_PEOPLE: Share = { numerator: 0, denominator: 0 };

/** Why a share must not be shown, whatever stands beside it. */
export function concealmentOf(share: Share | null, threshold: number): Concealment | null {
  const { numerator, denominator } = share ?? NO_PEOPLE;
  if (denominator === 0) return null;
  if (denominator < threshold) return 'small';
  const isCertain = numerator === 0 || numerator === denominator;
  return isCertain && denominator < CERTAIN_GROUP ? 'covered' : null;
}

/** A part, a sum of parts, or what two sums leave. */
export class PublicGroup {
  hidden: Concealment | null;
  readonly size: Size;

  /** `low`: what of its denominator is of schools with low results. */
  constructor(
    private readonly share: Share,
    low: number,
    private readonly threshold: number,
    private readonly boundsIn: (shown: Shown, size: Size) => Bounds,
  ) {
    this.size = { low, rest: share.denominator - low };
    this.hidden = concealmentOf(share, threshold);
  }

  get denominator(): number {
    return this.share.denominator;
  }

  /** What the cell tells; null: it is hidden, or there is nobody to tell of. */
  get numerator(): number | null {
    return this.hidden === null && this.denominator > 0 ? this.share.numerator : null;
  }

  /** Whether the numerator can be enough numbers for whoever sees this (rule С-12). */
  isSafe(shown: Shown): boolean {
    const { from, to } = this.boundsIn(shown, this.size);
    return to - from + 1 >= Math.min(this.threshold, this.denominator + 1);
  }
}
