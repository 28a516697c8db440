/**
 * Several courses of one teacher (rules В-05 … В-07): courses with a small interval form a group,
 * out of which the teacher may choose one topic (Regulation, п. 5).
 */
import { addMonths, type Day } from '../../values/day';
import { LONGEST_GROUP_MONTHS } from '../../values/law';
import type { Settings } from '../school-settings';
import type { Course } from '../tables/courses';
import { ONLY_LAST_COURSE } from '../tables/settings';

/** A finished ПК course: its completion is known. */
export type FinishedCourse = Course & { readonly completed: Day };

/** How a group without a chosen topic is supported: all its courses, or the last one meanwhile. */
export type UnchosenTopic = 'open' | 'provisional';

/** What people are told of it. */
export const UNCHOSEN_TOPIC: Readonly<Record<UnchosenTopic, string>> = {
  open: 'можно выбрать одну тему',
  provisional: 'требуется выбор темы',
};

/** A course's place in its group. */
export interface Choice {
  readonly course: FinishedCourse;
  readonly group: readonly FinishedCourse[];
  readonly supported: boolean;
  /** Of a supported course among several of which none is marked. */
  readonly unchosen: UnchosenTopic | null;
  /** More than one course of the group is marked. */
  readonly overMarked: boolean;
}

/** The teacher's valid ПК courses completed on or before `day`, by completion, then by row. */
export function finishedCourses(courses: readonly Course[], day: Day): FinishedCourse[] {
  return courses
    .filter(
      (course): course is FinishedCourse =>
        course.kind === 'ПК' && course.completed !== null && course.completed <= day,
    )
    .sort((a, b) => a.completed - b.completed || a.row - b.row);
}

function joins(
  course: FinishedCourse,
  previous: FinishedCourse,
  first: FinishedCourse,
  interval: number,
): boolean {
  // From the first, so that a small interval does not chain through a year.
  if (course.completed - first.completed <= interval) return true;
  const studiedTogether = course.started !== null && course.started <= previous.completed;
  return studiedTogether && course.completed <= addMonths(first.completed, LONGEST_GROUP_MONTHS);
}

/** Splits one teacher's finished courses, in order, into groups (rule В-05). */
export function groupCourses(
  courses: readonly FinishedCourse[],
  interval: Settings['groupInterval'],
): FinishedCourse[][] {
  const groups: FinishedCourse[][] = [];
  for (const course of courses) {
    const group = groups[groups.length - 1];
    const [first, previous] = [group?.[0], group?.[group.length - 1]];
    if (group && first && previous && joins(course, previous, first, interval)) group.push(course);
    else groups.push([course]);
  }
  return groups;
}

/** The course completed last; at a tie the longer one, then the upper row. */
function latestOf(group: readonly FinishedCourse[]): FinishedCourse | undefined {
  const [latest] = [...group].sort(
    (a, b) => b.completed - a.completed || (b.hours ?? 0) - (a.hours ?? 0) || a.row - b.row,
  );
  return latest;
}

/** How each course of a group stands in it: which of them are supported (rule В-06). */
export function chooseCourses(
  group: readonly FinishedCourse[],
  unchosenTopic: Settings['unchosenTopic'],
): Choice[] {
  const marked = group.filter((course) => course.chosen).length;
  const latest = group.length > 1 ? latestOf(group) : group[0];
  const unchosenOf = (course: FinishedCourse): UnchosenTopic | null => {
    if (group.length === 1 || marked > 0) return null;
    if (unchosenTopic !== ONLY_LAST_COURSE) return 'open';
    return course === latest ? 'provisional' : null;
  };
  return group.map((course) => {
    const unchosen = unchosenOf(course);
    const supported = group.length === 1 || course.chosen || unchosen !== null;
    return { course, group, supported, unchosen, overMarked: course.chosen && marked > 1 };
  });
}
