/** What to do about one person, the nearest day first. */

import { besideRow, rowsOf } from '../../core/schema/issues-by-row';
import { inOrder } from '../../core/schema/issues-sheet';
import type { CellPlace } from '../../core/schema/place';
import type { SchoolResults } from '../../core/school/compute-school';
import { categoryEnding, educationEnding, endingText } from '../../core/school/endings';
import { lastEducation } from '../../core/school/last-education';
import { isOwnStaff, isWorkingOn } from '../../core/school/people';
import { COURSES } from '../../core/school/tables/courses';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import { LAST_DAYS_OF_WINDOW } from '../../core/values/law';
import { rowPlace } from '../cell-places';

export interface Hint {
  readonly text: string;
  readonly place: CellPlace;
}

function courseHints({ book, school }: SchoolResults, teacher: Teacher): Hint[] {
  const rows = new Map(school.rowsOf.courses(teacher).map(({ row, code }) => [row, code]));
  // What the checks say of a course's row: topic, direction, interview, activities.
  // Not as they are gathered, where one row tells of many.
  const ofSheet = book.findings.issues.filter(({ sheet }) => sheet === COURSES.sheet);
  const found = inOrder(ofSheet, [COURSES.sheet]).flatMap((issue) => {
    const { message } = besideRow(issue);
    return rowsOf(issue).flatMap((row): Hint[] => {
      const code = rows.get(row);
      if (code === undefined) return [];
      return [{ text: `Курс ${code}. ${message}`, place: rowPlace(COURSES, { row }) }];
    });
  });
  const { referenceDay } = school.book.settings;
  // The windows of leading staff enter no figure (rule В-34).
  const windows = school.base.includes(teacher) ? school.rowsOf.windows(teacher) : [];
  const ends = windows.flatMap(({ daysLeft, end, course }): Hint[] => {
    if (daysLeft === null || daysLeft > LAST_DAYS_OF_WINDOW) return [];
    const text = `Курс ${course.code}. Посткурсовой период ${endingText(end, referenceDay)}`;
    return [{ text, place: rowPlace(COURSES, course) }];
  });
  return [...ends, ...found];
}

function educationHints({ school }: SchoolResults, teacher: Teacher): Hint[] {
  const { referenceDay } = school.book.settings;
  const education = lastEducation(school.rowsOf.courses(teacher), referenceDay);
  if (education === null) {
    const text = 'ПК или ПП ещё не было: запланируйте курсы или впишите законченные';
    return [{ text, place: rowPlace(TEACHERS, teacher) }];
  }
  const text = educationEnding(education, referenceDay);
  return text === null ? [] : [{ text, place: rowPlace(COURSES, education.course) }];
}

function categoryHints({ book, school }: SchoolResults, teacher: Teacher): Hint[] {
  const text = categoryEnding(school.categoryOf(teacher), book.settings.referenceDay);
  return text === null ? [] : [{ text, place: rowPlace(TEACHERS, teacher) }];
}

/**
 * Choice of topic, direction, ending windows, further education and category that expire. Of those
 * who do not work on R, are on leave or belong to another school nothing is asked.
 */
export function hintsFor(results: SchoolResults, teacher: Teacher): Hint[] {
  const { referenceDay } = results.book.settings;
  if (!isOwnStaff(teacher) || !isWorkingOn(teacher, referenceDay)) return [];
  return [
    ...courseHints(results, teacher),
    ...educationHints(results, teacher),
    ...categoryHints(results, teacher),
  ];
}
