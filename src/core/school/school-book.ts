/** The school workbook as records: everything people typed, read once and checked. */
import { Findings } from '../schema/findings';
import { checkKeys } from '../schema/keys';
import { checkPersonalData } from '../schema/personal-data';
import {
  goodRecords,
  type ReadSheet,
  type RecordsOf,
  readTables,
  type TablesReading,
} from '../schema/read-tables';
import { SETTINGS_SHEET } from '../settings/parameters';
import { checkHandIndicators } from '../summary/hand-indicators';
import { mustStand } from '../summary/standing';
import { SUMMARY } from '../summary/summary-table';
import type { Day } from '../values/day';
import { checkActivities } from './checks/activities';
import { checkAlikeRows } from './checks/alike-rows';
import { checkCourses } from './checks/courses';
import { checkCriteria } from './checks/criteria';
import { checkDatesAhead } from './checks/dates-ahead';
import { checkDoubleEntries } from './checks/double-entries';
import { checkRating } from './checks/rating';
import { checkRecordCodes } from './checks/record-codes';
import {
  checkApplications,
  checkAttestations,
  checkDeficits,
  checkDevelopmentPlans,
  checkMentorships,
} from './checks/registers';
import { checkTeachers } from './checks/teachers';
import { hasNames, NO_NAMES, namesBeside, namesElsewhere, unreadNames } from './names-of-teachers';
import { baseOn } from './people';
import { readSettings, type Settings } from './school-settings';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables, VITAL_TABLES } from './tables';
import { TEACHERS } from './tables/teachers';

type SchoolRecords = RecordsOf<SchoolTables>;

export interface SchoolBook extends SchoolRecords {
  /** Every filled row of these sheets, faulty ones too: in those a cell that cannot be read is blank. */
  readonly typed: Pick<SchoolRecords, 'teachers' | 'courses' | 'criteria' | 'activities'>;
  readonly settings: Settings;
  /** Everything that was found wrong; good rows only are in the tables. */
  readonly findings: Findings;
  /** A sheet without which no figure is true is missing or cannot be read, or a newer program's: compute nothing. */
  readonly blocked: boolean;
  /** «ФИО» and codes of all on «Педагоги», of faulty rows too: none of them may leave the school. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  /**
   * Whether «Педагоги» has a column of names, if a blank one, and every cell of it could be read: else any
   * word may be somebody's name.
   */
  readonly knowsNames: boolean;
  /** How many filled rows each table has, faulty ones included. */
  readonly filledRows: Readonly<Record<SchoolTableKey, number>>;
}

const KEYS = Object.keys(SCHOOL_TABLES) as SchoolTableKey[];

/** The first record with each code. */
export function byCode<R extends { readonly code: string }>(records: readonly R[]): Map<string, R> {
  const map = new Map<string, R>();
  for (const record of records) if (!map.has(record.code)) map.set(record.code, record);
  return map;
}

/** Every check that looks beyond one cell. */
function checkRecords(
  { records, known: tables }: TablesReading<SchoolTables>,
  settings: Settings,
  findings: Findings,
): void {
  checkKeys(tables, findings);
  checkTeachers(records.teachers, settings, findings);
  checkCourses(records.courses, settings, findings);
  const courses = byCode(records.courses);
  const [teachers, criteria] = [byCode(records.teachers), byCode(records.criteria)];
  const base = new Set(baseOn(records.teachers, settings.referenceDay).map(({ code }) => code));
  checkActivities(records.activities, base, { teachers, courses, criteria }, settings, findings);
  checkDoubleEntries(records.activities, base, settings, findings);
  checkRecordCodes(records.activities, findings);
  checkDevelopmentPlans(records.developmentPlans, findings);
  checkDeficits(records.deficits, base, findings);
  checkApplications(records.applications, courses, findings);
  checkAttestations(records.attestations, base, findings);
  checkMentorships(records.mentorships, findings);
  checkCriteria(records.criteria, records.teachers, findings);
  checkHandIndicators(SCHOOL_TABLES.handIndicators, records.handIndicators, findings);
  checkPersonalData(tables, findings);
  checkAlikeRows(records, { settings, base }, findings);
  checkDatesAhead(records, base, settings.referenceDay, findings);
}

/** Where names may stand beside «Педагоги»: looked at only where somebody has none there. */
const TABLES_BESIDE = Object.values(SCHOOL_TABLES).flatMap(({ sheet }) =>
  sheet === TEACHERS.sheet ? [] : [sheet],
);

/**
 * Reads and checks the whole workbook as of `today` (used when «Дата расчёта» is empty).
 * All issues are collected; rows with errors are left out of the records. `ownSheets` gives the names of
 * the sheets that are none of the product's.
 */
export function readSchoolBook(
  read: ReadSheet,
  today: Day,
  ownSheets: () => readonly string[] = () => [],
): SchoolBook {
  const findings = new Findings();
  const { settings, blocked } = readSettings(read(SETTINGS_SHEET), today, findings);
  const stands = mustStand(read(SUMMARY.sheet), findings);
  const typed = readTables(SCHOOL_TABLES, VITAL_TABLES, read, findings);
  checkRecords(typed, settings, findings);
  checkRating(goodRecords(SCHOOL_TABLES, typed.records, findings), settings, findings);
  const sheet = read(TEACHERS.sheet);
  const { teachers } = typed.records;
  const unread = unreadNames(sheet, teachers);
  const knowsNames = teachers.length === 0 || (hasNames(sheet) && unread.length === 0);
  if (!knowsNames) {
    findings.note(
      NO_NAMES,
      { sheet: TEACHERS.sheet, column: TEACHERS.columns.name.header },
      { unread },
    );
  }
  const named = teachers.flatMap(({ name }) => name ?? []);
  const beside = namesBeside(sheet);
  const elsewhere =
    named.length < teachers.length ? namesElsewhere(read, [...TABLES_BESIDE, ...ownSheets()]) : [];
  const filledRows = Object.fromEntries(KEYS.map((key) => [key, typed.records[key].length]));
  return {
    ...goodRecords(SCHOOL_TABLES, typed.records, findings),
    typed: typed.records,
    settings,
    findings,
    blocked: typed.blocked || blocked || stands,
    names: [...named, ...beside, ...elsewhere],
    knowsNames,
    codes: teachers.flatMap(({ code }) => code ?? []),
    filledRows: filledRows as Record<SchoolTableKey, number>,
  };
}
