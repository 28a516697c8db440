/** «Сроки»: what ends, what was missed, what expires. By codes, so that it may be exported. */

import type { CellPlace } from '../../core/schema/place';
import { validThrough } from '../../core/school/category-in-force';
import type { SchoolResults } from '../../core/school/compute-school';
import { lastEducation } from '../../core/school/last-education';
import type { SupportedWindow } from '../../core/school/post-course/support';
import { currentWindows } from '../../core/school/shares/members';
import { COURSES } from '../../core/school/tables/courses';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import { wordsForAll } from '../../core/school/words-for-all';
import { addDays, type Day } from '../../core/values/day';
import { EXPIRY_NOTICE_DAYS } from '../../core/values/law';
import { rowPlace } from '../cell-places';
import { type CourseNeedLine, courseNeedLines } from './course-needs-view';

type DeadlineKind = 'window' | 'checkpoint' | 'missed' | 'education' | 'category';

interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day. */
  readonly day: Day;
  /** From the reference day; below zero when it has passed. */
  readonly daysLeft: number;
  readonly teacher: string;
  readonly name: string | null;
  /** The course's code, the stage, the category: what it is about. */
  readonly about: string;
  /** The same as it may go out with codes only: a course's code, too, may be somebody's name (Б-02). */
  readonly aboutWithCodes: string;
  readonly place: CellPlace;
}

export interface DeadlinesView {
  readonly asOf: Day;
  readonly deadlines: readonly Deadline[];
  /** Those without any further education have no day of theirs: they are here alone. */
  readonly courseNeeds: readonly CourseNeedLine[];
}

const WINDOW_NOTICE_DAYS = 90;

type Draft = Pick<Deadline, 'kind' | 'day' | 'about' | 'place'>;

function windowDeadlines(window: SupportedWindow, today: Day): Draft[] {
  const { course, end, monitoring } = window;
  const place = rowPlace(COURSES, course);
  const drafts: Draft[] = [];
  if (end >= today && end - today <= WINDOW_NOTICE_DAYS) {
    drafts.push({ kind: 'window', day: end, about: course.code, place });
  }
  const stages = [
    ['I этап', monitoring.first],
    ['II этап', monitoring.second],
  ] as const;
  for (const [stage, { checkpoints }] of stages) {
    checkpoints.forEach(({ lastDay, progress }, index) => {
      const number = checkpoints.length > 1 ? `, точка ${index + 1} из ${checkpoints.length}` : '';
      const draft = { day: lastDay, about: `${course.code}, ${stage}${number}`, place };
      if (progress === 'missed') drafts.push({ kind: 'missed', ...draft });
      else if (progress === 'ahead' && lastDay - today <= WINDOW_NOTICE_DAYS) {
        drafts.push({ kind: 'checkpoint', ...draft });
      }
    });
  }
  return drafts;
}

function expiries({ school }: SchoolResults, teacher: Teacher, today: Day): Draft[] {
  const drafts: Draft[] = [];
  const horizon = addDays(today, EXPIRY_NOTICE_DAYS);
  const education = lastEducation(school.rowsOf.courses(teacher), today);
  if (education !== null && education.through <= horizon) {
    const { through, course } = education;
    const place = rowPlace(COURSES, course);
    drafts.push({ kind: 'education', day: through, about: course.code, place });
  }
  const category = school.categoryOf(teacher);
  const day = validThrough(category);
  if (day !== null && day <= horizon) {
    const place = rowPlace(TEACHERS, teacher);
    drafts.push({ kind: 'category', day, about: category.qualification, place });
  }
  return drafts;
}

/** Of the people of base N, the nearest first. */
export function deadlinesView(results: SchoolResults): DeadlinesView {
  const { school, book } = results;
  const { referenceDay } = book.settings;
  const words = wordsForAll(book);
  const deadlines = school.base.flatMap((teacher): Deadline[] =>
    [
      ...currentWindows(teacher, school).flatMap((window) => windowDeadlines(window, referenceDay)),
      ...expiries(results, teacher, referenceDay),
    ].map((draft) => ({
      ...draft,
      aboutWithCodes: draft.kind === 'category' ? draft.about : words(draft.about),
      daysLeft: draft.day - referenceDay,
      teacher: teacher.code,
      name: teacher.name,
    })),
  );
  return {
    asOf: referenceDay,
    deadlines: deadlines.sort((a, b) => a.day - b.day),
    courseNeeds: courseNeedLines(results),
  };
}
