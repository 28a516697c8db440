/** Attestation counted: applied, granted, refused, by category. */

import type { DeclaredMeasure } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import type { Share } from '../../values/share';
import { CLAIMS, type Claim } from '../../vocabulary/staff';
import type { Measures } from '../roll-up';

export interface AttestationCounts {
  readonly applied: number;
  readonly granted: number;
  readonly refused: number;
}

/** The counts of one category. */
export function countsOf(measures: Measures, claim: Claim): AttestationCounts {
  const numberOf = (counted: DeclaredMeasure): number =>
    measures.get(codeOf(counted, claim))?.numerator ?? 0;
  return {
    applied: numberOf(COUNTED.attestationApplied),
    granted: numberOf(COUNTED.attestationGranted),
    refused: numberOf(COUNTED.attestationRefused),
  };
}

/** The favourable ones of all decisions. */
export function decisionsIn({ granted, refused }: AttestationCounts): Share {
  return { numerator: granted, denominator: granted + refused };
}

/** All categories together. */
export function allCounts(measures: Measures): AttestationCounts {
  return CLAIMS.map((claim) => countsOf(measures, claim)).reduce((sum, one) => ({
    applied: sum.applied + one.applied,
    granted: sum.granted + one.granted,
    refused: sum.refused + one.refused,
  }));
}

/** Whether nobody applied and nothing was decided. */
export const isEmpty = ({ applied, granted, refused }: AttestationCounts): boolean =>
  applied + granted + refused === 0;
