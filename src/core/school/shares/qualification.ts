/** Terms of qualification categories. */
import { addMonths, type Day } from '../../values/day';
import { CATEGORY_MONTHS, LAST_DAY_OF_TERMS } from '../../values/law';
import type { Teacher } from '../tables/teachers';

/** The last day of a category's validity; null for no end (also when the day is unknown). */
export function validThrough({ qualification, granted }: Teacher): Day | null {
  if (granted === null) return null;
  const hasTerm = qualification === 'СЗД' || granted <= LAST_DAY_OF_TERMS;
  return hasTerm ? addMonths(granted, CATEGORY_MONTHS) : null;
}

/** Whether the category is granted and not expired on the day (rule К9). */
export function isQualifiedOn(teacher: Teacher, day: Day): boolean {
  if (teacher.granted !== null && teacher.granted > day) return false;
  const end = validThrough(teacher);
  return end === null || day <= end;
}
