/** Attestation counted: applied, granted, refused, and categories that end, by category. */

import type { DeclaredMeasure } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import type { Share } from '../../values/share';
import { CLAIMS, type Claim } from '../../vocabulary/staff';
import type { EarlierPeriod } from '../earlier';
import { deliveredCount, isDelivered, type Measures, type SchoolLine } from '../roll-up';

/** What is counted of a category; null where nobody has told it (С-07). */
export interface AttestationCounts {
  readonly applied: number | null;
  readonly granted: number | null;
  readonly refused: number | null;
  /** Categories that end within a year (Ч43). */
  readonly ending: number | null;
}

/** The codes of a measure by category. */
const codesOf = (measure: DeclaredMeasure): ReadonlyMap<Claim, string> =>
  new Map(CLAIMS.map((claim) => [claim, codeOf(measure, claim)]));

const CODES = {
  applied: codesOf(COUNTED.attestationApplied),
  granted: codesOf(COUNTED.attestationGranted),
  refused: codesOf(COUNTED.attestationRefused),
  ending: codesOf(COUNTED.categoriesEnding),
} as const;

type Part = keyof AttestationCounts;

/** The counts of these categories together, over all these deliveries. */
export function countsOf(
  deliveries: readonly Measures[],
  claims: readonly Claim[],
): AttestationCounts {
  const sum = (part: Part): number | null => {
    let known: number | null = null;
    for (const claim of claims) {
      const code = CODES[part].get(claim) ?? '';
      for (const measures of deliveries) {
        const told = measures.get(code);
        if (told !== undefined) known = (known ?? 0) + told.numerator;
      }
    }
    return known;
  };
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
export const allCounts = (deliveries: readonly Measures[]): AttestationCounts =>
  countsOf(deliveries, CLAIMS);

/** Of the categories alone: СЗД is none, nobody applies for it and nobody grants it (С-02). */
export const categoryCounts = (deliveries: readonly Measures[]): AttestationCounts =>
  countsOf(
    deliveries,
    CLAIMS.filter((claim) => claim !== 'СЗД'),
  );

/**
 * «сообщили 28 из 29»: how many of those that delivered have told of categories that end; null where
 * all have, or nobody has: an earlier version did not.
 */
export function endingToldBy(lines: readonly SchoolLine[]): string | null {
  const delivered = deliveredCount(lines);
  const codes = [...CODES.ending.values()];
  const told = lines.filter(({ measures }) => codes.some((code) => measures.has(code))).length;
  return told === 0 || told === delivered ? null : `сообщили ${told} из ${delivered}`;
}

/** Whether nothing but zeros is known. */
export const isEmpty = (counts: AttestationCounts): boolean =>
  Object.values(counts).every((one) => !one);

/** The deliveries of both periods of those that delivered in both. */
export const compared = ({ pairs }: Pick<EarlierPeriod, 'pairs'>) => ({
  now: pairs.map(({ now }) => now.measures),
  before: pairs.map(({ before }) => before.measures),
});

/** All deliveries of an earlier period, those of the departed too. */
export const everybody = ({ lines, departed }: EarlierPeriod): Measures[] =>
  [...lines.filter(isDelivered), ...departed].map(({ measures }) => measures);
