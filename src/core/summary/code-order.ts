/** The order of measures in every table that does not come from one school's calculation. */

import { compare } from '../values/arrange';
import { isOfLowResults, partsOf, wholeCodeOf } from './measure-code';
import {
  COUNTED,
  COUNTED_OVER_SCHOOLS,
  FAMILIES,
  familyOf,
  NO_SUBJECT,
  NO_TOPIC,
  OTHER,
} from './measures';

type Ranks = ReadonlyMap<string, number>;

/** Words that say that there is no better one: after all others. */
const LAST_RANK = Number.MAX_SAFE_INTEGER;
const LAST_WORDS = new Map(
  [OTHER, NO_SUBJECT, NO_TOPIC, COUNTED.requestsByReason.remainder].map((word) => [
    word,
    LAST_RANK,
  ]),
);

/** The words of a breakdown in the order of its declaration, by the root of its codes. */
const RANKS: ReadonlyMap<string, Ranks> = new Map(
  Object.values({ ...COUNTED, ...COUNTED_OVER_SCHOOLS }).flatMap((measure) => {
    if (!('words' in measure)) return [];
    const ranks = new Map<string, number>(measure.words.map((word, index) => [word, index]));
    if (measure.remainder !== null) ranks.set(measure.remainder, LAST_RANK);
    return [[measure.code, ranks] as const];
  }),
);

/** Texts and numbers by turns: «К9.2» is before «К10». */
const pieces = (text: string): string[] => text.split(/(\d+)/);

function comparePieces(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one = '', other = ''] = [a[index], b[index]];
    // Every second piece is a number.
    const order = index % 2 === 1 ? compare(Number(one), Number(other)) : compare(one, other);
    if (order !== 0) return order;
  }
  return 0;
}

interface Word {
  readonly word: string;
  /** Words that nobody declares come after the declared ones, by letters and numbers. */
  readonly rank: number;
  readonly pieces: readonly string[];
}

/** A code taken apart, so that a sort does it once a code and not once a comparison. */
interface Apart {
  readonly code: string;
  readonly isLow: boolean;
  /** Codes that nobody declares stand first. */
  readonly family: number;
  readonly root: readonly string[];
  readonly words: readonly Word[];
}

function takenApart(code: string): Apart {
  const whole = wholeCodeOf(code);
  const { root, words } = partsOf(whole);
  const ranks: Ranks = RANKS.get(root) ?? LAST_WORDS;
  const family = familyOf(code);
  return {
    code,
    isLow: isOfLowResults(code),
    family: family === undefined ? -1 : FAMILIES.indexOf(family),
    root: pieces(root),
    words: words.map((word) => ({
      word,
      rank: ranks.get(word) ?? ranks.size,
      pieces: pieces(word),
    })),
  };
}

const NO_WORD: Word = { word: '', rank: -1, pieces: [''] };

function compareApart(a: Apart, b: Apart): number {
  const order =
    compare(Number(a.isLow), Number(b.isLow)) ||
    compare(a.family, b.family) ||
    comparePieces(a.root, b.root);
  if (order !== 0) return order;
  for (let index = 0; index < Math.max(a.words.length, b.words.length); index++) {
    const [one, other] = [a.words[index] ?? NO_WORD, b.words[index] ?? NO_WORD];
    const words =
      compare(one.rank, other.rank) ||
      comparePieces(one.pieces, other.pieces) ||
      compare(one.word, other.word);
    if (words !== 0) return words;
  }
  return compare(a.code, b.code);
}

/**
 * The items in the order of their codes, a total one: those over all schools before those of low
 * results (К20), then by family, number, and the words of a breakdown.
 */
export function inCodeOrder<T extends { readonly code: string }>(items: Iterable<T>): T[] {
  return [...items]
    .map((item) => ({ item, apart: takenApart(item.code) }))
    .sort((a, b) => compareApart(a.apart, b.apart))
    .map(({ item }) => item);
}
