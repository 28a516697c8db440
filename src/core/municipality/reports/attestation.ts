/** Attestation counted: applied, granted, refused, and categories that end, by category. */

import { codeOf } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import type { Share } from '../../values/share';
import { CLAIMS, type Claim } from '../../vocabulary/staff';
import type { Measures } from '../roll-up';

/** What is counted of a category; null where nobody has told it (С-07). */
export interface AttestationCounts {
  readonly applied: number | null;
  readonly granted: number | null;
  readonly refused: number | null;
  /** Categories that end within a year (Ч43). */
  readonly ending: number | null;
}

const PARTS = {
  applied: COUNTED.attestationApplied,
  granted: COUNTED.attestationGranted,
  refused: COUNTED.attestationRefused,
  ending: COUNTED.categoriesEnding,
} as const;

type Part = keyof AttestationCounts;

/** The sum of what is known; null where nothing is. */
function sumOfKnown(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

const numberOf = (measures: Measures, part: Part, claim: Claim): number | null =>
  measures.get(codeOf(PARTS[part], claim))?.numerator ?? null;

/** The counts of these categories together. */
export function countsOf(measures: Measures, claims: readonly Claim[]): AttestationCounts {
  const sum = (part: Part) => sumOfKnown(claims.map((claim) => numberOf(measures, part, claim)));
  return {
    applied: sum('applied'),
    granted: sum('granted'),
    refused: sum('refused'),
    ending: sum('ending'),
  };
}

/** The favourable ones of all decisions; null where nobody has told them. */
export function decisionsIn({ granted, refused }: AttestationCounts): Share | null {
  if (granted === null && refused === null) return null;
  return { numerator: granted ?? 0, denominator: (granted ?? 0) + (refused ?? 0) };
}

/** All categories together. */
export const allCounts = (measures: Measures): AttestationCounts => countsOf(measures, CLAIMS);

/** Categories that end within a year, all together; null where nobody has told it. */
export const endingIn = (measures: Measures): number | null => allCounts(measures).ending;

/** Whether nothing but zeros is known. */
export const isEmpty = (counts: AttestationCounts): boolean =>
  Object.values(counts).every((one) => !one);
