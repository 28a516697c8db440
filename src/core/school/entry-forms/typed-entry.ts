/** Reads what is typed into a form by the columns' own parsers, as if it stood on the sheet. */
import type { Column } from '../../schema/column';
import { type Check, type Issue, issueOf } from '../../schema/issue';
import { readCell } from '../../schema/read-table';
import type { Draft, Table } from '../../schema/table';
import { cellFor } from '../../schema/value-cell';
import { REQUIRED_VALUE } from '../../schema/value-checks';
import { type Cell, isBlankCell } from '../../values/cell';

/** Texts of a form's fields by column; a tick is «да». */
export type EntryTexts = Readonly<Record<string, string>>;

export interface TypedEntry {
  /** What the row will hold: days as days, numbers as numbers, words as they stand in the list. */
  readonly cells: Draft<Table>;
  /** What each column means, blanks as the column means them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What could not be read. */
  readonly faults: readonly Issue[];
  /** What has to be filled and is not. */
  readonly blanks: readonly Issue[];
  /** What was read otherwise than it was typed: «15.03.26» is 15.03.2026. */
  readonly readings: readonly Issue[];
}

/** What is written for a value that was read: a tick that is taken off is a blank, as on the sheet. */
const cellOf = (column: Column<unknown>, value: unknown): Cell =>
  cellFor(column, value === false ? null : value);

/** Reads the texts of these columns; `row` is the number of the row that they are meant for. */
export function readEntry(
  { sheet, columns }: Table,
  keys: readonly string[],
  texts: EntryTexts,
  row: number,
): TypedEntry {
  const faults: Issue[] = [];
  const blanks: Issue[] = [];
  const readings: Issue[] = [];
  const cells: Record<string, Cell> = {};
  const values: Record<string, unknown> = {};
  for (const key of keys) {
    const column = columns[key] as Column<unknown> | undefined;
    if (column === undefined) continue;
    const text = texts[key] ?? '';
    values[key] = column.whenBlank;
    const { header } = column;
    const place = { sheet, row, column: header };
    if (isBlankCell(text)) {
      if (column.required) blanks.push(issueOf(REQUIRED_VALUE, place, { header }));
      continue;
    }
    let isFaulty = false;
    values[key] = readCell(column, text, <D>(check: Check<D>, details: D): void => {
      // A fault of a cell that only informs would be a warning on the sheet; here it is not written.
      isFaulty = check.severity === 'error';
      (isFaulty ? faults : readings).push(issueOf(check, place, details));
    });
    if (!isFaulty) cells[key] = cellOf(column, values[key]);
  }
  return { cells, values, faults, blanks, readings };
}
