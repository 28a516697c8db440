/** Rows of a teacher's sheet that read as no entries: each is told, and refused where the rest of it is one. */
import type { Column } from '../../../schema/column';
import { type Issue, issueOf } from '../../../schema/issue';
import type { Columns } from '../../../schema/table';
import { type Cell, isBlankCell } from '../../../values/cell';
import { FORM } from '../form/form-table';
import { NO_ENTRY, SPOILED_ENTRY } from './collect-checks';

/** Whether only an entry has it: words of a list, or a code. A heading over a table is neither. */
function isOfEntry({ type, code }: Column<unknown>, isFirst: boolean): boolean {
  return type === 'choice' || (!isFirst && (type === 'reference' || code));
}

interface Aside {
  /** An error where the row is an entry but for its first cell. */
  readonly issue: Issue;
  /** The record so far as it can be read, and the number of its row. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads the row (1 = the first of the sheet); columns as they stand in the declaration. */
export function readAside(row: number, columns: Columns, cellOf: (key: string) => Cell): Aside {
  const values: Record<string, unknown> = { row };
  let header: string | undefined;
  let isEntry = false;
  for (const [key, column] of Object.entries(columns)) {
    const cell = cellOf(key);
    const reading = isBlankCell(cell) ? null : column.parse(cell);
    const isRead = reading !== null && 'value' in reading;
    values[key] = isRead ? reading.value : column.whenBlank;
    if (reading === null) continue;
    isEntry ||= isRead && isOfEntry(column, header === undefined);
    header ??= column.header;
  }
  const check = isEntry ? SPOILED_ENTRY : NO_ENTRY;
  return { issue: issueOf(check, { sheet: FORM.sheet, row }, { header: header ?? '' }), values };
}
