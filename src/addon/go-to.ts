/** Shows a cell of the open table. */

import type { CellPlace } from '../core/schema/place';
import { Fault } from '../core/values/fault';
import { quietly } from '../hosts/google/google-fault';
import { SheetsByName } from '../hosts/google/sheets/sheets-by-name';

/** Makes the cell the active one; a sheet or row that is gone meanwhile is told in plain words. */
export function goTo({ sheet: name, row, column }: CellPlace): void {
  const sheet = new SheetsByName(SpreadsheetApp.getActiveSpreadsheet()).sheet(name);
  if (sheet === null || row > sheet.getMaxRows() || column > sheet.getMaxColumns()) {
    throw new Fault(`На листе «${name}» такой строки уже нет: таблицу изменили. Обновите панель.`);
  }
  sheet.getRange(row, column, 1, 1).activate();
}

/** Leads the person to a sheet; what was done stays done where Google refuses that. */
export function showSheet(name: string): void {
  quietly(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    // One call where the sheet bears the very name, as one that was just made does.
    const sheet = spreadsheet.getSheetByName(name) ?? new SheetsByName(spreadsheet).sheet(name);
    if (sheet !== null) spreadsheet.setActiveSheet(sheet);
  });
}
