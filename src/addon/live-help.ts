/** The simple trigger `onEdit`: says at once what is wrong with what was typed, and writes nothing. */
import { adviceOn, isAdvised } from '../app/school/live-help';
import type { Cell } from '../core/values/cell';
import { dayFromSerial } from '../core/values/day';

/** What the trigger is given; the range may be missing when a script or an undo edits. */
export interface EditEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
}

const TOAST_SECONDS = 8;
const SERIAL_OF_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A date cell is a date whichever its zone makes it; a day more or less faults nothing here. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { day: dayFromSerial((value as Date).getTime() / MILLISECONDS_A_DAY + SERIAL_OF_1970) };
  }
  return value === '' ? null : String(value);
}

/** Advice on one edited row of a sheet that people fill; pasted blocks wait for the check. */
export function helpWhileTyping({ range }: EditEvent): void {
  if (range === undefined || range.getNumRows() !== 1 || range.getRow() === 1) return;
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (!isAdvised(name)) return;
  const width = sheet.getLastColumn();
  const rowAt = (row: number): Cell[] =>
    (sheet.getRange(row, 1, 1, width).getValues()[0] ?? []).map(cellOf);
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
