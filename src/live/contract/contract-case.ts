/**
 * The contract of a workbook (src/app/workbook.ts) as data: one list, carried out in every host, by jest
 * here and by the live suite in an account of Google's.
 */
import type { Change, Workbook } from '../../app/workbook';
import type { Day } from '../../core/values/day';

/** What a person does with formulas, and the product never. */
export interface BookFormulas {
  /** The workbook with a formula in a cell (places from 0), as the next run of the program finds it. */
  put(workbook: Workbook, sheet: string, row: number, column: number, text: string): Workbook;
  /** The cells of a sheet that hold formulas: row and column, from 0. */
  placesIn(workbook: Workbook, sheet: string): readonly (readonly [number, number])[];
}

/** The workbooks of one host. */
export interface Books {
  /** The day on which they are opened. */
  readonly today: Day;
  /** Sheets that stand in every workbook and that nobody asks about: the report of the live suite. */
  readonly apart: readonly string[];
  /** A workbook without sheets, but for those that stand apart. */
  empty(): Workbook;
  /** The same workbook as the next run of the program finds it. */
  reopened(workbook: Workbook): Workbook;
  /** null: this host has no formulas. */
  readonly formulas: BookFormulas | null;
  /** Whether a sheet reads as the same object before and after the changes, in one run. */
  readsTheSameAfter(workbook: Workbook, sheet: string, changes: readonly Change[]): boolean;
}

/** One promise of every host. */
export interface ContractCase {
  /** What is promised, in Russian: it stands on the report of the live suite. */
  readonly name: string;
  /** Tries it; throws where it does not hold. */
  readonly run: (books: Books) => void;
}

/** A workbook to which the changes were made one after another, as the next run finds it. */
export function bookAfter(books: Books, ...steps: readonly (readonly Change[])[]): Workbook {
  let workbook = books.empty();
  for (const changes of steps) {
    workbook.apply(changes);
    workbook = books.reopened(workbook);
  }
  return workbook;
}

/** The rows of a sheet; undefined where there is no such sheet. */
export const rowsOf = (workbook: Workbook, sheet: string): unknown => workbook.read(sheet)?.rows;

/** The sheets that a case has made, and what they hold. */
export const contentOf = (books: Books, workbook: Workbook): [string, unknown][] =>
  workbook
    .sheetNames()
    .filter((name) => !books.apart.includes(name))
    .map((name) => [name, rowsOf(workbook, name)]);

/** The cases, each under a name that begins with what they have in common. */
export function about(subject: string, cases: readonly ContractCase[]): ContractCase[] {
  return cases.map(({ name, run }) => ({ name: `${subject}: ${name}`, run }));
}
