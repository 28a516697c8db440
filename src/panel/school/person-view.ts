/** «Педагог»: one person's windows, points and what to do about them. */

import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import type { Checklist } from '../../core/school/post-course/checklist';
import { UNCHOSEN_TOPIC } from '../../core/school/post-course/course-groups';
import type { Monitoring } from '../../core/school/post-course/monitoring';
import type { ByStage } from '../../core/school/post-course/stages';
import type { CourseSupport, SupportedWindow } from '../../core/school/post-course/support';
import type { CriterionPoints } from '../../core/school/rating/points-by-criterion';
import { ACTIVITIES, type Activity } from '../../core/school/tables/activities';
import { COURSES } from '../../core/school/tables/courses';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import type { Day } from '../../core/values/day';
import { pointsOf } from '../../core/values/points';
import { rowPlace } from '../cell-places';
import { type Hint, hintsFor } from './person-hints';
import { type RatedPerson, ratedPerson } from './rating-view';

interface WindowActivity {
  readonly day: Day;
  readonly kind: string;
  readonly topic: string | null;
  readonly level: string | null;
  readonly organiser: string | null;
  readonly visitor: string | null;
  readonly reflected: boolean;
  /** What changed in the teacher's practice. */
  readonly change: string | null;
  readonly place: CellPlace;
}

interface PersonWindow {
  readonly start: Day;
  readonly firstStageEnd: Day;
  readonly end: Day;
  readonly daysLeft: number | null;
  readonly monitoring: ByStage<Monitoring>;
  readonly checklist: Checklist;
  readonly activities: readonly WindowActivity[];
}

interface PersonCourse {
  readonly code: string;
  readonly title: string;
  readonly direction: string | null;
  readonly level: string;
  readonly curator: string | null;
  readonly results: readonly string[];
  readonly status: string;
  readonly place: CellPlace;
  readonly window: PersonWindow | null;
}

interface PersonEntry {
  readonly kind: string;
  readonly topic: string | null;
  readonly day: Day;
  readonly review: string;
  readonly self: number;
  readonly final: number;
  readonly place: CellPlace;
}

interface PersonCriterion {
  readonly code: string;
  readonly wording: string;
  readonly self: number;
  readonly confirmed: number;
  readonly final: number;
  readonly cap: number | null;
  readonly entries: readonly PersonEntry[];
}

export interface PersonView {
  readonly code: string;
  readonly name: string | null;
  readonly position: string;
  readonly subject: string | null;
  readonly place: CellPlace;
  readonly asOf: Day;
  /** null for those who are not ranked. */
  readonly rating: RatedPerson | null;
  readonly courses: readonly PersonCourse[];
  readonly criteria: readonly PersonCriterion[];
  readonly hints: readonly Hint[];
}

const byDay = (a: Activity, b: Activity): number => a.date - b.date || a.row - b.row;

function activityOf(activity: Activity): WindowActivity {
  const { date, kind, topic, level, organiser, visitor, reflected, change } = activity;
  const place = rowPlace(ACTIVITIES, activity);
  return { day: date, kind, topic, level, organiser, visitor, reflected, change, place };
}

function windowOf(window: SupportedWindow): PersonWindow {
  const { start, firstStageEnd, end, daysLeft, monitoring, checklist, stages } = window;
  const activities = [...stages.first, ...stages.second].sort(byDay).map(activityOf);
  return { start, firstStageEnd, end, daysLeft, monitoring, checklist, activities };
}

function courseOf({ course, status, window }: CourseSupport): PersonCourse {
  return {
    code: course.code,
    title: course.title,
    direction: course.supportDirection,
    level: course.supportLevel,
    curator: course.curator,
    results: course.results,
    status: window?.choice ? `${status}, ${UNCHOSEN_TOPIC[window.choice]}` : status,
    place: rowPlace(COURSES, course),
    window: window && windowOf(window),
  };
}

function criterionOf({
  criterion,
  self,
  checked,
  final,
  entries,
}: CriterionPoints): PersonCriterion {
  return {
    code: criterion.code,
    wording: criterion.wording,
    self: pointsOf(self),
    confirmed: pointsOf(checked),
    final: pointsOf(final),
    cap: criterion.cap,
    entries: entries.map(({ source, kind, topic, date, review, scores }) => ({
      kind,
      topic,
      day: date,
      review,
      self: pointsOf(scores.self),
      final: pointsOf(scores.final),
      place: rowPlace(source, source),
    })),
  };
}

/** Everything the panel tells of a teacher; null when there is no good row with the code. */
export function personView(results: SchoolResults, code: string): PersonView | null {
  const { book, rating, previous, school } = results;
  const teacher: Teacher | undefined = book.teachers.find((candidate) => candidate.code === code);
  if (teacher === undefined) return null;
  const line = rating.lines.find((candidate) => candidate.teacher.code === code);
  const points = new Map(line?.byCriterion);
  return {
    code,
    name: teacher.name,
    position: teacher.position,
    subject: teacher.subject,
    place: rowPlace(TEACHERS, teacher),
    asOf: book.settings.referenceDay,
    rating: line ? ratedPerson(line, previous.get(code)) : null,
    courses: school.support.courses.filter(({ course }) => course.teacher === code).map(courseOf),
    // In the order of «Критерии», as on every other sheet.
    criteria: rating.criteria.flatMap((criterion) => {
      const own = points.get(criterion.code);
      return own ? [criterionOf(own)] : [];
    }),
    hints: hintsFor(results, teacher),
  };
}
