/** A share with the percent that people are shown of it. */
import { formatDecimal } from './decimal';
import { NO_SHARE, percentOf, type Share } from './share';

export interface ShownShare extends Share {
  /** With one decimal; null at 0/0. */
  readonly percent: number | null;
}

export function shownShare(share: Share): ShownShare;
export function shownShare(share: Share | null): ShownShare | null;
export function shownShare(share: Share | null): ShownShare | null {
  if (share === null) return null;
  const { numerator, denominator } = share;
  return { numerator, denominator, percent: percentOf(share) };
}

/** «66,7 %», «—» where there is nobody to count. */
export function percentText(percent: number | null): string {
  return percent === null ? NO_SHARE : `${formatDecimal(percent)}\u00a0%`;
}
