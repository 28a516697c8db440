/** Where a drop-down that follows another sheet takes its values from. */

import type { Cell } from '../../core/values/cell';
import { columnLetters } from '../../core/values/column-letters';

/** The cells under a header, down to wherever the sheet will grow; null without such a header. */
export function columnUnderHeader(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly Cell[])[],
  header: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(header);
    if (column < 0) continue;
    const letters = columnLetters(column);
    return sheet.getRange(`${letters}${row + 2}:${letters}`);
  }
  return null;
}
