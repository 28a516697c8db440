/** Cells that the panel leads to. */
import { textOf } from '../../../core/schema/shown';
import type { SourceRow } from '../../../core/school/source-rows';
import { SETTINGS_HEADERS, SETTINGS_SHEET } from '../../../core/settings/parameters';
import { fold } from '../../../core/values/text';
import type { Workbook } from '../../workbook';

/** A cell of the workbook: row and column count from 1. */
export interface CellPlace extends SourceRow {
  readonly column: number;
}

/** Finds the cell under a header; without a header, or where it is not found, the row's first. */
export type FindPlace = (place: {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
}) => CellPlace;

/** Looks headers up in row 1 of each sheet, which the workbook has read already. */
export function placeFinder(workbook: Pick<Workbook, 'read'>): FindPlace {
  const headers = new Map<string, Map<string, number>>();
  const headersOf = (sheet: string): Map<string, number> => {
    const known = headers.get(sheet);
    if (known) return known;
    const row = workbook.read(sheet)?.rows[0] ?? [];
    const found = new Map(row.map((cell, index) => [fold(textOf(cell)), index + 1]));
    headers.set(sheet, found);
    return found;
  };
  return ({ sheet, row = 1, column }) => {
    // Of «Настройки» an issue names the parameter; what is to be mended is its value.
    const header = sheet === SETTINGS_SHEET ? SETTINGS_HEADERS[1] : column;
    const at = header === undefined ? undefined : headersOf(sheet).get(fold(header));
    return { sheet, row, column: at ?? 1 };
  };
}
