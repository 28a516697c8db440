/** How many rows a report has by words that people typed (rule С-64). */
import type { Measures } from '../roll-up';

/**
 * So many rows have a name, the others are one sum: nobody reads more, and 10 000 own topics of 500
 * schools would be five million cells, half of all that a Google spreadsheet may hold.
 */
const MOST_ROWS = 300;

/** What has a row of its own, in the order given, and what is summed up in one. */
export interface Most<Item> {
  readonly named: readonly Item[];
  readonly others: readonly Item[];
}

/** The most frequent ones have their rows; of equals the first. */
export function mostOf<Item>(items: readonly Item[], countOf: (item: Item) => number): Most<Item> {
  if (items.length <= MOST_ROWS) return { named: items, others: [] };
  const counts = items.map(countOf);
  const places = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const most = new Set(places.slice(0, MOST_ROWS));
  return {
    named: items.filter((_, at) => most.has(at)),
    others: items.filter((_, at) => !most.has(at)),
  };
}

/** What each of the deliveries tells under any of the codes; none where it has none of them. */
export function toldUnder(
  deliveries: readonly { readonly measures: Measures }[],
  codes: ReadonlySet<string>,
): number[][] {
  return deliveries.map(({ measures }) => {
    const told: number[] = [];
    if (codes.size === 0) return told;
    for (const { code, numerator } of measures.values()) if (codes.has(code)) told.push(numerator);
    return told;
  });
}
