/** What the conclusions of «Аналитическая справка по итогам аттестации» are made of. */
import { shareOf } from '../../summary/measure';
import type { ShareCode } from '../../summary/measures';
import type { Share } from '../../values/share';
import type { Claim } from '../../vocabulary/staff';
import type { MunicipalResults } from '../compute-municipality';
import {
  type AttestationCounts,
  allCounts,
  categoryCounts,
  compared,
  countsOf,
} from '../reports/attestation';
import { isDelivered } from '../roll-up';

/** A deliverer with one of its counts. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** A count of the same deliverers in the earlier period and now. */
interface ThenAndNow {
  readonly before: number;
  readonly now: number;
}

export interface AttestationFacts {
  /** All of them, СЗД too, as «всего» has it. */
  readonly all: AttestationCounts;
  /** Of one category, over all that delivered. */
  readonly of: (claim: Claim) => AttestationCounts;
  /** Who was refused, most first; of equals in the order of «ОО». */
  readonly refused: readonly NamedCount[];
  /** Whose categories end within a year, in the same order. */
  readonly ending: readonly NamedCount[];
  /** Who delivered and applied for no category. */
  readonly withoutApplications: readonly string[];
  /** Categories granted, over those that delivered in both periods; null: one of them does not tell. */
  readonly granted: (claim: Claim) => ThenAndNow | null;
  readonly share: (code: ShareCode) => Share | null;
}

const mostFirst = (named: readonly NamedCount[]): NamedCount[] =>
  named.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);

/** The facts of all deliveries and of the newest earlier period. */
export function attestationFacts({ rollUp, earlier }: MunicipalResults): AttestationFacts {
  const { total } = rollUp;
  const delivered = rollUp.lines.filter(isDelivered);
  const named = (countIn: (counts: AttestationCounts) => number | null): NamedCount[] =>
    mostFirst(
      delivered.map(({ name, measures }) => ({ name, count: countIn(allCounts([measures])) ?? 0 })),
    );
  const [previous] = earlier;
  const both = previous?.isComparable && previous.pairs.length > 0 ? compared(previous) : null;
  const granted = (claim: Claim): ThenAndNow | null => {
    if (both === null) return null;
    const [before, now] = [both.before, both.now].map((some) => countsOf(some, [claim]).granted);
    return before == null || now == null ? null : { before, now };
  };
  return {
    all: allCounts([total]),
    of: (claim) => countsOf([total], [claim]),
    refused: named(({ refused }) => refused),
    ending: named(({ ending }) => ending),
    withoutApplications: delivered
      .filter(({ measures }) => !categoryCounts([measures]).applied)
      .map(({ name }) => name),
    granted,
    share: (code) => shareOf(total.get(code)),
  };
}
