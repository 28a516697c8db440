/** Reads all declared sheets of a workbook at once. */
import type { Cell } from '../values/cell';
import type { Findings } from './findings';
import type { ReadTable } from './keys';
import { readTable } from './read-table';
import { MISSING_OPTIONAL_SHEET, MISSING_SHEET } from './sheet-checks';
import type { SheetGrid } from './sheet-grid';
import { checkSwappedDays } from './swapped-days';
import type { RecordOf, Table } from './table';

/** Gives a sheet's cells, or null when there is no such sheet. */
export type ReadSheet = (sheet: string) => SheetGrid | null;

export type Tables = Readonly<Record<string, Table>>;

export type RecordsOf<T extends Tables> = {
  readonly [K in keyof T]: readonly RecordOf<T[K]>[];
};

export interface TablesReading<T extends Tables> {
  /** Every row that is not empty, faulty ones too. */
  readonly records: RecordsOf<T>;
  /** A vital sheet is missing, or the headers of some sheet cannot be bound. */
  readonly blocked: boolean;
  /** What could be read: where a sheet could not, its codes are unknown, and no reference to them is wrong. */
  readonly known: readonly ReadTable[];
}

/** The table's own default rows as a sheet would hold them. */
function defaultCells(table: Table): SheetGrid {
  const headers: Cell[] = Object.values(table.columns).map((column) => column.header);
  return { rows: [headers, ...(table.defaults ?? [])] };
}

/** Reads every table as typed; a missing sheet that is not vital stands for its defaults. */
export function readTables<T extends Tables>(
  tables: T,
  vital: readonly (keyof T)[],
  read: ReadSheet,
  findings: Findings,
): TablesReading<T> {
  const records: Record<string, unknown> = {};
  const known: ReadTable[] = [];
  let blocked = false;
  for (const [key, table] of Object.entries(tables)) {
    const cells = read(table.sheet);
    if (cells === null && !table.isExtra) {
      const place = { sheet: table.sheet };
      if (vital.includes(key)) {
        findings.note(MISSING_SHEET, place, undefined);
        blocked = true;
      } else {
        const hasDefaults = (table.defaults ?? []).length > 0;
        findings.note(MISSING_OPTIONAL_SHEET, place, { hasDefaults });
      }
    }
    const reading = readTable(table, cells ?? defaultCells(table), findings);
    if (cells !== null && !reading.blocked) checkSwappedDays(table, cells, findings);
    records[key] = reading.records;
    const isMissing = cells === null && table.defaults === undefined;
    if (!isMissing && !reading.blocked) known.push({ table, records: reading.records });
    blocked ||= reading.blocked;
  }
  return { records: records as RecordsOf<T>, blocked, known };
}

type AnyRecord = { readonly row: number } & Readonly<Record<string, unknown>>;

/** The record with the cells blank that a check beyond their parser found faulty (rule З-20). */
function withBlanks({ sheet, columns }: Table, record: AnyRecord, findings: Findings): AnyRecord {
  const headers = findings.blankIn(sheet, record.row);
  if (headers.size === 0) return record;
  const blanks = Object.entries(columns)
    .filter(([, { header }]) => headers.has(header))
    .map(([key, { whenBlank }]) => [key, whenBlank]);
  return { ...record, ...Object.fromEntries(blanks) };
}

/** The records without the rows that errors took out, and without the cells that faults cost. */
export function goodRecords<T extends Tables>(
  tables: T,
  records: RecordsOf<T>,
  findings: Findings,
): RecordsOf<T> {
  const good = Object.entries(tables).map(([key, table]) => [
    key,
    findings.areAllGood(table.sheet)
      ? records[key]
      : records[key]
          ?.filter(({ row }) => findings.isGood(table.sheet, row))
          .map((record) => withBlanks(table, record, findings)),
  ]);
  return Object.fromEntries(good) as RecordsOf<T>;
}
