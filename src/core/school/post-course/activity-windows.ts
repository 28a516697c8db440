/** Which windows each activity belongs to, and what it costs to belong to none (rules В-08, В-32). */
import type { Day } from '../../values/day';
import type { SchoolBook } from '../school-book';
import { ACTIVITIES, type Activity } from '../tables/activities';
import type { Course } from '../tables/courses';
import type { Choice, FinishedCourse } from './course-groups';
import { containsDay, type SupportWindow } from './support-window';
import {
  AMBIGUOUS_WINDOW,
  NOT_SUPPORTED,
  OUTSIDE_WINDOW,
  type WhyNotSupported,
} from './window-checks';

/** What decides where an activity belongs. */
interface Supported {
  /** Windows by teacher code. */
  readonly windowsOf: ReadonlyMap<string, readonly SupportWindow[]>;
  readonly choices: ReadonlyMap<FinishedCourse, Choice>;
  /** Codes of the people of base N. */
  readonly base: ReadonlySet<string>;
}

/** Whether all windows are of one group out of which no topic is chosen. */
function areOfOpenGroup(windows: readonly SupportWindow[], choices: Supported['choices']): boolean {
  const [first, ...others] = windows.map(({ course }) => choices.get(course));
  return first?.unchosen === 'open' && others.every((choice) => choice?.group === first.group);
}

const NO_WINDOWS: readonly SupportWindow[] = [];

/** Those of the person's windows to which the activity belongs (rule В-08). */
function windowsWith(
  activity: Activity,
  windows: readonly SupportWindow[],
  choices: Supported['choices'],
): readonly SupportWindow[] {
  if (windows.length === 0) return windows;
  const { date, course: named } = activity;
  const belonging = windows.filter(
    (window) => containsDay(window, date) && (named === null || window.course.code === named),
  );
  if (named !== null || belonging.length === 1) return belonging;
  return areOfOpenGroup(belonging, choices) ? belonging : NO_WINDOWS;
}

/** Why a course has no window; undefined where an error took its row out. */
function whyNotSupported(course: Course | undefined, day: Day): WhyNotSupported {
  if (course === undefined) return 'faulty';
  if (course.kind !== 'ПК') return 'kind';
  return course.completed === null || course.completed > day ? 'unfinished' : 'topic';
}

/** The activities of every window; adds to the findings what it costs to belong to none. */
export function assignActivities(
  { activities, courses, settings, findings }: SchoolBook,
  { windowsOf, choices, base }: Supported,
): Map<SupportWindow, Activity[]> {
  const assigned = new Map<SupportWindow, Activity[]>();
  for (const own of windowsOf.values()) for (const window of own) assigned.set(window, []);
  const courseOf = new Map(courses.map((course) => [course.code, course]));
  const { sheet, columns } = ACTIVITIES;

  /** An activity that only lies outside costs nothing where it is rated, or its person is not. */
  function reportOutside(activity: Activity, own: readonly SupportWindow[]): void {
    const { row, course } = activity;
    const counts = base.has(activity.teacher);
    const onDate = { sheet, row, column: columns.date.header };
    const onCourse = { sheet, row, column: columns.course.header };
    if (course !== null) {
      const named = own.find((window) => window.course.code === course);
      const why = whyNotSupported(courseOf.get(course), settings.referenceDay);
      if (named) findings.report(OUTSIDE_WINDOW, onDate, { named }, counts);
      else findings.report(NOT_SUPPORTED, onCourse, { course, why }, counts);
    } else if (own.some((window) => containsDay(window, activity.date))) {
      findings.report(AMBIGUOUS_WINDOW, onCourse, undefined, counts);
    } else if (activity.criterion === null && counts) {
      findings.report(OUTSIDE_WINDOW, onDate, { named: null });
    }
  }

  for (const activity of activities) {
    if (activity.review === 'отклонено' || activity.date > settings.referenceDay) continue;
    const own = windowsOf.get(activity.teacher) ?? NO_WINDOWS;
    const belonging = windowsWith(activity, own, choices);
    for (const window of belonging) assigned.get(window)?.push(activity);
    if (belonging.length === 0) reportOutside(activity, own);
  }
  return assigned;
}
