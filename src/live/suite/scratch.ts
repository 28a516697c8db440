/**
 * The scratch spreadsheet: everything in it but the report is deleted again and again, so the suite runs
 * nowhere where somebody has written anything.
 */
import { REPORT_SHEET } from './report-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function isBlank(sheet: Sheet): boolean {
  try {
    const area = sheet.getDataRange();
    const contents = [...area.getValues(), ...area.getFormulas(), ...area.getNotes()];
    return contents.every((row) => row.every((value) => value === '')) && !sheet.getCharts().length;
  } catch {
    // A sheet that is a chart, or one that cannot be read, is somebody's.
    return false;
  }
}

const besidesReport = (book: Spreadsheet): Sheet[] =>
  book.getSheets().filter((sheet) => sheet.getName() !== REPORT_SHEET);

/** The sheets besides the report, and those among them on which something stands. */
export function scratchSheets(book: Spreadsheet): {
  readonly all: readonly string[];
  readonly filled: readonly string[];
} {
  const sheets = besidesReport(book);
  const names = (list: readonly Sheet[]): string[] => list.map((sheet) => sheet.getName());
  return { all: names(sheets), filled: names(sheets.filter((sheet) => !isBlank(sheet))) };
}

/** Deletes every sheet but the report, which has to be there: a spreadsheet needs one. */
export function clearScratch(book: Spreadsheet): void {
  for (const sheet of besidesReport(book)) book.deleteSheet(sheet);
}
