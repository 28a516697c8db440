/** What is to be said of an entry while it is typed: proposals, points, faults and doubts. */
import { bindColumns, bindSheet, tableHeight } from '../../schema/binding';
import { Findings } from '../../schema/findings';
import type { Issue } from '../../schema/issue';
import { besideRow, rowsOf } from '../../schema/issues-by-row';
import type { ReadSheet } from '../../schema/read-tables';
import type { SheetGrid } from '../../schema/sheet-grid';
import { textOf } from '../../schema/shown';
import type { Draft, Table } from '../../schema/table';
import { REQUIRED_VALUE } from '../../schema/value-checks';
import type { Cell } from '../../values/cell';
import type { Day } from '../../values/day';
import { pointsOf } from '../../values/points';
import type { Level } from '../../vocabulary/levels';
import { calculatedPoints, singleFact } from '../points/scale';
import { computeSupport, type Support } from '../post-course/support';
import { containsDay } from '../post-course/support-window';
import { isFor } from '../rating-groups';
import { readSchoolBook, type SchoolBook } from '../school-book';
import type { Activity } from '../tables/activities';
import { COURSES, type Course } from '../tables/courses';
import type { Criterion } from '../tables/criteria';
import { type CriterionHabits, proposedCriterion } from './criterion-habits';
import type { EntryRemark } from './entry-remark';
import { type EntryForm, entryKeys, tableOf } from './forms';
import { neighbourhood } from './neighbours';
import { nextCode } from './next-code';
import { type EntryTexts, readEntry, type TypedEntry } from './typed-entry';

/** What is typed so far. */
export interface EntryDraft {
  readonly form: EntryForm;
  /** What stands in the fields. */
  readonly texts: EntryTexts;
  /** Fields that nobody has typed into: what stands there may give way to a proposal. */
  readonly untouched: readonly string[];
}

export interface Proposal {
  readonly text: string;
  readonly by: 'habit' | 'wording' | 'window' | 'sequence';
}

/** Points by the scale, before the cap of the criterion. */
interface EntryPoints {
  readonly criterion: string;
  readonly points: number;
}

export interface EntryAdvice {
  /** The row, from 1, that the entry would take. */
  readonly row: number;
  /** Proposals for the fields that nobody has typed into; a field without one has none. */
  readonly proposed: Readonly<Record<string, Proposal>>;
  readonly remarks: readonly EntryRemark[];
  readonly points: readonly EntryPoints[];
  /** The courses of the entry's teacher, the latest first. */
  readonly courses: readonly (Pick<Course, 'code' | 'title'> & {
    readonly completed: Day | null;
  })[];
  /** The workbook lacks what nothing can be checked without. */
  readonly blocked: boolean;
}

/** An entry with what is said of it, ready to be written. */
export interface JudgedEntry {
  readonly advice: EntryAdvice;
  readonly cells: Draft<Table>;
}

/** What the proposals are made of. */
interface Ground {
  readonly read: ReadSheet;
  readonly book: SchoolBook;
  readonly support: Support;
  readonly habits: CriterionHabits;
}

/** Every code on «Курсы», as it stands. */
function courseCodes(grid: SheetGrid | null): string[] {
  if (grid === null) return [];
  const at = bindSheet(COURSES, grid).positions.get('code');
  if (at === undefined) return [];
  return grid.rows.slice(1).flatMap((cells) => textOf(cells[at] ?? null) || []);
}

/** Whether an activity may be put under the criterion: it is not a register's, and for this person. */
function permits({ book }: Ground, teacherCode: unknown): (code: string) => boolean {
  const teacher = book.teachers.find(({ code }) => code === teacherCode);
  return (code) =>
    book.criteria.some(
      (criterion) =>
        criterion.code === code &&
        criterion.source === 'Мероприятия' &&
        (teacher === undefined || isFor(criterion, teacher)),
    );
}

/** The one course in whose window the day lies; null where it lies in none, or in several (В-08). */
function courseAt({ support }: Ground, teacher: string, day: Day): string | null {
  const windows = (support.windowsOf.get(teacher) ?? []).filter((one) => containsDay(one, day));
  const [only, another] = windows;
  return only === undefined || another !== undefined ? null : only.course.code;
}

function proposalsFor(
  { form, untouched }: EntryDraft,
  { values }: TypedEntry,
  ground: Ground,
): Record<string, Proposal> {
  const proposed: Record<string, Proposal> = {};
  const { teacher } = values;
  if (form.table === 'courses' && untouched.includes('code')) {
    const text = nextCode(courseCodes(ground.read(COURSES.sheet)));
    if (text !== null) proposed['code'] = { text, by: 'sequence' };
  }
  const day = form.courseOn === null ? null : values[form.courseOn];
  if (untouched.includes('course') && typeof teacher === 'string' && typeof day === 'number') {
    const text = courseAt(ground, teacher, day as Day);
    if (text !== null) proposed['course'] = { text, by: 'window' };
  }
  if (form.table === 'activities' && untouched.includes('criterion') && values['kind'] !== null) {
    const activity = values as unknown as Activity;
    const found = proposedCriterion(ground.habits, activity, permits(ground, teacher));
    if (found !== null) proposed['criterion'] = { text: found.code, by: found.by };
  }
  return proposed;
}

