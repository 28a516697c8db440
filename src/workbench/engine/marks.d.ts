/** Issues as marks on cells: which cell, how grave, and what to say about it. */
import type { Workbook } from '../../app/workbook';
import { type Issue, type Severity } from '../../core/schema/issue';
export interface Mark {
  readonly severity: Severity;
  readonly text: string;
}
/** Marks by sheet and by `placeKey`. */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, Mark>>;
/** One number for a row and a column, both from 0. */
export declare function placeKey(row: number, column: number): number;
/** The row and the column of a key. */
export declare function placeOf(key: number): {
  row: number;
  column: number;
};
/** Marks for every issue that has a row. */
export declare function marksOf(workbook: Pick<Workbook, 'read'>, issues: readonly Issue[]): Marks;
/** The places whose mark differs, by sheet. */
export declare function changedMarks(before: Marks, after: Marks): Map<string, number[]>;
/** The marks with those of a sheet at the rows where `whither` says that theirs stand now. */
export declare function movedMarks(
  marks: Marks,
  sheet: string,
  whither: (row: number) => number | null,
): Marks;
