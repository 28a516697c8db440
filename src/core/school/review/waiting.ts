/** The entries that wait for checking (rule Я-40). */
import type { Hundredths } from '../../values/points';
import type { SchoolResults } from '../compute-school';
import { calculatedPoints, type Working, workingOf } from '../points/scale';
import { isUnchecked } from '../rating/entry';
import type { Points } from '../rating/points-by-criterion';
import { ACTIVITIES, type Activity } from '../tables/activities';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import type { ActivityRows } from './row-mark';

export interface WaitingEntry {
  /** Names the row and all that a decision about it rests on. */
  readonly key: string;
  readonly activity: Activity;
  readonly teacher: Teacher;
  readonly criterion: Criterion;
  readonly working: Working;
  /** What the entry is worth by the scale. */
  readonly calculated: Hundredths;
  /** What the teacher claims, the scale at most. */
  readonly self: Hundredths;
  /** What the teacher's entries under the criterion come to. */
  readonly sum: Points;
}

/**
 * The counted entries that nobody has checked, or not to the end (Р-06): by teacher in the order of
 * «Педагоги», then by criterion in the order of «Критерии», then by row. Facts of registers are
 * confirmed as they are (Р-11).
 */
export function waitingEntries(
  { book, rating }: Pick<SchoolResults, 'book' | 'rating'>,
  rows: ActivityRows,
): WaitingEntry[] {
  const activities = new Map(book.activities.map((activity) => [activity.row, activity]));
  const lines = new Map(rating.lines.map((line) => [line.teacher.code, line]));
  return book.teachers.flatMap((teacher) =>
    [...(lines.get(teacher.code)?.byCriterion.values() ?? [])].flatMap(
      ({ criterion, entries, ...sum }) =>
        entries.filter(isUnchecked).flatMap(({ source, scores }) => {
          const activity = activities.get(source.row);
          if (source.sheet !== ACTIVITIES.sheet || activity === undefined) return [];
          const working = workingOf(activity, criterion, book.settings);
          const calculated = calculatedPoints(activity, criterion, book.settings);
          if (working === null || calculated === null) return [];
          const { self } = scores;
          const key = `${rows.mark(activity.row)}:${calculated}:${self}`;
          return [{ key, activity, teacher, criterion, working, calculated, self, sum }];
        }),
    ),
  );
}
