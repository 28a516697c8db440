/** The store of accepted deliveries: one a school and period, in an order of its own. */

import type { Summary, SummaryHead } from '../summary/summary';
import { compare } from '../values/arrange';

/** By school and period; of a school's deliveries of one period only the valid one. */
export type Store = ReadonlyMap<string, Summary>;

/** Whose delivery it is, and of which period. */
export function placeIn(
  head: Pick<SummaryHead, 'schoolCode' | 'periodStart' | 'periodEnd'>,
): string {
  return JSON.stringify([head.schoolCode, head.periodStart, head.periodEnd]);
}

/** The store of these deliveries; of two of one school and period the later in the list holds. */
export function storeOf(summaries: readonly Summary[]): Store {
  return new Map(summaries.map((summary) => [placeIn(summary.head), summary]));
}

/** By period, then by school code: the same bytes whatever the order of imports. */
export function inStoreOrder(store: Store): Summary[] {
  return [...store.values()].sort(
    ({ head: a }, { head: b }) =>
      a.periodStart - b.periodStart ||
      a.periodEnd - b.periodEnd ||
      compare(a.schoolCode, b.schoolCode),
  );
}

/**
 * Which of two deliveries of one school and period holds (rule С-06): positive when the left one.
 * The later «Дата расчёта» does, of one day the higher «Редакция»; two different ones of one number
 * are told apart by their checksums, so that the order of import cannot matter.
 */
export function compareDeliveries(left: Summary, right: Summary): number {
  const [a, b] = [left.head, right.head];
  return a.asOf - b.asOf || a.edition - b.edition || compare(left.checksum, right.checksum);
}
