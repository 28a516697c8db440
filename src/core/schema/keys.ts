/** Codes: each stands once, is written in one alphabet, and is found where others refer to it. */

import { mixesAlphabets } from '../values/text';
import type { Findings } from './findings';
import { alikeKey, withoutHyphens } from './look-alike';
import { MIXED_ALPHABETS, REPEATED_VALUE, UNKNOWN_REFERENCE } from './sheet-checks';
import type { Table } from './table';

type AnyRecord = { readonly row: number } & Readonly<Record<string, unknown>>;

/** A table with what was read from it. */
export interface ReadTable {
  readonly table: Table;
  readonly records: readonly AnyRecord[];
}

/** Codes of one column. Rows with errors count too: their codes do exist. */
class CodeIndex {
  readonly #codes: readonly string[];
  readonly #exact: ReadonlySet<string>;
  #byLook: ReadonlyMap<string, string> | null = null;
  #withoutHyphens: ReadonlyMap<string, string> | null = null;

  constructor({ records }: ReadTable, key: string) {
    this.#codes = records.map((record) => record[key]).filter((code) => typeof code === 'string');
    this.#exact = new Set(this.#codes);
  }

  has(code: string): boolean {
    return this.#exact.has(code);
  }

  /** The code that looks on screen like an unknown one, of several the last; null for none. */
  alike(code: string): string | null {
    // Most books have no unknown code, and then nobody asks what the others look like.
    this.#byLook ??= new Map(this.#codes.map((one) => [alikeKey(one), one]));
    const key = alikeKey(code);
    const known = this.#byLook.get(key);
    if (known !== undefined) return known;
    this.#withoutHyphens ??= new Map(
      [...this.#byLook].map(([other, one]) => [withoutHyphens(other), one]),
    );
    return this.#withoutHyphens.get(withoutHyphens(key)) ?? null;
  }
}

/** Reports repeated codes (all rows but the first) and codes of mixed alphabets. */
function checkCodes({ table, records }: ReadTable, findings: Findings): void {
  for (const [key, column] of Object.entries(table.columns)) {
    if (!column.code && column.unique === null) continue;
    const firstRows = new Map<string, number>();
    for (const record of records) {
      const value = record[key];
      if (typeof value !== 'string') continue;
      const firstRow = firstRows.get(value);
      const isMixed = column.code && mixesAlphabets(value);
      if (firstRow === undefined) firstRows.set(value, record.row);
      if (!isMixed && (firstRow === undefined || column.unique === null)) continue;
      const place = { sheet: table.sheet, row: record.row, column: column.header };
      if (firstRow !== undefined && column.unique !== null) {
        findings.report(REPEATED_VALUE, place, { what: column.unique, firstRow });
      }
      if (isMixed) findings.report(MIXED_ALPHABETS, place, { header: column.header, shown: value });
    }
  }
}

const addressOf = (sheet: string, header: string): string => `${sheet}\n${header}`;

/** Every code column of the book. */
function indexCodes(tables: readonly ReadTable[]): Map<string, CodeIndex> {
  const indexes = new Map<string, CodeIndex>();
  for (const read of tables) {
    for (const [key, column] of Object.entries(read.table.columns)) {
      if (!column.code) continue;
      indexes.set(addressOf(read.table.sheet, column.header), new CodeIndex(read, key));
    }
  }
  return indexes;
}

function checkReferences(
  { table, records }: ReadTable,
  indexes: ReadonlyMap<string, CodeIndex>,
  findings: Findings,
): void {
  for (const [key, column] of Object.entries(table.columns)) {
    const { header, target, refersWhen } = column;
    const index = target && indexes.get(addressOf(target.sheet, target.header));
    if (!index) continue;
    for (const record of records) {
      const value = record[key];
      if (typeof value !== 'string' || index.has(value)) continue;
      if (refersWhen !== null && !refersWhen(record)) continue;
      const lookAlike = index.alike(value);
      const place = { sheet: table.sheet, row: record.row, column: header };
      const details = { header, sheet: target.sheet, shown: value, lookAlike };
      findings.reportCell(UNKNOWN_REFERENCE, place, details, column);
    }
  }
}

/** Uniqueness, alphabets and references of all tables. */
export function checkKeys(tables: readonly ReadTable[], findings: Findings): void {
  for (const read of tables) checkCodes(read, findings);
  const indexes = indexCodes(tables);
  for (const read of tables) checkReferences(read, indexes, findings);
}
