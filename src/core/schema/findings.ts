/** Collects issues, and with them the rows that errors take out of every calculation. */
import { type Check, type Issue, issueOf } from './issue';
import type { Place } from './place';

/** What is wrong with one workbook, as it is read and checked. */
export class Findings {
  readonly issues: Issue[] = [];
  readonly #badRows = new Map<string, Set<number>>();

  /** Reports a check's issue; an error with a row takes that row out. */
  report<Details>(check: Check<Details>, place: Place, details: Details): void {
    this.note(check, place, details);
    if (check.severity === 'error' && place.row !== undefined) {
      const rows = this.#badRows.get(place.sheet) ?? new Set<number>();
      this.#badRows.set(place.sheet, rows.add(place.row));
    }
  }

  /** Reports an issue that spoils a part of its row only: the row stays in the calculations. */
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
}
