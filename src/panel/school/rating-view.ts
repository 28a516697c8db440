/** «Рейтинг»: the lines and how the totals are distributed. */

import type { SchoolResults } from '../../core/school/compute-school';
import { discretionNotice } from '../../core/school/rating/discretion';
import { gainOf } from '../../core/school/rating/dynamics';
import type { RatingLine } from '../../core/school/rating/rating';
import { type Hundredths, hundredths, pointsOf } from '../../core/values/points';

export interface RatedPerson {
  /** «3», or «1–2» where the place is shared. */
  readonly place: string;
  readonly code: string;
  readonly name: string | null;
  readonly total: number;
  readonly first: number;
  readonly second: number;
  readonly self: number;
  readonly confirmed: number;
  readonly unchecked: number;
  /** Places gained since the previous rating; null without one. */
  readonly gain: number | null;
}

/** People whose total is from `from` to `to`, both included. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** People whose places are counted together. */
interface RatedGroup {
  /** null where places are common to all. */
  readonly name: string | null;
  readonly people: readonly RatedPerson[];
}

export interface RatingView {
  readonly basis: string;
  readonly unchecked: number;
  /** How many people are ranked. */
  readonly ranked: number;
  /** Why the rating, or a part of it, must not be shown (rule Р-14); null where it may be. */
  readonly notice: string | null;
  readonly bins: readonly Bin[];
  readonly groups: readonly RatedGroup[];
}

/** A line of the rating for the panel. */
export function ratedPerson(line: RatingLine, previous: number | undefined): RatedPerson {
  return {
    place: line.shown,
    code: line.teacher.code,
    name: line.teacher.name,
    total: pointsOf(line.total),
    first: pointsOf(line.first),
    second: pointsOf(line.second),
    self: pointsOf(line.self),
    confirmed: pointsOf(line.confirmed),
    unchecked: line.unchecked,
    gain: gainOf(line.place, previous),
  };
}

/** Widths of a bin, in points. */
const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_BINS = 8;

/**
 * At most eight bins of a round width from 0 to the highest total. Each ends a hundredth before the
 * next begins, so that no total stands at two of them; the last takes the highest in.
 */
export function binsOf(totals: readonly Hundredths[]): Bin[] {
  if (totals.length === 0) return [];
  const highest = Math.max(0, ...totals);
  const round = WIDTHS.map((width) => hundredths(width));
  const width =
    round.find((candidate) => highest <= candidate * MOST_BINS) ?? Math.ceil(highest / MOST_BINS);
  const count = Math.max(1, Math.ceil(highest / width));
  const people = new Array<number>(count).fill(0);
  for (const total of totals) {
    const at = Math.min(Math.floor(total / width), count - 1);
    people[at] = (people[at] ?? 0) + 1;
  }
  const points = (value: number): number => pointsOf(value as Hundredths);
  return people.map((inside, at) => {
    const next = (at + 1) * width;
    const isLast = at === count - 1;
    return { from: points(at * width), to: points(isLast ? next : next - 1), people: inside };
  });
}

export function ratingView({ book, rating, previous }: SchoolResults): RatingView {
  const groups = rating.groups ?? [{ name: null, members: rating.lines }];
  return {
    basis: book.settings.ratingBasis,
    unchecked: rating.unchecked,
    ranked: rating.lines.length,
    notice: discretionNotice(rating, book.settings),
    bins: binsOf(rating.lines.map(({ total }) => total)),
    groups: groups.map(({ name, members }) => ({
      name,
      people: members.map((line) => ratedPerson(line, previous.get(line.teacher.code))),
    })),
  };
}
