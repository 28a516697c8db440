/** Cells that a panel leads to. */
import { ISSUES_SHEET } from '../core/schema/issues-sheet';
import type { CellPlace } from '../core/schema/place';
import { SETTINGS_SHEET } from '../core/settings/parameters';

/** Where the issues are listed. */
export const ISSUES_PLACE: CellPlace = { sheet: ISSUES_SHEET, row: 1, column: 1 };

/** The value of the first parameter. */
export const SETTINGS_PLACE: CellPlace = { sheet: SETTINGS_SHEET, row: 2, column: 2 };

/** The beginning of a row. */
export function rowPlace(
  { sheet }: Pick<CellPlace, 'sheet'>,
  { row }: Pick<CellPlace, 'row'>,
): CellPlace {
  return { sheet, row, column: 1 };
}
