/** The schools of a municipality, when its whole workbook is given (rule С-73). */
import { Findings } from '../../schema/findings';
import { readTable } from '../../schema/read-table';
import type { SheetGrid } from '../../schema/sheet-grid';
import { defineTable } from '../../schema/table';
import { OVER_SCHOOLS } from '../../summary/measures';
import { SUMMARY_COLUMNS } from '../../summary/summary-table';
import type { Day } from '../../values/day';
import { Fault } from '../../values/fault';
import { DATA } from '../tables/summaries';
import { MOST_STORED_ROWS } from './row-limits';

/** A school whose summary of the period is among those that its municipality has accepted. */
export interface SchoolBelow {
  readonly code: string;
  readonly name: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
}

const { schoolCode, schoolName, periodStart, periodEnd } = SUMMARY_COLUMNS;

/** As much of «Данные» as tells whose rows they are. */
const OWNERS = defineTable({
  ...DATA,
  columns: { schoolCode, schoolName, periodStart, periodEnd },
});

const { code: COMPLETENESS } = OVER_SCHOOLS.completeness;

/** Only a municipality counts К19; a school’s own sheet «Данные» is nobody's business. */
const hasCompleteness = ({ rows }: SheetGrid): boolean =>
  rows.some((row) => row.includes(COMPLETENESS));

function schoolsIn(cells: SheetGrid): SchoolBelow[] {
  const { records } = readTable(OWNERS, cells, new Findings());
  const schools = records.map(
    (row): SchoolBelow => ({
      code: row.schoolCode,
      name: row.schoolName,
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
    }),
  );
  // A cell that cannot be read is null, whatever its type; a school has hundreds of rows.
  const told = schools.filter((one) => Object.values(one).every((value) => value !== null));
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

/** «Данные» has more rows than are looked at. */
const TOO_LONG = 'tooLong';

/** The schools of a whole workbook, as far as they could be looked at. */
export type SchoolsBelow = readonly SchoolBelow[] | typeof TOO_LONG;

/** Reads a sheet of at most so many rows. */
type BoundedRead = (sheet: string, mostRows: number) => SheetGrid | null | typeof TOO_LONG;

/**
 * The schools behind a municipality's `summary`; none for a school's, or when `read` cannot give
 * «Данные»: the summary is good without them. A «Данные» too long to look at is told.
 */
export function schoolsBelow(summary: SheetGrid | null, read: BoundedRead): SchoolsBelow {
  if (summary === null || !hasCompleteness(summary)) return [];
  try {
    const cells = read(DATA.sheet, MOST_STORED_ROWS);
    if (cells === TOO_LONG) return TOO_LONG;
    return cells === null ? [] : schoolsIn(cells);
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
}
