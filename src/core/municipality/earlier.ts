/** Earlier periods beside the present one, over those that delivered in both (rules С-56 … С-58). */
import type { Span } from '../settings/period';
import type { Measure } from '../summary/measure';
import type { Summary, SummaryHead } from '../summary/summary';
import { type Share, sumOfShares } from '../values/share';
import { departedIn } from './departed';
import { earlierPeriods, isOfLikeLength } from './earlier-periods';
import type { MunicipalBook } from './municipal-book';
import {
  byCode,
  deliveredCount,
  isDelivered,
  linesOf,
  type Measures,
  type RollUp,
  type SchoolLine,
} from './roll-up';

/** One that is on «ОО» and delivered in both periods. */
interface Pair {
  readonly now: SchoolLine;
  readonly before: SchoolLine;
}

/** An earlier period: what was delivered then, and what of it can be compared with the present. */
export interface EarlierPeriod {
  readonly period: Span;
  /** Those that are on «ОО» now, in its order, with their deliveries of that period. */
  readonly lines: readonly SchoolLine[];
  /** Whether it is as long as the present one; else its figures stand beside, without a difference. */
  readonly isComparable: boolean;
  /** In the order of «ОО». */
  readonly pairs: readonly Pair[];
  /** Whether the pairs are all that delivered, then and now. */
  readonly isWhole: boolean;
  /** Deliveries of that period whose code «ОО» does not name, by code. */
  readonly departed: readonly Departed[];
}

/** A delivery of one that is not on «ОО» any more. */
interface Departed {
  readonly head: SummaryHead;
  /** By code. */
  readonly measures: Measures;
}

const departedOf = ({ head, measures }: Summary): Departed => ({
  head,
  measures: byCode(measures),
});

function previousOf(book: MunicipalBook, now: RollUp, period: Span): EarlierPeriod {
  const lines = linesOf(book, period);
  const pairs = now.lines.flatMap((line, index): Pair[] => {
    const before = lines[index];
    const inBoth = before !== undefined && isDelivered(line) && isDelivered(before);
    return inBoth ? [{ now: line, before }] : [];
  });
  const delivered = [now.lines, lines].map(deliveredCount);
  const codes = new Set(book.schools.map(({ code }) => code));
  const departed = departedIn(book.store, codes, period).map(departedOf);
  return {
    period,
    lines,
    isComparable: isOfLikeLength(period, book.settings),
    pairs,
    isWhole: departed.length === 0 && delivered.every((count) => count === pairs.length),
    departed,
  };
}

/** Up to three earlier periods, newest first; empty when «Данные» remembers none. */
export function earlierRollUps(book: MunicipalBook, now: RollUp): EarlierPeriod[] {
  return earlierPeriods(book.store, book.settings).map((period) => previousOf(book, now, period));
}

/** A share in two periods, over those that delivered it in both. */
export interface ComparedShare {
  readonly now: Share;
  readonly before: Share;
  /** How many they are. */
  readonly schools: number;
}

const shareIn = ({ numerator, denominator }: Measure): Share => ({
  numerator,
  denominator: denominator ?? 0,
});

/** The share of a code in both periods; null where nobody delivered it in both. */
export function comparedShare({ pairs }: EarlierPeriod, code: string): ComparedShare | null {
  const told = pairs.flatMap((pair) => {
    const [now, before] = [pair.now.measures.get(code), pair.before.measures.get(code)];
    return now === undefined || before === undefined
      ? []
      : [{ now: shareIn(now), before: shareIn(before) }];
  });
  if (told.length === 0) return null;
  return {
    now: sumOfShares(told.map(({ now }) => now)),
    before: sumOfShares(told.map(({ before }) => before)),
    schools: told.length,
  };
}
