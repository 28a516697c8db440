/** What collecting looks at in the school's workbook: its people, and «Мероприятия» as it was typed. */
import { bindSheet } from '../../../schema/binding';
import { rowsOf } from '../../../schema/issues-by-row';
import { filledHeight, type SheetGrid } from '../../../schema/sheet-grid';
import { isBlankCell } from '../../../values/cell';
import { formatDay } from '../../../values/day';
import { formatPoints, hundredths, pointsOf } from '../../../values/points';
import { countForm, POINTS } from '../../../values/russian';
import { lookOf } from '../../../values/text';
import type { SchoolResults } from '../../compute-school';
import type { Settings } from '../../school-settings';
import { ACTIVITIES, type Activity } from '../../tables/activities';
import type { Course } from '../../tables/courses';
import type { Criterion } from '../../tables/criteria';
import type { Teacher } from '../../tables/teachers';
import { type CourseOwners, courseOwners } from '../form/course-owners';
import type { TypedKey } from '../form/form-table';
import { provisionalCodes } from '../form/new-codes';
import { TYPED_KEYS, type TypedValues } from '../form/typed-values';

const COLUMNS = ACTIVITIES.columns;
const REVIEW = COLUMNS.review.header;

/** A row of «Мероприятия», faulty ones too. */
export interface BookRow {
  readonly row: number;
  readonly teacher: string | null;
  readonly code: string | null;
  /** By what the teacher's sheet has it: its code, or the one under which it is handed out (Я-72). */
  readonly handle: string | null;
  readonly values: TypedValues;
  /** «подтверждено 15.04.2026, 3 балла»; null while nobody has checked it. */
  readonly decision: string | null;
  /** Why nobody can tell whether it was checked, a part of a sentence; null where one can. */
  readonly reviewDoubt: string | null;
}

/** Nobody has checked the row, for all that the workbook says. */
export const isUnchecked = ({ decision, reviewDoubt }: BookRow): boolean =>
  decision === null && reviewDoubt === null;

export interface CollectingBook {
  readonly settings: Settings;
  readonly teachers: readonly Teacher[];
  /** «ФИО» of each teacher, by code. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly courses: readonly Course[];
  readonly criteria: readonly Criterion[];
  /** The place of each teacher on «Педагоги», by code. */
  readonly order: ReadonlyMap<string, number>;
  readonly rows: readonly BookRow[];
  /** Rows of «Мероприятия» down to the last filled one: new records stand under it. */
  readonly height: number;
  /** The columns of a teacher's record that «Мероприятия» has: the others are done without. */
  readonly columns: ReadonlySet<TypedKey>;
}

function decisionOf({ review, reviewed, confirmedPoints }: Activity): string | null {
  if (review === 'не проверено') return null;
  const day = reviewed === null ? '' : ` ${formatDay(reviewed)}`;
  if (confirmedPoints === null) return `${review}${day}`;
  const points = hundredths(confirmedPoints);
  return `${review}${day}, ${formatPoints(points)} ${countForm(pointsOf(points), POINTS)}`;
}

/** The course of the row, as the teacher's sheet shows it: a colleague's is nobody's business. */
function ownCourse({ course, teacher }: Activity, owners: CourseOwners): string | null {
  const owner = course === null ? undefined : owners.get(lookOf(course));
  return owner !== undefined && owner !== teacher ? null : course;
}

/** The typed columns of a record; without those that the sheet does not have. */
export function typedValuesOf(record: TypedValues, columns: ReadonlySet<TypedKey>): TypedValues {
  const values = TYPED_KEYS.map((key) => [key, columns.has(key) ? record[key] : null] as const);
  return Object.fromEntries(values) as TypedValues;
}

/** Rows of «Мероприятия» in which the check's outcome cannot be read: nothing else is an error of that cell. */
function rowsOfUnknownReview({ findings }: SchoolResults['book']): ReadonlySet<number> {
  const found = findings.issues.filter(
    (issue) =>
      issue.severity === 'error' && issue.sheet === ACTIVITIES.sheet && issue.column === REVIEW,
  );
  return new Set(found.flatMap(rowsOf));
}

/** What is filled when a record is checked, beside its status. */
const OF_A_CHECK = ['confirmedPoints', 'reviewer', 'reviewed'] as const;

/** Tells of each row why nobody knows whether it was checked; null where that is known. */
function reviewDoubts(
  book: SchoolResults['book'],
  { rows }: SheetGrid,
  positions: ReadonlyMap<string, number>,
): (row: number) => string | null {
  if (!positions.has('review')) return () => `на листе «${ACTIVITIES.sheet}» нет такого столбца`;
  const unknown = rowsOfUnknownReview(book);
  return (row) => {
    if (unknown.has(row)) return 'он не читается';
    const isFilled = (key: string): boolean => {
      const column = positions.get(key);
      return column !== undefined && !isBlankCell(rows[row - 1]?.[column] ?? null);
    };
    if (isFilled('review')) return null;
    const filled = OF_A_CHECK.filter(isFilled).map((key) => `«${COLUMNS[key].header}»`);
    return filled.length === 0 ? null : `он пуст, хотя есть ${filled.join(', ')}`;
  };
}

/**
 * What collecting looks at, rows as they were typed: a fault in a course's row does not make its code
 * unknown. `activities` is «Мероприятия» as it stands.
 */
export function collectingBook({ book }: SchoolResults, activities: SheetGrid): CollectingBook {
  const records = book.typed;
  const { positions } = bindSheet(ACTIVITIES, activities);
  const doubtOf = reviewDoubts(book, activities, positions);
  const provisional = provisionalCodes(records.activities);
  const columns = new Set(TYPED_KEYS.filter((key) => positions.has(key)));
  const owners = courseOwners(records.courses);
  const order = new Map<string, number>();
  for (const { code } of records.teachers) {
    if (code !== null && !order.has(code)) order.set(code, order.size);
  }
  return {
    settings: book.settings,
    teachers: records.teachers,
    names: new Map(records.teachers.map(({ code, name }) => [code, name])),
    courses: records.courses,
    criteria: records.criteria,
    order,
    columns,
    height: filledHeight(activities.rows, [...positions.values()]),
    rows: records.activities.map((activity) => ({
      row: activity.row,
      teacher: activity.teacher,
      code: activity.recordCode,
      handle: activity.recordCode ?? provisional.get(activity.row) ?? null,
      values: typedValuesOf({ ...activity, course: ownCourse(activity, owners) }, columns),
      decision: decisionOf(activity),
      reviewDoubt: doubtOf(activity.row),
    })),
  };
}
