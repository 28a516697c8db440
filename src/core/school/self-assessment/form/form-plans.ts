/** The sheets of a teacher's own file (workbook contract, §6; rules Я-01 … Я-09). */

import { NOBODY, type WordsForOne, wordsForOne } from '../../../naming/words-for-one';
import { type ComputedColumn, column, computedSheet } from '../../../schema/computed-sheet';
import type { ColumnPlan, SheetPlan } from '../../../schema/sheet-plan';
import { templateOf } from '../../../schema/template';
import { cellFor } from '../../../schema/value-cell';
import { groupBy } from '../../../values/arrange';
import type { Cell } from '../../../values/cell';
import { formatDay } from '../../../values/day';
import { fold } from '../../../values/text';
import type { SchoolResults } from '../../compute-school';
import { COURSE_COLUMNS } from '../../computed-sheets/course-columns';
import { baseOn } from '../../people';
import type { CourseSupport } from '../../post-course/support';
import { CRITERIA, type Criterion } from '../../tables/criteria';
import type { Teacher } from '../../tables/teachers';
import { aboutSheet } from './about-sheet';
import { courseOwners } from './course-owners';
import type { TeacherForm } from './form-book';
import { formSheet, type OwnRows, remarksOf } from './form-sheet';
import { OWN_COURSES_SHEET } from './form-sheets';
import { FORM } from './form-table';
import { provisionalCodes } from './new-codes';

/** What no file may be called on some computer, and what a name may not end with. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name must not have these
const NOT_IN_NAMES = /[\\/:*?"<>|\u0000-\u001f\u007f]|\.$/g;

/** A file name for each code; two that a computer would take for one get numbers. */
function fileNames(teachers: readonly Teacher[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { code } of teachers) {
    const plain = `${FORM.sheet} ${code.replace(NOT_IN_NAMES, '_')}`;
    let name = plain;
    for (let number = 2; taken.has(fold(name)); number += 1) name = `${plain} (${number})`;
    taken.add(fold(name));
    names.set(code, `${name}.xlsx`);
  }
  return names;
}

const COMPLETED: ComputedColumn<CourseSupport> = column('Курс окончен', 'day', 95, ({ course }) =>
  course.completed === null ? null : { day: course.completed },
);

/** The course in words for its owner: programmes and directions are typed, and may name somebody. */
function inWords(line: CourseSupport, words: WordsForOne): CourseSupport {
  const { course } = line;
  const { title, supportDirection } = course;
  const shown = {
    title: words.work(title),
    supportDirection: supportDirection && words.work(supportDirection),
  };
  return { ...line, course: { ...course, ...shown } };
}

function coursesSheet(courses: readonly CourseSupport[], { book }: SchoolResults): SheetPlan {
  const { code, title, direction, level, start, firstStageEnd, end, status, daysLeft } =
    COURSE_COLUMNS;
  return computedSheet({
    name: OWN_COURSES_SHEET,
    titles: [`Курсы и посткурсовые периоды: данные на ${formatDay(book.settings.referenceDay)}`],
    columns: [
      code,
      title,
      COMPLETED,
      direction,
      level,
      start,
      firstStageEnd,
      end,
      status,
      daysLeft,
    ],
    rows: courses,
  });
}

/**
 * The files of these teachers (null: of base N, as they are rated), in the order of «Педагоги»; codes that
 * no sound row of «Педагоги» has are passed over. None without «Код ОО»: such a file could not be taken
 * back.
 */
export function teacherForms(
  results: SchoolResults,
  codes: readonly string[] | null,
): TeacherForm[] {
  const { book, school } = results;
  const { teachers, typed, settings } = book;
  const { schoolCode } = settings;
  if (schoolCode === null) return [];
  const wanted = new Set(codes ?? baseOn(teachers, settings.referenceDay).map(({ code }) => code));
  const names = fileNames(teachers);
  const wordsFor = wordsForOne(book);
  const shared = {
    results,
    criteria: new Map(book.criteria.map((criterion) => [criterion.code, criterion])),
    courseOwners: courseOwners(typed.courses),
  };
  const provisional = provisionalCodes(typed.activities);
  const coded = typed.activities.map((activity) => ({
    ...activity,
    recordCode: activity.recordCode ?? provisional.get(activity.row) ?? null,
  }));
  const activities = groupBy(coded, ({ teacher }) => teacher);
  const courses = groupBy(school.support.courses, ({ course }) => course.teacher);
  return teachers
    .filter(({ code }) => wanted.has(code))
    .map((teacher): TeacherForm => {
      const words = wordsFor(teacher);
      const own = (courses.get(teacher.code) ?? []).map((line) => inWords(line, words));
      const rows: OwnRows = {
        teacher,
        courses: own.map(({ course }) => course),
        activities: activities.get(teacher.code) ?? [],
        words,
      };
      const form = formSheet(rows, shared);
      return {
        code: teacher.code,
        fileName: names.get(teacher.code) ?? '',
        sheets: [
          form,
          coursesSheet(own, results),
          aboutSheet(results, schoolCode, teacher, remarksOf(form)),
        ],
      };
    });
}

/** What a school words itself; everybody reads it. */
const WORDED: ReadonlySet<string> = new Set(['wording', 'unit', 'evidence']);

function shownCell(
  key: keyof typeof CRITERIA.columns & string,
  criterion: Criterion,
  words: WordsForOne,
): Cell {
  const value = criterion[key];
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'string' && WORDED.has(key)) return words.work(value);
  return cellFor(CRITERIA.columns[key], value);
}

/** To be read, not filled. */
function readColumn({ header, width, look, wrap = false }: ColumnPlan): ColumnPlan {
  return { header, width, look, wrap };
}

/** «Критерии» as it is reckoned by, with its header in row 1: the same in every file, naming nobody. */
export function criteriaSheet({ book }: SchoolResults): SheetPlan {
  const keys = Object.keys(CRITERIA.columns) as (keyof typeof CRITERIA.columns & string)[];
  const { frozenColumns, columns } = templateOf(CRITERIA);
  const words = wordsForOne(book)(NOBODY);
  return {
    name: CRITERIA.sheet,
    kind: 'computed',
    titles: [],
    columns: columns.map(readColumn),
    rows: book.criteria.map((criterion) => keys.map((key) => shownCell(key, criterion, words))),
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
  };
}
