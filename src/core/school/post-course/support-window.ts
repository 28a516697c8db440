/** The post-course window of one supported course and its two stages (rules В-01 … В-04). */
import { addDays, addMonths, type Day } from '../../values/day';
import type { WindowStatus } from '../../vocabulary/support';
import type { Settings } from '../school-settings';
import type { FinishedCourse } from './course-groups';

export interface SupportWindow {
  readonly course: FinishedCourse;
  /** The first day: the one after completion (Civil Code, art. 191). */
  readonly start: Day;
  /** The last day of stage I. */
  readonly firstStageEnd: Day;
  /** The last day (Civil Code, art. 192). */
  readonly end: Day;
}

/** Both ends are reckoned from the completion itself, never from a clamped date. */
export function windowOf(
  course: FinishedCourse,
  { windowMonths, firstStageMonths }: Pick<Settings, 'windowMonths' | 'firstStageMonths'>,
): SupportWindow {
  return {
    course,
    start: addDays(course.completed, 1),
    firstStageEnd: addMonths(course.completed, firstStageMonths),
    end: addMonths(course.completed, windowMonths),
  };
}

/** Where the window stands on a day not before its course's completion (rule В-04). */
export function statusOn(window: SupportWindow, day: Day): WindowStatus {
  if (day < window.start) return 'не начался';
  if (day <= window.firstStageEnd) return 'I этап';
  return day <= window.end ? 'II этап' : 'завершён';
}

/** Days left including none for the last day; null outside the two stages. */
export function daysLeftOn(window: SupportWindow, day: Day): number | null {
  return day >= window.start && day <= window.end ? window.end - day : null;
}

/** Whether the day lies inside the window, both ends included (rules В-01, В-02). */
export function containsDay(window: SupportWindow, day: Day): boolean {
  return window.start <= day && day <= window.end;
}

/** Whether the window has a day in [from; to]. */
export function intersects(window: SupportWindow, from: Day, to: Day): boolean {
  return window.start <= to && window.end >= from;
}
