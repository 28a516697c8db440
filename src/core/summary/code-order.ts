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

/** Compares «К9.2» and «К10» by their numbers, not by their digits. */
function compareNaturally(left: string, right: string): number {
  const [a, b] = [left.split(/(\d+)/), right.split(/(\d+)/)];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one = '', other = ''] = [a[index], b[index]];
    // Every second part is a number.
    const order = index % 2 === 1 ? compare(Number(one), Number(other)) : compare(one, other);
    if (order !== 0) return order;
  }
  return compare(left, right);
}

/** Words that nobody declares come after the declared ones, by letters and numbers. */
function compareWords(ranks: Ranks, left: string, right: string): number {
  const rankOf = (word: string): number => ranks.get(word) ?? ranks.size;
  return compare(rankOf(left), rankOf(right)) || compareNaturally(left, right);
}

/** Codes that nobody declares stand first. */
function familyRank(code: string): number {
  const family = familyOf(code);
  return family === undefined ? -1 : FAMILIES.indexOf(family);
}

/**
 * A total order of measure codes: those over all schools before those of low results (К20), then by
 * family, number, and the words of a breakdown.
 */
export function compareCodes(left: string, right: string): number {
  const subsets = compare(Number(isOfLowResults(left)), Number(isOfLowResults(right)));
  return subsets || compareWholeCodes(wholeCodeOf(left), wholeCodeOf(right));
}

function compareWholeCodes(left: string, right: string): number {
  const families = compare(familyRank(left), familyRank(right));
  if (families !== 0) return families;
  const [a, b] = [partsOf(left), partsOf(right)];
  const roots = compareNaturally(a.root, b.root);
  if (roots !== 0) return roots;
  const ranks = RANKS.get(a.root) ?? LAST_WORDS;
  for (let index = 0; index < Math.max(a.words.length, b.words.length); index++) {
    const order = compareWords(ranks, a.words[index] ?? '', b.words[index] ?? '');
    if (order !== 0) return order;
  }
  return compare(left, right);
}
