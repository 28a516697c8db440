/** Finding by any part: what a person types in a search field. */
import { fold, lookOf } from './text';

/** A text made ready to be searched, once for however many queries. */
export interface Searched {
  readonly folded: string;
  readonly look: string;
}

export function searched(text: string): Searched {
  const folded = fold(text);
  return { folded, look: lookOf(folded) };
}

/**
 * Whether a text fits the query: every word of the query stands somewhere in it, in any order, without
 * regard to case, ё and look-alike letters («а-1» is found whichever alphabet it was typed in). An
 * empty query fits everything.
 */
export function fitting(query: string): (text: Searched) => boolean {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '')
    .map(searched);
  return ({ folded, look }) =>
    words.every((word) => folded.includes(word.folded) || look.includes(word.look));
}
