/**
 * Small groups in a public table: what must not be shown, and what more must go so that nobody
 * can subtract it out of a visible sum (rules С-11, С-12).
 */
import { CERTAIN_GROUP } from '../../values/law';
import type { Share } from '../../values/share';

/**
 * - «small»: fewer people than the threshold, shown «< 5»;
 * - «extreme»: all or nobody of a group under ten, which says it of each of them;
 * - «covering»: hidden only so that another cell cannot be computed from the sum.
 */
export type Concealment = 'small' | 'extreme' | 'covering';

/** One row of the public table. Null shares have nothing to hide. */
export interface PublicRow {
  readonly schools: readonly { readonly share: Share | null; readonly lowResults: boolean }[];
  readonly total: Share | null;
  readonly lowResults: Share | null;
}

export interface ConcealedRow {
  /** Why each cell is hidden; null: it is shown. */
  readonly schools: readonly (Concealment | null)[];
  readonly total: Concealment | null;
  readonly lowResults: Concealment | null;
}

function concealmentOf(share: Share | null, threshold: number): Concealment | null {
  if (share === null || share.denominator === 0) return null;
  const { numerator, denominator } = share;
  if (denominator < threshold) return 'small';
  const isExtreme = numerator === 0 || numerator === denominator;
  return isExtreme && denominator < CERTAIN_GROUP ? 'extreme' : null;
}

/** A cell of the row; `people` is zero where there is nothing to hide. */
interface CellState {
  readonly people: number;
  /** A sum tells the reader more than a school does: it is hidden last. */
  readonly isSum: boolean;
  hidden: Concealment | null;
}

/** A visible sum: the whole, and the parts that add up to it. */
interface Sum {
  readonly whole: CellState;
  readonly parts: readonly CellState[];
}

/**
 * Whether the hidden cells of a sum are too few to protect each other: a lone one is the
 * difference of all the rest, and of «all or nobody» a reader has only two guesses.
 */
function givesAway({ whole, parts }: Sum): boolean {
  const hidden = [whole, ...parts].filter((cell) => cell.hidden !== null);
  if (hidden.length === 0) return false;
  const uncertain = hidden.filter((cell) => cell.hidden !== 'extreme').length;
  const needed = hidden.some((cell) => cell.hidden === 'small') ? 2 : 1;
  return hidden.length === 1 || uncertain < needed;
}

/** What to hide next: the smallest school shown, or a sum when no school is left. */
function nextToHide({ whole, parts }: Sum): CellState | null {
  const comesBefore = (one: CellState, other: CellState): boolean =>
    one.isSum === other.isSum ? one.people < other.people : other.isSum;
  return [...parts, whole]
    .filter(({ hidden, people }) => hidden === null && people > 0)
    .reduce<CellState | null>(
      (best, one) => (best === null || comesBefore(one, best) ? one : best),
      null,
    );
}

/** Hides one cell more where a sum gives a hidden one away; false when there is none to hide. */
function coverOne(sums: readonly Sum[]): boolean {
  for (const sum of sums.filter(givesAway)) {
    const next = nextToHide(sum);
    if (next === null) continue;
    next.hidden = 'covering';
    return true;
  }
  return false;
}

/** Decides the whole row; `threshold` is the least number of people that may be shown. */
export function conceal(row: PublicRow, threshold: number): ConcealedRow {
  const cell = (share: Share | null, isSum: boolean): CellState => ({
    people: share?.denominator ?? 0,
    isSum,
    hidden: concealmentOf(share, threshold),
  });
  const schools = row.schools.map(({ share }) => cell(share, false));
  const total = cell(row.total, true);
  const lowResults = cell(row.lowResults, true);
  const withLow = schools.filter((_, index) => row.schools[index]?.lowResults);
  const others = schools.filter((_, index) => !row.schools[index]?.lowResults);
  const sums: Sum[] = [
    { whole: total, parts: schools },
    { whole: lowResults, parts: withLow },
    { whole: total, parts: [lowResults, ...others] },
  ];
  // Every round hides a cell more, so there are no more rounds than cells.
  while (coverOne(sums));
  return {
    schools: schools.map(({ hidden }) => hidden),
    total: total.hidden,
    lowResults: lowResults.hidden,
  };
}
