/** «Педагог»: one person's windows, points and what to do about them. */

import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { whyNotInBase } from '../../core/school/people';
import type { Checklist } from '../../core/school/post-course/checklist';
import { UNCHOSEN_TOPIC } from '../../core/school/post-course/course-groups';
import type { Monitoring } from '../../core/school/post-course/monitoring';
import type { ByStage } from '../../core/school/post-course/stages';
import type { CourseSupport, SupportedWindow } from '../../core/school/post-course/support';
import type { Entry } from '../../core/school/rating/entry';
import type { CriterionPoints } from '../../core/school/rating/points-by-criterion';
import type { School } from '../../core/school/shares/school';
import { ACTIVITIES, type Activity } from '../../core/school/tables/activities';
import { COURSES } from '../../core/school/tables/courses';
import { CRITERIA } from '../../core/school/tables/criteria';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import type { Day } from '../../core/values/day';
import { pointsOf } from '../../core/values/points';
import { rowPlace } from '../cell-places';
import { type Hint, hintsFor } from './person-hints';
import { type PersonRegister, personRegisters } from './person-registers';
import { type RatedPerson, ratedPerson } from './rating-view';
import { factsOf, keysBut, type People } from './row-words';
import { factsInPeriod, factsUnderCriterion, type ShownActivities } from './shown-activities';

interface WindowActivity {
  readonly day: Day;
  readonly kind: string;
  readonly topic: string | null;
  /** Everything else that its row says: «организатор — школа». */
  readonly facts: readonly string[];
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
  /** What its row says of the education: «организация ДПО — ИРО». */
  readonly facts: readonly string[];
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
  /** What else an activity's row says of the points. */
  readonly facts: readonly string[];
  readonly place: CellPlace;
}

interface PersonCriterion {
  readonly code: string;
  readonly wording: string;
  /** What a point is given for, and what proves it. */
  readonly facts: readonly string[];
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
  /** Everything else on «Педагоги». */
  readonly facts: readonly string[];
  readonly place: CellPlace;
  readonly asOf: Day;
  /** null for those who are not ranked. */
  readonly rating: RatedPerson | null;
  /** Why he or she is not ranked; null for those who are. */
  readonly notRanked: string | null;
  readonly courses: readonly PersonCourse[];
  readonly criteria: readonly PersonCriterion[];
  readonly registers: readonly PersonRegister[];
  readonly hints: readonly Hint[];
}

const ABOUT_PERSON = keysBut(TEACHERS, ['code', 'name', 'position', 'subject']);

const ABOUT_EDUCATION = keysBut(COURSES, [
  'code',
  'teacher',
  'title',
  'supportDirection',
  'supportLevel',
  'curator',
  'results',
]);

const ABOUT_CRITERION = ['unit', 'evidence'];

/** What the parts of the card have in common. */
interface Told extends ShownActivities {
  readonly people: People;
  /** The person's own, by row. */
  readonly activities: ReadonlyMap<number, Activity>;
}

const byDay = (a: Activity, b: Activity): number => a.date - b.date || a.row - b.row;

const activitiesIn = ({ stages }: SupportedWindow): readonly Activity[] =>
  [...stages.first, ...stages.second].sort(byDay);

function activityOf(activity: Activity, told: Told): WindowActivity {
  const { date, kind, topic } = activity;
  const facts = factsInPeriod(activity, told, told.people);
  return { day: date, kind, topic, facts, place: rowPlace(ACTIVITIES, activity) };
}

function windowOf(window: SupportedWindow, told: Told): PersonWindow {
  const { start, firstStageEnd, end, daysLeft, monitoring, checklist } = window;
  const activities = activitiesIn(window).map((activity) => activityOf(activity, told));
  return { start, firstStageEnd, end, daysLeft, monitoring, checklist, activities };
}

function courseOf({ course, status, window }: CourseSupport, told: Told): PersonCourse {
  return {
    code: course.code,
    title: course.title,
    facts: factsOf(COURSES, course, ABOUT_EDUCATION, told.people),
    direction: course.supportDirection,
    level: course.supportLevel,
    curator: course.curator,
    results: course.results,
    status: window?.choice ? `${status}, ${UNCHOSEN_TOPIC[window.choice]}` : status,
    place: rowPlace(COURSES, course),
    window: window && windowOf(window, told),
  };
}

function entryOf({ source, kind, topic, date, review, scores }: Entry, told: Told): PersonEntry {
  const activity = source.sheet === ACTIVITIES.sheet ? told.activities.get(source.row) : undefined;
  return {
    kind,
    topic,
    day: date,
    review,
    self: pointsOf(scores.self),
    final: pointsOf(scores.final),
    facts: activity ? factsUnderCriterion(activity, told, told.people) : [],
    place: rowPlace(source, source),
  };
}

function criterionOf(points: CriterionPoints, told: Told): PersonCriterion {
  const { criterion, self, checked, final, entries } = points;
  return {
    code: criterion.code,
    wording: criterion.wording,
    facts: factsOf(CRITERIA, criterion, ABOUT_CRITERION, told.people),
    self: pointsOf(self),
    confirmed: pointsOf(checked),
    final: pointsOf(final),
    cap: criterion.cap,
    entries: entries.map((entry) => entryOf(entry, told)),
  };
}

function toldOf(
  { rowsOf, teachers }: School,
  teacher: Teacher,
  courses: readonly CourseSupport[],
  points: readonly CriterionPoints[],
): Told {
  const windows = courses.flatMap(({ window }) => window ?? []);
  const sources = points.flatMap(({ entries }) => entries.map(({ source }) => source));
  const rated = sources.filter(({ sheet }) => sheet === ACTIVITIES.sheet);
  return {
    people: teachers,
    activities: new Map(rowsOf.activities(teacher).map((activity) => [activity.row, activity])),
    inPeriods: new Set(windows.flatMap(activitiesIn).map(({ row }) => row)),
    underCriteria: new Set(rated.map(({ row }) => row)),
  };
}

/** Everything the panel tells of a teacher; null when there is no good row with the code. */
export function personView(results: SchoolResults, code: string): PersonView | null {
  const { book, rating, previous, school } = results;
  const teacher: Teacher | undefined = book.teachers.find((candidate) => candidate.code === code);
  if (teacher === undefined) return null;
  const line = rating.lines.find((candidate) => candidate.teacher.code === code);
  const points = new Map(line?.byCriterion);
  const courses = school.support.courses.filter(({ course }) => course.teacher === code);
  const told = toldOf(school, teacher, courses, [...points.values()]);
  return {
    code,
    name: teacher.name,
    position: teacher.position,
    subject: teacher.subject,
    facts: factsOf(TEACHERS, teacher, ABOUT_PERSON, told.people),
    place: rowPlace(TEACHERS, teacher),
    asOf: book.settings.referenceDay,
    rating: line ? ratedPerson(line, previous.get(code)) : null,
    notRanked: whyNotInBase(teacher, book.settings.referenceDay),
    courses: courses.map((course) => courseOf(course, told)),
    // In the order of «Критерии», as on every other sheet.
    criteria: rating.criteria.flatMap((criterion) => {
      const own = points.get(criterion.code);
      return own ? [criterionOf(own, told)] : [];
    }),
    registers: personRegisters(results, code, told),
    hints: hintsFor(results, teacher),
  };
}
