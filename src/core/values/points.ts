/** Rating points, kept as whole hundredths so that adding never breaks a tie. */
import { formatDecimal, halfUp } from './decimal';

export type Hundredths = number & { readonly __unit: 'hundredths of a point' };

export const NO_POINTS = 0 as Hundredths;

/** Points rounded half up to hundredths (rule Р-03). */
export function hundredths(points: number): Hundredths {
  return halfUp(points * 100) as Hundredths;
}

/** The exact sum. */
export function addPoints(left: Hundredths, right: Hundredths): Hundredths {
  return (left + right) as Hundredths;
}

/** The exact difference, below zero when the right one is greater. */
export function subtractPoints(left: Hundredths, right: Hundredths): Hundredths {
  return (left - right) as Hundredths;
}

/** A plain number of points, for a cell. */
export function pointsOf(value: Hundredths): number {
  return value / 100;
}

/** «14,5». */
export function formatPoints(value: Hundredths): string {
  return formatDecimal(pointsOf(value));
}
