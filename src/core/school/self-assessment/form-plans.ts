/** The sheets of a teacher's own file (workbook contract, §6; rules Я-01 … Я-09). */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { ColumnPlan, SheetPlan } from '../../schema/sheet-plan';
import { templateOf } from '../../schema/template';
import { cellFor } from '../../schema/value-cell';
import { groupBy } from '../../values/arrange';
import type { Cell } from '../../values/cell';
import { formatDay } from '../../values/day';
import { fold } from '../../values/text';
import type { SchoolResults } from '../compute-school';
import { COURSE_COLUMNS } from '../computed-sheets/course-columns';
import { withoutOthers } from '../naming/without-others';
import { baseOn } from '../people';
import type { CourseSupport } from '../post-course/support';
import { CRITERIA, type Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { aboutSheet } from './about-sheet';
import { courseOwners } from './course-owners';
import type { TeacherForm } from './form-book';
import { formSheet, type OwnRows } from './form-sheet';
import { FORM } from './form-table';
import { provisionalCodes } from './new-codes';

const OWN_COURSES_SHEET = 'Мои курсы';

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
      const own = courses.get(teacher.code) ?? [];
      const rows: OwnRows = {
        teacher,
        courses: own.map(({ course }) => course),
        activities: activities.get(teacher.code) ?? [],
        withoutOthers: lazily(() => withoutOthers(teacher, typed.teachers)),
      };
      return {
        code: teacher.code,
        fileName: names.get(teacher.code) ?? '',
        sheets: [
          formSheet(rows, shared),
          coursesSheet(own, results),
          aboutSheet(results, schoolCode, teacher),
        ],
      };
    });
}

/** Most teachers have no comment, and to know all names of a school takes its time. */
function lazily(make: () => (text: string) => string): (text: string) => string {
  let made: ((text: string) => string) | null = null;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

function shownCell(key: keyof typeof CRITERIA.columns, criterion: Criterion): Cell {
  const value = criterion[key];
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  return cellFor(CRITERIA.columns[key], value);
}

/** To be read, not filled. */
function readColumn({ header, width, look, wrap = false }: ColumnPlan): ColumnPlan {
  return { header, width, look, wrap };
}

/** «Критерии» as it is reckoned by, with its header in row 1: the same in every file. */
export function criteriaSheet({ book }: SchoolResults): SheetPlan {
  const keys = Object.keys(CRITERIA.columns) as (keyof typeof CRITERIA.columns & string)[];
  const { frozenColumns, columns } = templateOf(CRITERIA);
  return {
    name: CRITERIA.sheet,
    kind: 'computed',
    titles: [],
    columns: columns.map(readColumn),
    rows: book.criteria.map((criterion) => keys.map((key) => shownCell(key, criterion))),
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
  };
}
