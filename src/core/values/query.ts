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

/** The only word of an empty query is empty too, and stands in every text. */
const wordsOf = (query: string): Searched[] => fold(query).split(' ').map(searched);

/**
 * Whether a text fits the query: every word of the query stands somewhere in it, in any order, without
 * regard to case, ё and look-alike letters («а-1» is found whichever alphabet it was typed in). An
 * empty query fits everything.
 */
export function fitting(query: string): (text: Searched) => boolean {
  const words = wordsOf(query);
  return ({ folded, look }) =>
    words.every((word) => folded.includes(word.folded) || look.includes(word.look));
}

const beginsWord = (text: string, part: string): boolean => ` ${text}`.includes(` ${part}`);

/** Those that fit, in their order, but first those of which words begin so: «Нова» before «Петровна». */
export function foundBy<T>(
  query: string,
  items: readonly T[],
  textOf: (item: T) => Searched,
): readonly T[] {
  const fits = fitting(query);
  const found = items.filter((item) => fits(textOf(item)));
  const words = wordsOf(query);
  const begins = (item: T): boolean => {
    const { folded, look } = textOf(item);
    return words.every((word) => beginsWord(folded, word.folded) || beginsWord(look, word.look));
  };
  return [...found.filter(begins), ...found.filter((item) => !begins(item))];
}
