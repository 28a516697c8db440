/** Who counts (rules Л-01 … Л-03). */
import { addMonths, type Day } from '../values/day';
import type { Settings } from './school-settings';
import type { Teacher } from './tables/teachers';

/** Working on the day: not yet dismissed, already hired, not on long leave. */
export function isWorkingOn(teacher: Teacher, day: Day): boolean {
  const { status, dismissed, hired } = teacher;
  const employed =
    status === 'работает' || (status === 'уволен' && dismissed !== null && dismissed > day);
  return employed && (hired === null || hired <= day);
}

/** Dismissed on the day or before it; leave is no dismissal. */
export function isDismissedBy({ status, dismissed }: Teacher, day: Day): boolean {
  return status === 'уволен' && dismissed !== null && dismissed <= day;
}

/** At the main place of work or combining jobs inside the school: counted here, and only here. */
export function isOwnStaff({ employment }: Teacher): boolean {
  return employment === 'основное место работы' || employment === 'внутренний совместитель';
}

/** Own staff, whatever the category, at work on the day (rules Л-01, Л-02). */
export function isOwnStaffAtWork(teacher: Teacher, day: Day): boolean {
  return isOwnStaff(teacher) && isWorkingOn(teacher, day);
}

/** Why the person is not in base N, in a word or two; null for whoever is (rule Л-02). */
export function whyNotInBase(teacher: Teacher, day: Day): string | null {
  const { status, employment, category } = teacher;
  if (!isOwnStaff(teacher)) return employment;
  if (!isWorkingOn(teacher, day)) return status === 'работает' ? 'ещё не принят' : status;
  return category === 'педагогический работник' ? null : category;
}

/** Base N: own teachers working on the day, by code. */
export function baseOn(teachers: readonly Teacher[], day: Day): Teacher[] {
  return teachers.filter((teacher) => whyNotInBase(teacher, day) === null);
}

/** Own leading staff working on the day. */
export function leadersOn(teachers: readonly Teacher[], day: Day): Teacher[] {
  return teachers.filter(
    (teacher) => teacher.category === 'руководитель' && isOwnStaffAtWork(teacher, day),
  );
}

/** Whether the teaching career began less than the set number of years before the day. */
export function isYoungOn(
  { careerStart }: Teacher,
  day: Day,
  { youngYears }: Pick<Settings, 'youngYears'>,
): boolean {
  return careerStart !== null && addMonths(careerStart, 12 * youngYears) > day;
}
