/** The simple trigger `onEdit`: says at once what is wrong with what was typed, and writes nothing. */
import { adviceOn, isAdvised } from '../app/school/live-help';
import type { Cell } from '../core/values/cell';
import { type Day, dayOf } from '../core/values/day';
import { rowsOfValues } from '../hosts/google/cells/read-cells';

/** What the trigger is given; the range may be missing when a script or an undo edits. */
export interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
}

const TOAST_SECONDS = 8;

/** A date cell is a date whichever its zone makes it; a day more or less faults nothing here. */
const utcDay = (instant: Date): Day =>
  dayOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()) ?? (0 as Day);

/** Advice on one edited row of a sheet that people fill; pasted blocks wait for the check. */
export function helpWhileTyping({ range }: EditEvent): void {
  if (range === undefined || range.getNumRows() !== 1 || range.getRow() === 1) return;
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (!isAdvised(name)) return;
  const width = sheet.getLastColumn();
  const rowAt = (row: number): Cell[] =>
    rowsOfValues(sheet.getRange(row, 1, 1, width).getValues(), utcDay)[0] ?? [];
  const advice = adviceOn({
    sheet: name,
    header: rowAt(1),
    cells: rowAt(range.getRow()),
    firstColumn: range.getColumn() - 1,
    columnCount: range.getNumColumns(),
  });
  if (advice === null) return;
  const title = `${name}, строка ${range.getRow()}`;
  SpreadsheetApp.getActiveSpreadsheet().toast(advice, title, TOAST_SECONDS);
}
