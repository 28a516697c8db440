/** The rating of teachers on two indicators (rules Р-01 … Р-09). */
import { compare } from '../../values/arrange';
import { addPoints, type Hundredths, hundredths, NO_POINTS, pointsOf } from '../../values/points';
import { shortHash } from '../../values/text';
import { baseOn } from '../people';
import type { SchoolBook } from '../school-book';
import type { Settings } from '../school-settings';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { type Place, placesOf } from './places';
import {
  type CriterionPoints,
  criterionPoints,
  type Entry,
  entryOf,
  type Points,
} from './points-by-criterion';

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
  /** Counted rows still «не проверено». */
  readonly unchecked: number;
  /** Points by criterion code; criteria without entries are absent. */
  readonly byCriterion: ReadonlyMap<string, CriterionPoints>;
}

export interface Rating {
  /** By place, then by code. */
  readonly lines: readonly RatingLine[];
  readonly criteria: readonly Criterion[];
  /** Counted rows of all ranked people still «не проверено». */
  readonly unchecked: number;
  /** A short hash of the criteria and of the settings that bear on the rating. */
  readonly version: string;
}

/** Settings that change points or places. */
const RATING_SETTINGS = [
  'ratingBasis',
  'placeNumbering',
  'tieRule',
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

/** Entries of the counted period [P0; R] by teacher and criterion code. */
function entriesByTeacher(
  book: SchoolBook,
  criteria: ReadonlyMap<string, Criterion>,
): Map<string, Map<string, Entry[]>> {
  const { periodStart, referenceDay } = book.settings;
  const byTeacher = new Map<string, Map<string, Entry[]>>();
  for (const activity of book.activities) {
    const criterion = activity.criterion === null ? undefined : criteria.get(activity.criterion);
    if (!criterion || activity.date < periodStart || activity.date > referenceDay) continue;
    const entry = entryOf(activity, criterion, book.settings);
    if (entry === null) continue;
    const byCriterion = byTeacher.get(activity.teacher) ?? new Map<string, Entry[]>();
    byTeacher.set(activity.teacher, byCriterion);
    const entries = byCriterion.get(criterion.code) ?? [];
    byCriterion.set(criterion.code, entries);
    entries.push(entry);
  }
  return byTeacher;
}

function sumOf(
  points: Iterable<CriterionPoints>,
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
  const weighted = (reading: keyof Points): Hundredths => {
    const first = pointsOf(sumOf(points, 'П1', reading));
    const second = pointsOf(sumOf(points, 'П2', reading));
    return hundredths(weight1 * first + weight2 * second);
  };
  const unchecked = points
    .flatMap(({ entries }) => entries)
    .filter(({ activity }) => activity.review === 'не проверено').length;
  return {
    teacher,
    first: sumOf(points, 'П1', 'final'),
    second: sumOf(points, 'П2', 'final'),
    total: weighted('final'),
    self: weighted('self'),
    confirmed: weighted('checked'),
    unchecked,
    byCriterion,
  };
}

/** Ranks everyone of base N as of R, those without entries too. */
export function computeRating(book: SchoolBook): Rating {
  const { settings, criteria } = book;
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const entries = entriesByTeacher(book, byCode);
  const unplaced = baseOn(book.teachers, settings.referenceDay).map((teacher) => {
    const points = new Map<string, CriterionPoints>();
    for (const [code, rows] of entries.get(teacher.code) ?? []) {
      const criterion = byCode.get(code);
      if (criterion) points.set(code, criterionPoints(criterion, rows));
    }
    return lineOf(teacher, points, settings);
  });
  const secondDecides = settings.tieRule === 'выше П2';
  const better = (a: Unplaced, b: Unplaced): number =>
    b.total - a.total || (secondDecides ? b.second - a.second : 0);
  const ordered = unplaced.sort((a, b) => better(a, b) || compare(a.teacher.code, b.teacher.code));
  const places = placesOf(ordered, (a, b) => better(a, b) === 0, settings.placeNumbering);
  const lines = ordered.map((line, index) => ({ ...line, ...(places[index] as Place) }));
  return {
    lines,
    criteria,
    unchecked: lines.reduce((sum, line) => sum + line.unchecked, 0),
    version: versionOf(criteria, settings),
  };
}
