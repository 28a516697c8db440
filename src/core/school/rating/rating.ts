/** The rating of teachers on two indicators (rules Р-01 … Р-13). */
import { compare } from '../../values/arrange';
import { addPoints, type Hundredths, hundredths, NO_POINTS, pointsOf } from '../../values/points';
import { shortHash } from '../../values/text';
import { baseOn } from '../people';
import { inGroups, type RatingGroup } from '../rating-groups';
import type { SchoolBook } from '../school-book';
import type { Settings } from '../school-settings';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { type Entries, entriesOf } from './entries';
import { isUnchecked } from './entry';
import { type Place, placesOf } from './places';
import { type CriterionPoints, criterionPoints, type Points } from './points-by-criterion';

/** One ranked person. */
export interface RatingLine extends Place {
  readonly teacher: Teacher;
  readonly first: Hundredths;
  readonly second: Hundredths;
  /** «Итого»: the weighted sum of П1 and П2 by the final scores. */
  readonly total: Hundredths;
  /** The same total by self-assessment alone. */
  readonly self: Hundredths;
  /** The same total by checked rows alone. */
  readonly confirmed: Hundredths;
  /** Counted rows that are not checked, or not to the end. */
  readonly unchecked: number;
  /** Points by criterion code; criteria without entries are absent. */
  readonly byCriterion: ReadonlyMap<string, CriterionPoints>;
}

export interface Rating {
  /** By place, then by code; with «Места: по группам» by group before that. */
  readonly lines: readonly RatingLine[];
  /** The same lines by group where places are counted inside groups; null where they are common. */
  readonly groups: readonly RatingGroup<RatingLine>[] | null;
  readonly criteria: readonly Criterion[];
  /** Counted rows of all ranked people that are not checked. */
  readonly unchecked: number;
  /** A short hash of the criteria and of the settings that bear on the rating. */
  readonly version: string;
}

/** Settings that change points or places. */
const RATING_SETTINGS = [
  'ratingBasis',
  'placeNumbering',
  'tieRule',
  'placing',
  'weight1',
  'weight2',
  'participant',
  'laureate',
  'prizeWinner',
  'winner',
  'inPerson',
  'online',
  'byCorrespondence',
] as const satisfies readonly (keyof Settings)[];

function versionOf(criteria: readonly Criterion[], settings: Settings): string {
  const rules = criteria.map(({ row: _row, ...criterion }) => Object.values(criterion));
  return shortHash(JSON.stringify([rules, RATING_SETTINGS.map((key) => settings[key])]));
}

function sumOf(
  points: readonly CriterionPoints[],
  indicator: Criterion['indicator'],
  reading: keyof Points,
): Hundredths {
  let sum = NO_POINTS;
  for (const item of points) {
    if (item.criterion.indicator === indicator) sum = addPoints(sum, item[reading]);
  }
  return sum;
}

type Unplaced = Omit<RatingLine, keyof Place>;

function lineOf(
  teacher: Teacher,
  byCriterion: ReadonlyMap<string, CriterionPoints>,
  { weight1, weight2 }: Settings,
): Unplaced {
  const points = [...byCriterion.values()];
  const weighted = (first: Hundredths, second: Hundredths): Hundredths =>
    hundredths(weight1 * pointsOf(first) + weight2 * pointsOf(second));
  const [first, second] = [sumOf(points, 'П1', 'final'), sumOf(points, 'П2', 'final')];
  let unchecked = 0;
  for (const { entries } of points) {
    for (const entry of entries) if (isUnchecked(entry)) unchecked += 1;
  }
  return {
    teacher,
    first,
    second,
    total: weighted(first, second),
    self: weighted(sumOf(points, 'П1', 'self'), sumOf(points, 'П2', 'self')),
    confirmed: weighted(sumOf(points, 'П1', 'checked'), sumOf(points, 'П2', 'checked')),
    unchecked,
    byCriterion,
  };
}

/** A person's points under each criterion with entries. */
function pointsOfPerson(
  entries: Entries,
  criteria: readonly Criterion[],
): Map<string, CriterionPoints> {
  const points = new Map<string, CriterionPoints>();
  for (const criterion of criteria) {
    const own = entries.get(criterion.code);
    if (own) points.set(criterion.code, criterionPoints(criterion, own));
  }
  return points;
}

/** The people in their order, each with the place among them (rules Р-08, Р-09). */
function placed(people: readonly Unplaced[], settings: Settings): RatingLine[] {
  const secondDecides = settings.tieRule === 'выше П2';
  const better = (a: Unplaced, b: Unplaced): number =>
    b.total - a.total || (secondDecides ? b.second - a.second : 0);
  const ordered = [...people].sort(
    (a, b) => better(a, b) || compare(a.teacher.code, b.teacher.code),
  );
  const places = placesOf(ordered, (a, b) => better(a, b) === 0, settings.placeNumbering);
  return ordered.map((line, index) => {
    const { place, shown } = places[index] as Place;
    return { ...line, place, shown };
  });
}

/** Ranks everyone of base N as of R, those without entries too. */
export function computeRating(book: SchoolBook): Rating {
  const { settings, criteria } = book;
  const people = baseOn(book.teachers, settings.referenceDay);
  const entries = entriesOf(book, people);
  const unplaced = people.map((teacher) =>
    lineOf(teacher, pointsOfPerson(entries(teacher), criteria), settings),
  );
  const groups =
    settings.placing === 'общие'
      ? null
      : inGroups(unplaced).map(({ name, members }) => ({
          name,
          members: placed(members, settings),
        }));
  const lines = groups?.flatMap(({ members }) => members) ?? placed(unplaced, settings);
  return {
    lines,
    groups,
    criteria,
    unchecked: lines.reduce((sum, line) => sum + line.unchecked, 0),
    version: versionOf(criteria, settings),
  };
}
