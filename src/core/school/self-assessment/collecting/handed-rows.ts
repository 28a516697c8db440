/** The rows of a teacher's sheet, or of a sheet of answers, read as the columns of «Мероприятия» are. */
import { bindColumns } from '../../../schema/binding';
import { Findings } from '../../../schema/findings';
import { HeaderRow } from '../../../schema/header-row';
import type { Issue } from '../../../schema/issue';
import { issuesByRow } from '../../../schema/issues-by-row';
import { readTable } from '../../../schema/read-table';
import type { SheetGrid } from '../../../schema/sheet-grid';
import { defineTable, type RecordOf } from '../../../schema/table';
import { type Cell, isBlankCell } from '../../../values/cell';
import { ACTIVITIES } from '../../tables/activities';
import { FORM, TYPED_BY_TEACHER, type TypedKey } from '../form/form-table';
import { headerOf, recordLine, TYPED_KEYS, type TypedValues } from '../form/typed-values';
import { readAside } from './handed-asides';

/**
 * What is read of a teacher's sheet: neither the scale nor the review, which are there for the teacher
 * to see. By topic and code a record is known: what cannot be read in them refuses the row.
 */
const HANDED_IN = defineTable({
  sheet: FORM.sheet,
  kind: 'input',
  about: FORM.about,
  columns: {
    ...TYPED_BY_TEACHER,
    topic: { ...TYPED_BY_TEACHER.topic, informs: false },
    recordCode: { ...FORM.columns.recordCode, informs: false },
  },
});

/** A sheet of answers says in each row whose it is; of the rest it has what was asked. */
const ANSWERS = defineTable({
  ...HANDED_IN,
  columns: { teacher: ACTIVITIES.columns.teacher, ...HANDED_IN.columns },
});

export interface HandedRow {
  /** 1 = the first of its sheet. */
  readonly row: number;
  /** Of a sheet of answers; null where the row does not say. */
  readonly teacher: string | null;
  readonly values: TypedValues;
  readonly code: string | null;
  /** What its cells were found to be; errors refuse it. */
  readonly issues: readonly Issue[];
  /** Whether an issue is an error. */
  readonly isFaulty: boolean;
  /** Headers of cells that could not be read and do not matter: nothing is said by them. */
  readonly unread: ReadonlySet<string>;
  readonly line: string;
}

export interface HandedRows {
  readonly rows: readonly HandedRow[];
  /** Those that are no entries, each with the one remark that says so. */
  readonly asides: readonly HandedRow[];
  /** Which of the typed columns the sheet has. */
  readonly columns: ReadonlySet<TypedKey>;
  /** Why the headers cannot be bound; null where they are. */
  readonly fault: string | null;
}

type Read = RecordOf<typeof HANDED_IN> & { readonly teacher?: string | null };

function rowsOf(
  table: typeof HANDED_IN | typeof ANSWERS,
  cells: SheetGrid,
  isWhole: boolean,
): HandedRows {
  const binding = new Findings();
  const { positions } = bindColumns(table, cells.rows[0] ?? [], binding);
  const lacking = Object.entries(table.columns).find(([key]) => !positions.has(key));
  const doubled = binding.issues.find(({ severity }) => severity === 'error');
  const missing =
    isWhole && lacking !== undefined ? `Не найден столбец «${lacking[1].header}»` : null;
  const fault = doubled?.message ?? missing;
  const columns = new Set(TYPED_KEYS.filter((key) => positions.has(key)));
  if (fault !== null) return { rows: [], asides: [], columns, fault };

  const findings = new Findings();
  const reading = readTable(table, cells, findings);
  if (reading.blocked)
    return { rows: [], asides: [], columns, fault: findings.issues[0]?.message ?? null };
  const issues = issuesByRow(findings.issues);
  const rawIn = (row: number, key: string): Cell =>
    cells.rows[row - 1]?.[positions.get(key) ?? -1] ?? null;
  const told = (record: Read, of: Pick<HandedRow, 'issues' | 'isFaulty' | 'unread'>): HandedRow => {
    const { row, teacher = null, recordCode: code, ...values } = record;
    return {
      row,
      teacher,
      values,
      code,
      ...of,
      line: recordLine(values, (key) => rawIn(row, key)),
    };
  };
  const entries = (reading.records as readonly Read[])
    // A row that is emptied but for its code, or a tick nobody took away, says nothing.
    .filter((record) => TYPED_KEYS.some((key) => saysSomething(record, key, rawIn)))
    .map((record) =>
      told(record, {
        issues: issues.get(record.row) ?? [],
        isFaulty: !findings.isGood(table.sheet, record.row),
        unread: findings.blankIn(table.sheet, record.row),
      }),
    );
  const asides = reading.asides.map((row) => {
    const { issue, values } = readAside(row, table.columns, (key) => rawIn(row, key));
    const isFaulty = issue.severity === 'error';
    return told(values as Read, { issues: [issue], isFaulty, unread: new Set() });
  });
  const rows = [...entries, ...asides.filter(({ isFaulty }) => isFaulty)];
  return {
    rows: rows.sort((left, right) => left.row - right.row),
    asides: asides.filter(({ isFaulty }) => !isFaulty),
    columns,
    fault: null,
  };
}

function saysSomething(
  record: Read,
  key: TypedKey,
  rawIn: (row: number, key: string) => Cell,
): boolean {
  const value = record[key];
  if (value === false) return false;
  if (value !== null) return true;
  return !isBlankCell(rawIn(record.row, key));
}

/** The rows of «Лист самооценки»: every column that a teacher types has to be there. */
export const formRows = (cells: SheetGrid): HandedRows => rowsOf(HANDED_IN, cells, true);

/** The rows of a sheet of answers. */
export const answerRows = (cells: SheetGrid): HandedRows => rowsOf(ANSWERS, cells, false);

const ASKED = [ACTIVITIES.columns.teacher.header, headerOf('date'), headerOf('kind')];

/**
 * Whether a sheet of the workbook that is none of the product's holds answers of teachers. A copy of
 * «Мероприятия» has «Статус проверки», which no survey asks for: last year's records are no answers.
 */
export function holdsAnswers(firstRow: readonly Cell[]): boolean {
  const headers = new HeaderRow(firstRow);
  const has = (header: string): boolean => headers.under(header) !== undefined;
  return ASKED.every(has) && !has(ACTIVITIES.columns.review.header);
}
