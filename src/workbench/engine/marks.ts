/** Issues as marks on cells: which cell, how grave, and what to say about it. */

import type { Workbook } from '../../app/workbook';
import { type Issue, SEVERITY_WORDS, type Severity } from '../../core/schema/issue';
import { cellFinder } from '../../core/schema/place';
import { MOST_COLUMNS } from '../../core/values/sheet-limits';

export interface Mark {
  readonly severity: Severity;
  readonly text: string;
}

/** Marks by sheet and by `placeKey`. */
export type Marks = ReadonlyMap<string, ReadonlyMap<number, Mark>>;

/** One number for a row and a column, both from 0. */
export function placeKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

/** The row and the column of a key. */
export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

/** Marks for every issue that has a row. */
export function marksOf(workbook: Pick<Workbook, 'read'>, issues: readonly Issue[]): Marks {
  const marks = new Map<string, Map<number, Mark>>();
  const find = cellFinder((sheet) => workbook.read(sheet));
  for (const issue of issues) {
    if (issue.row === undefined) continue;
    const { sheet, code, severity, message, remedy } = issue;
    const ofSheet = marks.get(sheet) ?? new Map<number, Mark>();
    marks.set(sheet, ofSheet);
    const text = `${SEVERITY_WORDS[severity].first} ${code}. ${message}\n${remedy}`;
    for (const place of issue.cells ?? [issue]) {
      const { row, column } = find({ ...place, sheet });
      const key = placeKey(row - 1, column - 1);
      const earlier = ofSheet.get(key);
      ofSheet.set(key, {
        severity: earlier?.severity === 'error' ? 'error' : severity,
        text: earlier ? `${earlier.text}\n\n${text}` : text,
      });
    }
  }
  return marks;
}

/** The places whose mark differs, by sheet. */
export function changedMarks(before: Marks, after: Marks): Map<string, number[]> {
  const changed = new Map<string, number[]>();
  for (const sheet of new Set([...before.keys(), ...after.keys()])) {
    const [left, right] = [before.get(sheet), after.get(sheet)];
    const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
    const differing = [...keys].filter((key) => left?.get(key)?.text !== right?.get(key)?.text);
    if (differing.length > 0) changed.set(sheet, differing);
  }
  return changed;
}

/** The marks with those of a sheet at the rows where `whither` says that theirs stand now. */
export function movedMarks(
  marks: Marks,
  sheet: string,
  whither: (row: number) => number | null,
): Marks {
  const ofSheet = marks.get(sheet);
  if (ofSheet === undefined) return marks;
  const moved = new Map<number, Mark>();
  for (const [key, mark] of ofSheet) {
    const { row, column } = placeOf(key);
    const target = whither(row);
    if (target !== null) moved.set(placeKey(target, column), mark);
  }
  return new Map(marks).set(sheet, moved);
}
