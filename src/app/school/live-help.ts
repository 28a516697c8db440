/** Help while typing: what is wrong with the cells that have just been edited. */
import { Findings } from '../../core/schema/findings';
import { HeaderRow } from '../../core/schema/header-row';
import { readTable } from '../../core/schema/read-table';
import { isSameSheet } from '../../core/schema/sheet-name';
import { REQUIRED_VALUE } from '../../core/schema/value-checks';
import { SCHOOL_TABLES } from '../../core/school/tables';
import type { Cell } from '../../core/values/cell';

/** A row of a sheet under its header row; edited columns count from 0. */
export interface EditedRow {
  readonly sheet: string;
  readonly header: readonly Cell[];
  readonly cells: readonly Cell[];
  readonly firstColumn: number;
  readonly columnCount: number;
}

/** Whether the sheet is one whose rows can be advised on. */
export function isAdvised(sheet: string): boolean {
  return Object.values(SCHOOL_TABLES).some((table) => isSameSheet(table.sheet, sheet));
}

/**
 * What is wrong with the edited cells and what to do, or null. Cells that are still empty are no
 * fault yet: the row is being typed. Whole checks are «Проверить данные»'s.
 */
export function adviceOn(edited: EditedRow): string | null {
  const table = Object.values(SCHOOL_TABLES).find(({ sheet }) => isSameSheet(sheet, edited.sheet));
  if (table === undefined) return null;
  const findings = new Findings();
  readTable(table, { rows: [edited.header, edited.cells] }, findings);
  const { firstColumn, columnCount } = edited;
  const headers = new HeaderRow(edited.header);
  const isEdited = (header: string | undefined): boolean => {
    const column = header === undefined ? undefined : headers.under(header);
    return column !== undefined && column >= firstColumn && column < firstColumn + columnCount;
  };
  const issue = findings.issues.find(
    ({ code, row, column }) => row === 2 && code !== REQUIRED_VALUE.id && isEdited(column),
  );
  return issue === undefined ? null : `${issue.message}. ${issue.remedy}`;
}
