/** «Сроки»: what ends, what was missed, what expires. By codes, so that it may be exported. */

import type { CellPlace } from '../../core/schema/place';
import { validThrough } from '../../core/school/category-in-force';
import type { SchoolResults } from '../../core/school/compute-school';
import type { SupportedWindow } from '../../core/school/post-course/support';
import { currentWindows } from '../../core/school/shares/members';
import { recentThrough } from '../../core/school/shares/qualification';
import { COURSES } from '../../core/school/tables/courses';
import { TEACHERS, type Teacher } from '../../core/school/tables/teachers';
import { addDays, type Day } from '../../core/values/day';
import { EXPIRY_NOTICE_DAYS } from '../../core/values/law';
import { rowPlace } from '../cell-places';

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
  readonly place: CellPlace;
}

export interface DeadlinesView {
  readonly asOf: Day;
  readonly deadlines: readonly Deadline[];
}

const WINDOW_NOTICE_DAYS = 90;

type Draft = Pick<Deadline, 'kind' | 'day' | 'about' | 'place'>;

function windowDeadlines(window: SupportedWindow, today: Day): Draft[] {
  const { course, end, firstStageEnd, monitoring } = window;
  const place = rowPlace(COURSES, course);
  const drafts: Draft[] = [];
  if (end >= today && end - today <= WINDOW_NOTICE_DAYS) {
    drafts.push({ kind: 'window', day: end, about: course.code, place });
  }
  const stages = [
    ['I этап', firstStageEnd, monitoring.first],
    ['II этап', end, monitoring.second],
  ] as const;
  for (const [stage, day, state] of stages) {
    const about = `${course.code}, ${stage}`;
    if (state === 'не проведён') drafts.push({ kind: 'missed', day, about, place });
    else if (state === 'впереди' && day - today <= WINDOW_NOTICE_DAYS) {
      drafts.push({ kind: 'checkpoint', day, about, place });
    }
  }
  return drafts;
}

/** The day through which the newest ПК or ПП counts as recent, and its course. */
export function educationEnd(
  { school }: Pick<SchoolResults, 'school'>,
  teacher: Teacher,
): { readonly day: Day; readonly course: SchoolResults['book']['courses'][number] } | null {
  const { referenceDay } = school.book.settings;
  let newest: { day: Day; course: SchoolResults['book']['courses'][number] } | null = null;
  for (const course of school.rowsOf.courses(teacher)) {
    const day = recentThrough(course);
    const isFinished = course.completed !== null && course.completed <= referenceDay;
    if (day !== null && isFinished && (newest === null || day > newest.day)) {
      newest = { day, course };
    }
  }
  return newest;
}

function expiries(results: SchoolResults, teacher: Teacher, today: Day): Draft[] {
  const drafts: Draft[] = [];
  const horizon = addDays(today, EXPIRY_NOTICE_DAYS);
  const education = educationEnd(results, teacher);
  if (education !== null && education.day <= horizon) {
    const { day, course } = education;
    const place = rowPlace(COURSES, course);
    drafts.push({ kind: 'education', day, about: course.code, place });
  }
  const category = results.school.categoryOf(teacher);
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
  const deadlines = school.base.flatMap((teacher): Deadline[] =>
    [
      ...currentWindows(teacher, school).flatMap((window) => windowDeadlines(window, referenceDay)),
      ...expiries(results, teacher, referenceDay),
    ].map((draft) => ({
      ...draft,
      daysLeft: draft.day - referenceDay,
      teacher: teacher.code,
      name: teacher.name,
    })),
  );
  return { asOf: referenceDay, deadlines: deadlines.sort((a, b) => a.day - b.day) };
}
