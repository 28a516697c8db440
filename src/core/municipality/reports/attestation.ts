/** Attestation counted: applied, granted, refused, by category. */
import { CLAIMS, COUNTED, codeOf } from '../../summary/counted';
import type { Measures } from '../roll-up';

export interface AttestationCounts {
  readonly applied: number;
  readonly granted: number;
  readonly refused: number;
}

export type Claim = (typeof CLAIMS)[number];

export function countsOf(measures: Measures, claim: Claim): AttestationCounts {
  const numberOf = (counted: (typeof COUNTED)[keyof typeof COUNTED]): number =>
    measures.get(codeOf(counted, claim))?.numerator ?? 0;
  return {
    applied: numberOf(COUNTED.attestationApplied),
    granted: numberOf(COUNTED.attestationGranted),
    refused: numberOf(COUNTED.attestationRefused),
  };
}

/** All categories together. */
export function allCounts(measures: Measures): AttestationCounts {
  return CLAIMS.map((claim) => countsOf(measures, claim)).reduce((sum, one) => ({
    applied: sum.applied + one.applied,
    granted: sum.granted + one.granted,
    refused: sum.refused + one.refused,
  }));
}

export const isEmpty = ({ applied, granted, refused }: AttestationCounts): boolean =>
  applied + granted + refused === 0;
