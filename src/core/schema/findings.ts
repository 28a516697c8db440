/** Collects issues, and with them the rows that errors take out of every calculation. */
import { type Check, type Issue, issueOf } from './issue';
import type { Place } from './place';

type Rows = Map<string, Set<number>>;

function mark(rows: Rows, { sheet, row }: Place): void {
  if (row !== undefined) rows.set(sheet, (rows.get(sheet) ?? new Set<number>()).add(row));
}

/** What is wrong with one workbook, as it is read and checked. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #badRows: Rows = new Map();
  readonly #spoiltRows: Rows = new Map();

  /** Reports a check's issue; an error with a row takes that row out. */
  report<Details>(check: Check<Details>, place: Place, details: Details): void {
    this.note(check, place, details);
    if (check.severity === 'error') mark(this.#badRows, place);
  }

  /** Reports an error that takes out a part of its row: the rest stays in the calculations. */
  reportPart<Details>(check: Check<Details>, place: Place, details: Details): void {
    this.note(check, place, details);
    mark(this.#spoiltRows, place);
  }

  /** Reports an issue that takes nothing out of the calculations. */
  note<Details>(check: Check<Details>, place: Place, details: Details): void {
    this.issues.push(issueOf(check, place, details));
  }

  /** Whether no error took the row (1 = the first of the sheet) out of the calculations. */
  isGood(sheet: string, row: number): boolean {
    return !this.#badRows.get(sheet)?.has(row);
  }

  /** How many rows of the sheet were taken out. */
  badRowCount(sheet: string): number {
    return this.#badRows.get(sheet)?.size ?? 0;
  }

  /** How many rows of all sheets were taken out. */
  get leftOut(): number {
    let count = 0;
    for (const rows of this.#badRows.values()) count += rows.size;
    return count;
  }

  /** How many rows stayed without a part that an error took out. */
  get leftOutInPart(): number {
    let count = 0;
    for (const [sheet, rows] of this.#spoiltRows) {
      for (const row of rows) if (this.isGood(sheet, row)) count++;
    }
    return count;
  }
}
