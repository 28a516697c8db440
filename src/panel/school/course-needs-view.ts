/** «Кому нужно на курсы»: people, what they lack and what they asked for. */
import type { SchoolResults } from '../../core/school/compute-school';
import { deficitText, requestText } from '../../core/school/education/course-needs';
import type { Day } from '../../core/values/day';

export interface CourseNeedLine {
  readonly teacher: string;
  readonly name: string | null;
  /** The newest ПК or ПП and the end of its three years; null: never had any. */
  readonly education: {
    readonly completed: Day;
    readonly through: Day;
    /** Below zero when the three years are over. */
    readonly daysLeft: number;
  } | null;
  readonly deficits: readonly string[];
  /** Requests that can be taken into the plan. */
  readonly requests: readonly string[];
  readonly planned: readonly string[];
}

/** The lines of «Кому на курсы», the most urgent first (rule У-02). */
export function courseNeedLines({ courseNeeds, book }: SchoolResults): CourseNeedLine[] {
  const { referenceDay } = book.settings;
  return courseNeeds.map(({ teacher, education, deficits, requests, planned }) => ({
    teacher: teacher.code,
    name: teacher.name,
    education: education && {
      completed: education.completed,
      through: education.through,
      daysLeft: education.through - referenceDay,
    },
    deficits: deficits.map(deficitText),
    requests: requests.map(requestText),
    planned: planned.map(requestText),
  }));
}
