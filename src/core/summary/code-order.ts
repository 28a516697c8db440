/** The order of measures in every table that does not come from one school's calculation. */

import { compare } from '../values/arrange';
import { LEVELS } from '../vocabulary/levels';
import { CLAIMS } from '../vocabulary/staff';
import { COMPETENCES } from '../vocabulary/support';
import { partsOf } from './measure-code';
import { FAMILIES, familyOf } from './measures';

/** Words of breakdowns that have an order of their own, from the lowest to the highest. */
const RANKS = new Map(
  ['ОО', ...LEVELS, ...COMPETENCES, ...CLAIMS].map((word, index) => [word as string, index]),
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

function compareWords(left: string, right: string): number {
  const [a, b] = [RANKS.get(left) ?? RANKS.size, RANKS.get(right) ?? RANKS.size];
  return compare(a, b) || compareNaturally(left, right);
}

/** Codes that nobody declares stand first. */
function familyRank(code: string): number {
  const family = familyOf(code);
  return family === undefined ? -1 : FAMILIES.indexOf(family);
}

/** A total order of measure codes: by family, number, and the words of a breakdown. */
export function compareCodes(left: string, right: string): number {
  const families = compare(familyRank(left), familyRank(right));
  if (families !== 0) return families;
  const [a, b] = [partsOf(left), partsOf(right)];
  const roots = compareNaturally(a.root, b.root);
  if (roots !== 0) return roots;
  for (let index = 0; index < Math.max(a.words.length, b.words.length); index++) {
    const order = compareWords(a.words[index] ?? '', b.words[index] ?? '');
    if (order !== 0) return order;
  }
  return compare(left, right);
}