/** The criteria that the entry gives points by: its own, or those of the register that it goes to. */
function criteriaOf(form: EntryForm, values: TypedEntry['values'], book: SchoolBook): Criterion[] {
  if (form.table === 'activities') {
    return book.criteria.filter(({ code }) => code === values['criterion']);
  }
  const person = form.table === 'mentorships' ? values['mentor'] : values['teacher'];
  const teacher = book.teachers.find(({ code }) => code === person);
  return book.criteria.filter(
    (criterion) =>
      criterion.source === tableOf(form).sheet &&
      (teacher === undefined || isFor(criterion, teacher)),
  );
}

function pointsFor(form: EntryForm, { values }: TypedEntry, book: SchoolBook): EntryPoints[] {
  const weighed =
    form.table === 'activities'
      ? (values as unknown as Activity)
      : singleFact((values['level'] ?? null) as Level | null);
  return criteriaOf(form, values, book).flatMap((criterion) => {
    const points = calculatedPoints(weighed, criterion, book.settings);
    return points === null ? [] : [{ criterion: criterion.code, points: pointsOf(points) }];
  });
}

/** The form's sheet with the entry in its row; the declared headers where there is no such sheet. */
function withEntry(form: EntryForm, grid: SheetGrid | null, row: number, cells: Draft<Table>) {
  const table = tableOf(form);
  const headers: readonly Cell[] =
    grid?.rows[0] ?? Object.values(table.columns).map(({ header }) => header);
  const { positions } = bindColumns(table, headers, new Findings());
  const entry: Cell[] = [];
  for (const [key, position] of positions) {
    while (entry.length <= position) entry.push(null);
    entry[position] = cells[key] ?? null;
  }
  const above = (grid?.rows ?? [headers]).slice(0, row - 1);
  return { rows: [...above, entry] };
}

function remarkOf(issue: Issue, { columns }: Table, gravity: EntryRemark['gravity']): EntryRemark {
  const { message, remedy, column } = issue;
  const [key = null] = Object.keys(columns).filter((one) => columns[one]?.header === column);
  return { key, gravity, message, remedy };
}

/** What the checks say of the entry in its row, among its neighbours. */
function remarksOf(
  form: EntryForm,
  { faults, blanks, readings }: TypedEntry,
  row: number,
  { findings }: SchoolBook,
): EntryRemark[] {
  const table = tableOf(form);
  const unread = new Set(faults.map(({ column }) => column));
  // A cell that could not be read is blank there: its fault is told once, as what it is. What is blank
  // is told even where the whole row is, which would be none.
  const ofRow = findings.issues.filter((issue) => {
    const { sheet, code, column } = issue;
    if (sheet !== table.sheet || code === REQUIRED_VALUE.id || unread.has(column)) return false;
    return rowsOf(issue).includes(row);
  });
  return [
    ...faults.map((issue) => remarkOf(issue, table, 'fault')),
    ...blanks.map((issue) => remarkOf(issue, table, 'blank')),
    ...ofRow
      .map(besideRow)
      .map((issue) => remarkOf(issue, table, issue.severity === 'error' ? 'fault' : 'doubt')),
    ...readings.map((issue) => remarkOf(issue, table, 'reading')),
  ];
}

function coursesOf({ courses }: SchoolBook, teacher: unknown): EntryAdvice['courses'] {
  return courses
    .filter((course) => course.teacher === teacher)
    .sort((a, b) => (b.completed ?? Infinity) - (a.completed ?? Infinity))
    .map(({ code, title, completed }) => ({ code, title, completed }));
}

/**
 * Reads what is typed, proposes what can be proposed, and runs every check of the workbook over the
 * row and its neighbours. The row is judged as it would be written: with the proposals in it.
 */
export function judgeEntry(
  draft: EntryDraft,
  read: ReadSheet,
  today: Day,
  habits: CriterionHabits,
): JudgedEntry {
  const { form, texts, untouched } = draft;
  const table = tableOf(form);
  const grid = read(table.sheet);
  const row = Math.max(tableHeight(table, grid), 1) + 1;
  const keys = entryKeys(form);
  const blank = Object.fromEntries(untouched.map((key) => [key, '']));
  const typed = readEntry(table, keys, { ...texts, ...blank }, row);

  const around = neighbourhood(read, form, typed.values);
  const before = readSchoolBook(around, today);
  const support = computeSupport(before);
  const proposed = proposalsFor(draft, typed, { read, book: before, support, habits });
  const given = Object.entries(proposed).map(([key, { text }]) => [key, text]);
  const entry = readEntry(table, keys, { ...texts, ...blank, ...Object.fromEntries(given) }, row);

  const placed = withEntry(form, around(table.sheet), row, entry.cells);
  const book = readSchoolBook((sheet) => (sheet === table.sheet ? placed : around(sheet)), today);
  // Only an activity is told which window it belongs to: the hints at courses ask for other sheets.
  if (form.table === 'activities') computeSupport(book);
  return {
    cells: entry.cells,
    advice: {
      row,
      proposed,
      remarks: remarksOf(form, entry, row, book),
      points: pointsFor(form, entry, book),
      courses: coursesOf(before, typed.values['teacher']),
      blocked: book.blocked,
    },
  };
}
