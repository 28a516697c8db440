/** The school workbook as records: everything people typed, read once and checked. */
import { Findings } from '../schema/findings';
import { type Cells, readTable } from '../schema/read-table';
import { MISSING_OPTIONAL_SHEET, MISSING_SHEET } from '../schema/sheet-checks';
import type { RecordOf, Table } from '../schema/table';
import type { Cell } from '../values/cell';
import type { Day } from '../values/day';
import { checkActivities } from './checks/activities';
import { checkCourses } from './checks/courses';
import { checkKeys, type ReadTable } from './checks/keys';
import { checkPersonalData } from './checks/personal-data';
import {
  checkApplications,
  checkAttestations,
  checkDeficits,
  checkDevelopmentPlans,
  checkMentorships,
} from './checks/registers';
import { checkTeachers } from './checks/teachers';
import { readSettings, type Settings } from './settings';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables, VITAL_TABLES } from './tables';
import { SETTINGS_SHEET } from './tables/settings';

export type SchoolRecords = {
  readonly [K in SchoolTableKey]: readonly RecordOf<SchoolTables[K]>[];
};

export interface SchoolBook extends SchoolRecords {
  readonly settings: Settings;
  /** Everything that was found wrong; good rows only are in the tables. */
  readonly findings: Findings;
  /** A sheet without which no figure is true is missing or cannot be read: compute nothing. */
  readonly blocked: boolean;
  /** How many filled rows each table has, faulty ones included. */
  readonly filledRows: Readonly<Record<SchoolTableKey, number>>;
}

/** Gives a sheet's cells, or null when there is no such sheet. */
export type ReadSheet = (sheet: string) => Cells | null;

const KEYS = Object.keys(SCHOOL_TABLES) as SchoolTableKey[];

const defaultsOf = ({ defaults }: Table): readonly (readonly Cell[])[] => defaults ?? [];

/** The table's own default rows as a sheet would hold them. */
function defaultCells(table: Table): Cells {
  const headers: Cell[] = Object.values(table.columns).map((column) => column.header);
  return { rows: [headers, ...defaultsOf(table)] };
}

interface Typed {
  readonly records: SchoolRecords;
  readonly blocked: boolean;
}

/** Reads every table as typed, faulty rows included. */
function readTables(read: ReadSheet, findings: Findings): Typed {
  const records: Partial<Record<SchoolTableKey, unknown>> = {};
  let blocked = false;
  for (const key of KEYS) {
    const table = SCHOOL_TABLES[key];
    const cells = read(table.sheet);
    if (cells === null) {
      const place = { sheet: table.sheet };
      if (VITAL_TABLES.includes(key)) {
        findings.note(MISSING_SHEET, place, undefined);
        blocked = true;
      } else {
        const hasDefaults = defaultsOf(table).length > 0;
        findings.note(MISSING_OPTIONAL_SHEET, place, { hasDefaults });
      }
    }
    const reading = readTable(table, cells ?? defaultCells(table), findings);
    records[key] = reading.records;
    blocked ||= reading.blocked;
  }
  return { records: records as SchoolRecords, blocked };
}

function byCode<R extends { readonly code: string }>(records: readonly R[]): Map<string, R> {
  const map = new Map<string, R>();
  for (const record of records) if (!map.has(record.code)) map.set(record.code, record);
  return map;
}

/** Every check that looks beyond one cell. */
function checkRecords(records: SchoolRecords, settings: Settings, findings: Findings): void {
  const tables: ReadTable[] = KEYS.map((key) => ({
    table: SCHOOL_TABLES[key],
    records: records[key],
  }));
  checkKeys(tables, findings);
  checkTeachers(records.teachers, settings, findings);
  checkCourses(records.courses, settings, findings);
  const courses = byCode(records.courses);
  checkActivities(records.activities, courses, byCode(records.criteria), settings, findings);
  checkDevelopmentPlans(records.developmentPlans, findings);
  checkDeficits(records.deficits, findings);
  checkApplications(records.applications, courses, findings);
  checkAttestations(records.attestations, findings);
  checkMentorships(records.mentorships, findings);
  checkPersonalData(tables, findings);
}

/**
 * Reads and checks the whole workbook as of `today` (used when «Дата расчёта» is empty).
 * All issues are collected; rows with errors are left out of the records.
 */
export function readSchoolBook(read: ReadSheet, today: Day): SchoolBook {
  const findings = new Findings();
  const { settings, blocked } = readSettings(read(SETTINGS_SHEET), today, findings);
  const typed = readTables(read, findings);
  checkRecords(typed.records, settings, findings);

  const good: Partial<Record<SchoolTableKey, unknown>> = {};
  const filledRows: Partial<Record<SchoolTableKey, number>> = {};
  for (const key of KEYS) {
    const { sheet } = SCHOOL_TABLES[key];
    filledRows[key] = typed.records[key].length;
    good[key] = typed.records[key].filter(({ row }) => findings.isGood(sheet, row));
  }
  return {
    ...(good as SchoolRecords),
    settings,
    findings,
    blocked: typed.blocked || blocked,
    filledRows: filledRows as Record<SchoolTableKey, number>,
  };
}
