/**
 * Small groups in a public table: what more than they must go so that nobody can work them out from a
 * sum that is shown (rules С-12, С-51).
 */
import { type Share, sumOfShares } from '../../values/share';
import { type Concealment, NO_PEOPLE, PublicGroup } from './public-group';
import { ofLowResults, ofPart, ofRest, ofTotal, type Shown, withPart } from './what-follows';

/** A column of a school, or of a municipality with schools of both kinds. */
interface PublicPart {
  /** Null and 0/0 have nothing to hide. */
  readonly share: Share | null;
  /** The same over those with low results: all of it, nothing, or a part. */
  readonly lowResults: Share | null;
}

/** Why each cell of a row is hidden; null: it is shown. */
export interface ConcealedRow {
  readonly parts: readonly (Concealment | null)[];
  readonly total: Concealment | null;
  readonly lowResults: Concealment | null;
}

/** The parts that may be hidden yet, the smallest first. */
class Waiting {
  private next = 0;

  constructor(private readonly parts: readonly PublicGroup[]) {}

  smallest(): PublicGroup | undefined {
    while (this.parts[this.next]?.hidden) this.next += 1;
    return this.parts[this.next];
  }
}

interface Sums {
  readonly total: PublicGroup;
  readonly lowResults: PublicGroup;
  /** «Итого» less «ШНОР»: never shown by itself, and a group as every other. */
  readonly rest: PublicGroup;
}

/** A row while it is being covered. */
class CoveredRow {
  private shownParts: Shown = {
    hidden: { low: 0, rest: 0 },
    told: 0,
    toldLow: { from: 0, to: 0 },
    total: null,
    lowResults: null,
  };
  private readonly waiting: Readonly<Record<'low' | 'rest' | 'all', Waiting>>;

  constructor(
    private readonly parts: readonly PublicGroup[],
    private readonly sums: Sums,
  ) {
    for (const part of parts) this.shownParts = withPart(this.shownParts, part);
    const bySize = parts
      .filter(({ denominator }) => denominator > 0)
      .sort((a, b) => a.denominator - b.denominator);
    this.waiting = {
      low: new Waiting(bySize.filter(({ size }) => size.low > 0)),
      rest: new Waiting(bySize.filter(({ size }) => size.rest > 0)),
      all: new Waiting(bySize),
    };
  }

  /**
   * Hides one cell after another until no hidden numerator can be worked out. What is safe once stays
   * safe, for less and less is shown: so each group is looked at once, and once more for each cell
   * that is hidden for its sake.
   */
  cover(): void {
    const { total, lowResults, rest } = this.sums;
    const guarded = [...this.parts, total, lowResults, rest].filter(({ hidden }) => hidden);
    for (const group of guarded) {
      while (!group.isSafe(this.shown)) {
        const next = this.nextFor(group);
        if (next === undefined) break;
        this.hide(next);
        guarded.push(next);
      }
    }
  }

  private get shown(): Shown {
    const { total, lowResults } = this.sums;
    return { ...this.shownParts, total: total.numerator, lowResults: lowResults.numerator };
  }

  /** What would be shown if every part were hidden. */
  private get sumsAlone(): Shown {
    const hidden = this.sums.total.size;
    return { ...this.shown, hidden, told: 0, toldLow: { from: 0, to: 0 } };
  }

  /** The smallest part that can cover the group; where even all of them cannot, a sum. */
  private nextFor(group: PublicGroup): PublicGroup | undefined {
    const { total, lowResults } = this.sums;
    const part = group.isSafe(this.sumsAlone) && this.waiting[this.sideOf(group)].smallest();
    return part || [lowResults, total].find(({ numerator }) => numerator !== null);
  }

  /** Whose parts share a sum with the group: while «ШНОР» is shown, each side has its own. */
  private sideOf(group: PublicGroup): 'low' | 'rest' | 'all' {
    const { total, lowResults } = this.sums;
    if (lowResults.numerator === null) return 'all';
    if (group === total) return 'rest';
    const { size } = group;
    if (size.rest === 0) return 'low';
    return size.low === 0 ? 'rest' : 'all';
  }

  private hide(group: PublicGroup): void {
    const isPart = group !== this.sums.total && group !== this.sums.lowResults;
    if (isPart) this.shownParts = withPart(this.shownParts, group, -1);
    group.hidden = 'covered';
    if (isPart) this.shownParts = withPart(this.shownParts, group);
  }
}

/**
 * The row with each cell that must be hidden; `threshold` is the least number of people shown. Sums
 * are those of the parts. n log n in the parts.
 */
export function conceal(row: readonly PublicPart[], threshold: number): ConcealedRow {
  const shares = row.map(({ share }) => share ?? NO_PEOPLE);
  const lows = row.map(({ share, lowResults }) => (share && lowResults) ?? NO_PEOPLE);
  const [whole, low] = [sumOfShares(shares), sumOfShares(lows)];
  const others = {
    numerator: whole.numerator - low.numerator,
    denominator: whole.denominator - low.denominator,
  };
  const parts = shares.map(
    (share, index) => new PublicGroup(share, lows[index]?.denominator ?? 0, threshold, ofPart),
  );
  const sums = {
    total: new PublicGroup(whole, low.denominator, threshold, ofTotal),
    lowResults: new PublicGroup(low, low.denominator, threshold, ofLowResults),
    rest: new PublicGroup(others, 0, threshold, ofRest),
  };
  new CoveredRow(parts, sums).cover();
  return {
    parts: parts.map(({ hidden }) => hidden),
    total: sums.total.hidden,
    lowResults: sums.lowResults.hidden,
  };
}
