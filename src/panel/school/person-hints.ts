/** What to do about one person, the nearest day first. */

import type { CellPlace } from '../../core/schema/place';
import { validThrough } from '../../core/school/category-in-force';
import type { SchoolResults } from '../../core/school/compute-school';
import { COURSES } from '../../core/school/tables/courses';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import { formatDay } from '../../core/values/day';
import { EXPIRY_NOTICE_DAYS, LAST_DAYS_OF_WINDOW } from '../../core/values/law';
import { rowPlace } from '../cell-places';
import { educationEnd } from './deadlines-view';

export interface Hint {
  readonly text: string;
  readonly place: CellPlace;
}

/** «закончится» or «закончилось», of the months and the validity that are counted. */
const ending = (day: number, today: number): string => (day < today ? 'закончилось' : 'закончится');

function courseHints({ issues, school }: SchoolResults, teacher: Teacher): Hint[] {
  const rows = new Map(school.rowsOf.courses(teacher).map(({ row, code }) => [row, code]));
  // What the checks say of a course's row: topic, direction, interview, activities.
  const found = issues.flatMap(({ sheet, row, message }): Hint[] => {
    const code = sheet === COURSES.sheet && row !== undefined ? rows.get(row) : undefined;
    return code === undefined || row === undefined
      ? []
      : [{ text: `${code}: ${message}`, place: rowPlace(COURSES, { row }) }];
  });
  const ends = school.rowsOf.windows(teacher).flatMap(({ daysLeft, end, course }): Hint[] =>
    daysLeft === null || daysLeft > LAST_DAYS_OF_WINDOW
      ? []
      : [
          {
            text: `${course.code}: посткурсовой период закончится ${formatDay(end)}`,
            place: rowPlace(COURSES, course),
          },
        ],
  );
  return [...ends, ...found];
}

/** Choice of topic, direction, ending windows, further education and category that expire. */
export function hintsFor(results: SchoolResults, teacher: Teacher): Hint[] {
  const { referenceDay } = results.book.settings;
  const hints = courseHints(results, teacher);
  const education = educationEnd(results, teacher);
  if (education !== null && education.day - referenceDay <= EXPIRY_NOTICE_DAYS) {
    const { day, course } = education;
    hints.push({
      text: `Трёхлетнее право на ДПО: действие последнего курса ${ending(day, referenceDay)} ${formatDay(day)}`,
      place: rowPlace(COURSES, course),
    });
  }
  const category = results.school.categoryOf(teacher);
  const end = validThrough(category);
  if (end !== null && end - referenceDay <= EXPIRY_NOTICE_DAYS) {
    hints.push({
      text: `Действие категории «${category.qualification}» ${ending(end, referenceDay)} ${formatDay(end)}`,
      place: rowPlace(TEACHERS, teacher),
    });
  }
  return hints;
}
