/**
 * Several courses of one teacher (rules В-05 … В-07): courses with a small interval form a group,
 * out of which the teacher may choose one topic (Regulation, п. 5).
 */
import { addMonths, type Day } from '../../values/day';
import { LONGEST_GROUP_MONTHS } from '../../values/law';
import type { Settings } from '../school-settings';
import type { Course } from '../tables/courses';

/** A finished ПК course: its completion is known. */
export type FinishedCourse = Course & { readonly completed: Day };

/** A course's place in its group. */
export interface Choice {
  readonly supported: boolean;
  /** Several courses, none marked: the last one is supported until the teacher chooses. */
  readonly provisional: boolean;
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
  // A chain of courses is closed once the next one would end too long after its first.
  if (course.completed > addMonths(first.completed, LONGEST_GROUP_MONTHS)) return false;
  const soon = course.completed - previous.completed <= interval;
  const studiedTogether = course.started !== null && course.started <= previous.completed;
  return soon || studiedTogether;
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

/** Which courses of a group are supported (rule В-06). */
export function chooseCourses(group: readonly FinishedCourse[]): Map<FinishedCourse, Choice> {
  const alone = group.length === 1;
  const marked = group.filter((course) => course.chosen);
  const latest = latestOf(group);
  const overMarked = marked.length > 1;
  return new Map(
    group.map((course) => {
      const provisional = !alone && marked.length === 0 && course === latest;
      const supported = alone || course.chosen || provisional;
      return [course, { supported, provisional, overMarked: overMarked && course.chosen }];
    }),
  );
}
