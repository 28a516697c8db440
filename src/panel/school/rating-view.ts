/** «Рейтинг»: the lines and how the totals are distributed. */

import type { SchoolResults } from '../../core/school/compute-school';
import { gainOf } from '../../core/school/rating/dynamics';
import type { RatingLine } from '../../core/school/rating/rating';
import { pointsOf } from '../../core/values/points';

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

/** People whose total is `from` or more and less than `to`; the last bin contains its `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface RatingView {
  readonly basis: string;
  readonly unchecked: number;
  readonly bins: readonly Bin[];
  readonly people: readonly RatedPerson[];
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

const WIDTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_BINS = 8;

/** At most eight bins of a round width from 0 to the highest total. */
export function binsOf(totals: readonly number[]): Bin[] {
  const highest = Math.max(0, ...totals);
  if (totals.length === 0) return [];
  const width = WIDTHS.find((candidate) => highest <= candidate * MOST_BINS) ?? highest / MOST_BINS;
  const count = Math.max(1, Math.ceil(highest / width));
  const people = new Array<number>(count).fill(0);
  for (const total of totals) {
    const at = Math.min(Math.floor(total / width), count - 1);
    people[at] = (people[at] ?? 0) + 1;
  }
  return people.map((inside, at) => ({ from: at * width, to: (at + 1) * width, people: inside }));
}

export function ratingView({ book, rating, previous }: SchoolResults): RatingView {
  const people = rating.lines.map((line) => ratedPerson(line, previous.get(line.teacher.code)));
  return {
    basis: book.settings.ratingBasis,
    unchecked: rating.unchecked,
    bins: binsOf(people.map(({ total }) => total)),
    people,
  };
}
