/** Where a drop-down that follows another sheet takes its values from. */
import { headerCell } from '../../../core/schema/header-row';
import type { Cell } from '../../../core/values/cell';
import { columnLetters } from '../../../core/values/column-letters';

/** The cells under a header, down to wherever the sheet will grow; null without such a header. */
export function columnUnderHeader(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly Cell[])[],
  header: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  const place = headerCell(rows, header);
  if (place === null) return null;
  const letters = columnLetters(place.column);
  return sheet.getRange(`${letters}${place.row + 2}:${letters}`);
}
