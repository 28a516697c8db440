/** Every row that was handed in, checked as a row of «Мероприятия» is: all of them in one pass. */
import { Findings } from '../../../schema/findings';
import { type Issue, issueSentence } from '../../../schema/issue';
import { issuesByRow } from '../../../schema/issues-by-row';
import { checkKeys } from '../../../schema/keys';
import { checkPersonalData } from '../../../schema/personal-data';
import { REQUIRED_VALUE } from '../../../schema/value-checks';
import { formatPeriod } from '../../../settings/period';
import { checkActivities } from '../../checks/activities';
import { baseOn } from '../../people';
import { byCode } from '../../school-book';
import { ACTIVITIES, type Activity } from '../../tables/activities';
import { COURSES } from '../../tables/courses';
import { CRITERIA } from '../../tables/criteria';
import { TEACHERS } from '../../tables/teachers';
import type { TypedKey } from '../form/form-table';
import { headerOf, recordKey, TYPED_KEYS, type TypedValues } from '../form/typed-values';
import { OUTSIDE_PERIOD, POINTS_WITHOUT_CRITERION } from './collect-checks';
import { type CollectingBook, typedValuesOf } from './collecting-book';
import type { HandedRow } from './handed-rows';
import type { HandedSheet } from './handed-sheets';
import { rowSentence } from './teacher-words';

/** A row that was handed in. */
export interface Candidate {
  readonly sheet: HandedSheet;
  readonly handed: HandedRow;
  /** As «Мероприятия» can hold them. */
  readonly values: TypedValues;
  /** The columns that say something: those that the sheet, the workbook and the row have. */
  readonly columns: readonly TypedKey[];
  readonly key: string;
  /** What stands in a cell, or the code, cannot be read: nothing can be made of the row. */
  readonly isUnreadable: boolean;
  /** Every column of the record is told: a row that is like the workbook's takes nothing from it. */
  readonly isComplete: boolean;
  /** Why it may not be written, sentences; none where it may. */
  readonly errors: readonly string[];
  /** What is odd about it. */
  readonly doubts: readonly string[];
}

/** What nobody has checked yet, and what only the school fills. */
const UNREVIEWED: Omit<Activity, 'row' | 'teacher' | TypedKey> = {
  review: 'не проверено',
  confirmedPoints: null,
  reviewer: null,
  reviewed: null,
  comment: null,
  organiser: null,
  visitor: null,
  pupils: null,
  workDirection: null,
  helper: null,
  recordCode: null,
};

/** A required cell that is blank can be read: the workbook's row may lack it too. */
const isUnreadable = ({ severity, code }: Issue): boolean =>
  severity === 'error' && code !== REQUIRED_VALUE.id;

interface Readable {
  readonly teacher: string | null;
  readonly values: TypedValues;
}

/** What the checks beyond a cell say of the rows, by their places in the list, from 1. */
function issuesBeyondCells(
  rows: readonly Readable[],
  { teachers, courses, criteria, settings }: CollectingBook,
): ReadonlyMap<number, readonly Issue[]> {
  // Whoever's cells could be read has a date and a kind, as the types of the checks want it.
  const activities = rows.map(
    ({ teacher, values }, index) =>
      ({ ...UNREVIEWED, ...values, teacher, row: index + 1 }) as Activity,
  );
  const findings = new Findings();
  const candidates = { table: ACTIVITIES, records: activities };
  checkKeys(
    [
      { table: TEACHERS, records: teachers },
      { table: COURSES, records: courses },
      { table: CRITERIA, records: criteria },
      candidates,
    ],
    findings,
  );
  const base = new Set(baseOn(teachers, settings.referenceDay).map(({ code }) => code));
  const referred = {
    teachers: byCode(teachers),
    courses: byCode(courses),
    criteria: byCode(criteria),
  };
  checkActivities(activities, base, referred, settings, findings);
  checkPersonalData([candidates], findings);
  const own = findings.issues.filter(({ sheet }) => sheet === ACTIVITIES.sheet);
  return issuesByRow(own);
}

/** Everything that was handed in, in the order of the sheets and their rows. */
export function candidatesOf(sheets: readonly HandedSheet[], book: CollectingBook): Candidate[] {
  const { periodStart, periodEnd } = book.settings;
  const rows = sheets.flatMap((sheet) =>
    sheet.rows.map((handed) => ({
      sheet,
      handed,
      // An unknown teacher is told as such.
      teacher: sheet.teacher ?? handed.teacher,
      values: typedValuesOf(handed.values, book.columns),
    })),
  );
  const beyond = issuesBeyondCells(rows, book);
  return rows.map(({ sheet, handed, teacher, values }, index) => {
    const further = handed.isFaulty ? [] : (beyond.get(index + 1) ?? []);
    const issues = [...handed.issues, ...further];
    const told = (wanted: Issue['severity']): string[] =>
      issues.filter(({ severity }) => severity === wanted).map(rowSentence);
    const { date } = values;
    const isOutside = date !== null && (date < periodStart || date > periodEnd);
    const place = { sheet: ACTIVITIES.sheet };
    const outside = isOutside
      ? [issueSentence(OUTSIDE_PERIOD, place, { period: formatPeriod(book.settings) })]
      : [];
    const isUnrated = values.criterion === null && (values.selfPoints ?? 0) > 0;
    const unrated = isUnrated ? [issueSentence(POINTS_WITHOUT_CRITERION, place, undefined)] : [];
    const columns = TYPED_KEYS.filter(
      (key) => book.columns.has(key) && sheet.columns.has(key) && !handed.unread.has(headerOf(key)),
    );
    return {
      sheet,
      handed,
      values,
      columns,
      key: recordKey(teacher ?? '', values),
      isUnreadable: handed.issues.some(isUnreadable),
      isComplete: columns.length === book.columns.size,
      errors: told('error'),
      doubts: [...told('warning'), ...outside, ...unrated],
    };
  });
}
