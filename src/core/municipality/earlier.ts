/** Earlier periods beside the present one, over those that delivered in both (rules С-56 … С-58). */
import type { Span } from '../settings/period';
import type { Measure } from '../summary/measure';
import { isOfLowResults } from '../summary/measure-code';
import type { Summary } from '../summary/summary';
import { sumOfHundredths } from '../values/decimal';
import type { Share } from '../values/share';
import { departedIn } from './departed';
import { earlierPeriods, isOfLikeLength } from './earlier-periods';
import type { MunicipalBook } from './municipal-book';
import {
  isDelivered,
  type Measures,
  type RollUp,
  rollUp,
  type SchoolLine,
  sumsOf,
} from './roll-up';

/** One that is on «ОО» and delivered in both periods. */
interface Pair {
  readonly now: SchoolLine;
  readonly before: SchoolLine;
}

/** An earlier period: what was delivered then, and what of it can be compared with the present. */
export interface Previous {
  readonly period: Span;
  /** Those that are on «ОО» now, with their deliveries of that period. */
  readonly rollUp: RollUp;
  /** Whether it is as long as the present one; else its figures stand beside, without a difference. */
  readonly isComparable: boolean;
  /** In the order of «ОО». */
  readonly pairs: readonly Pair[];
  /** Whether the pairs are all that delivered, then and now. */
  readonly isWhole: boolean;
  /** Sums over the pairs, by code. */
  readonly compared: { readonly now: Measures; readonly before: Measures };
  /** Deliveries of that period whose deliverer is not on «ОО», by code. */
  readonly departed: readonly Summary[];
  /** Sums over the departed, by code. */
  readonly departedSums: Measures;
  /** Sums over all that delivered then, the departed too. */
  readonly everybody: Measures;
}

/** What a delivery says of all its schools, by code. */
const wholeMeasures = ({ measures }: Summary): Measures =>
  new Map(
    measures.flatMap((measure) =>
      isOfLowResults(measure.code) ? [] : [[measure.code, measure] as const],
    ),
  );

function previousOf(book: MunicipalBook, now: RollUp, period: Span): Previous {
  const before = rollUp(book, period);
  const pairs = now.lines.flatMap((line, index): Pair[] => {
    const earlier = before.lines[index];
    const inBoth = earlier !== undefined && isDelivered(line) && isDelivered(earlier);
    return inBoth ? [{ now: line, before: earlier }] : [];
  });
  const delivered = [now, before].map(({ lines }) => lines.filter(isDelivered).length);
  const departed = departedIn(book.store, new Set(book.schools.map(({ code }) => code)), period);
  const departedSums = sumsOf(departed.map(wholeMeasures));
  return {
    period,
    rollUp: before,
    isComparable: isOfLikeLength(period, book.settings),
    pairs,
    isWhole: departed.length === 0 && delivered.every((count) => count === pairs.length),
    compared: {
      now: sumsOf(pairs.map((pair) => pair.now.measures)),
      before: sumsOf(pairs.map((pair) => pair.before.measures)),
    },
    departed,
    departedSums,
    everybody: sumsOf([before.total, departedSums]),
  };
}

/** Up to three earlier periods, newest first; empty when «Данные» remembers none. */
export function earlierRollUps(book: MunicipalBook, now: RollUp): Previous[] {
  return earlierPeriods(book.store, book.settings).map((period) => previousOf(book, now, period));
}

/** A share in two periods, over those that delivered it in both. */
export interface ComparedShare {
  readonly now: Share;
  readonly before: Share;
  /** How many they are. */
  readonly schools: number;
}

const sumOf = (measures: readonly Measure[]): Share => ({
  numerator: sumOfHundredths(measures.map(({ numerator }) => numerator)),
  denominator: sumOfHundredths(measures.map(({ denominator }) => denominator ?? 0)),
});

/** The share of a code in both periods; null where nobody delivered it in both. */
export function comparedShare({ pairs }: Previous, code: string): ComparedShare | null {
  const told = pairs.flatMap((pair) => {
    const [now, before] = [pair.now.measures.get(code), pair.before.measures.get(code)];
    return now === undefined || before === undefined ? [] : [{ now, before }];
  });
  if (told.length === 0) return null;
  return {
    now: sumOf(told.map(({ now }) => now)),
    before: sumOf(told.map(({ before }) => before)),
    schools: told.length,
  };
}
