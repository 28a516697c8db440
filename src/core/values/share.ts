/** A share: a count of a count. Percentages are shown, never stored or averaged. */
import { sumOfHundredths } from './decimal';

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Numerators and denominators added up; of those entered by hand they may have decimals. */
export const sumOfShares = (shares: readonly Share[]): Share => ({
  numerator: sumOfHundredths(shares.map(({ numerator }) => numerator)),
  denominator: sumOfHundredths(shares.map(({ denominator }) => denominator)),
});

/** What a person sees where there is nobody to count: 0/0 is neither 0 % nor an error. */
export const NO_SHARE = '—';

/** Percent with one decimal, half up (2/3 → 66.7); null at a zero denominator. */
export function percentOf({ numerator, denominator }: Share): number | null {
  if (denominator === 0) return null;
  // Whole tenths of a percent in whole numbers: 1000·n/d + 1/2, rounded down.
  return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}

/** The percent as a cell: «—» where there is nobody to count, blank where there is no share. */
export function percentCell(share: Share | null): number | typeof NO_SHARE | null {
  return share === null ? null : (percentOf(share) ?? NO_SHARE);
}

/** Percentage points from one shown percent to another, with one decimal; null without either. */
export function pointsBetween(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.round((to - from) * 10) / 10;
}
