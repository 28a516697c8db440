/** A person's newest further education, and how long it counts as recent (rule У-01). */
import { addMonths, type Day } from '../values/day';
import { RECENT_EDUCATION_MONTHS } from '../values/law';
import type { Course } from './tables/courses';

/** A finished ПК or ПП. */
export interface Education {
  readonly course: Course;
  readonly completed: Day;
  /** The last day on which it counts as recent: the right to study returns every three years. */
  readonly through: Day;
}

/** A course as further education that is over on the day; null for one that is not, or is neither ПК nor ПП. */
export function educationBy(course: Course, day: Day): Education | null {
  const { kind, completed } = course;
  if (kind === 'иное' || completed === null || completed > day) return null;
  return { course, completed, through: addMonths(completed, RECENT_EDUCATION_MONTHS) };
}

/** The newest of a person's courses that is over on the day, of one day the upper; null without any. */
export function lastEducation(courses: readonly Course[], day: Day): Education | null {
  let newest: Education | null = null;
  for (const course of courses) {
    const education = educationBy(course, day);
    if (education && (newest === null || education.completed > newest.completed)) {
      newest = education;
    }
  }
  return newest;
}

/**
 * «Три года после последнего ДПО истекли», «истекают», «истекают сегодня»: so many days before the
 * last of them, below zero when they are over.
 */
export function threeYearsText(daysLeft: number): string {
  const verb = daysLeft < 0 ? 'истекли' : daysLeft === 0 ? 'истекают сегодня' : 'истекают';
  return `Три года после последнего ДПО ${verb}`;
}
