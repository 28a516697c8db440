/**
 * Sheets are made out of one that is taken away at the end (`fillSheets`). While it stands, the making is
 * not finished, and a sheet that holds nothing has not been made: nothing half made passes for a sheet.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The name of the sheet out of which others are made. */
export const WORKSHOP = 'Посткурс (создаётся)';

/** A chart that was moved to a sheet of its own is one of the sheets, and has no cells. */
export const isChart = (sheet: Sheet): boolean => String(sheet.getType()) === 'OBJECT';

/** Whether nothing stands on the sheet: asked only while the workshop stands. */
export const isBlankSheet = (sheet: Sheet): boolean => !isChart(sheet) && sheet.getLastRow() === 0;

const NOTICE = 'Листы не созданы до конца: выберите «Создать листы» ещё раз. Создаются:';

/** Notes on the workshop, in its first row, which sheets are made out of it. */
export function noteBegun(workshop: Sheet, names: readonly string[]): void {
  workshop.getRange(1, 1, 1, 1).setValues([[[NOTICE, ...names].join('\n')]]);
}

/** Which sheets a broken-off run began to make. */
export function begunSheets(workshop: Sheet): readonly string[] {
  const [[text] = []] = workshop.getRange(1, 1, 1, 1).getValues();
  return String(text ?? '').split('\n');
}
