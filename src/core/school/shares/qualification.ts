/** Terms of qualification categories and of further education. */
import { addMonths, type Day, dayOf } from '../../values/day';
import { LEAST_HOURS } from '../checks/courses';
import type { Course } from '../tables/courses';
import type { Teacher } from '../tables/teachers';

/** Categories granted later have no term (приказ Минпросвещения 24.03.2023 № 196). */
const LAST_DAY_OF_TERMS = dayOf(2023, 8, 31) ?? (0 as Day);
const TERM_MONTHS = 60;

/** The last day of a category's validity; null for no end (also when the day is unknown). */
export function validThrough({ qualification, granted }: Teacher): Day | null {
  if (granted === null) return null;
  const hasTerm = qualification === 'СЗД' || granted <= LAST_DAY_OF_TERMS;
  return hasTerm ? addMonths(granted, TERM_MONTHS) : null;
}

/** Whether the category is granted and not expired on the day (rule К9). */
export function isQualifiedOn(teacher: Teacher, day: Day): boolean {
  if (teacher.granted !== null && teacher.granted > day) return false;
  const end = validThrough(teacher);
  return end === null || day <= end;
}

/** The right to further education returns every three years (273-ФЗ, ст. 47, ч. 5, п. 2). */
const FURTHER_EDUCATION_MONTHS = 36;

/** The last day on which a finished ПК or ПП counts as recent; null for any other course. */
export function recentThrough({ kind, completed }: Course): Day | null {
  if (completed === null || !(kind in LEAST_HOURS)) return null;
  return addMonths(completed, FURTHER_EDUCATION_MONTHS);
}
