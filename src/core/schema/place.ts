/** Places in a workbook. Rows and columns count from 1, as people and spreadsheets count them. */
import { HeaderRow } from './header-row';
import type { SheetGrid } from './sheet-grid';

/** Where an issue is, as it is told: the header stands for the column. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: string;
  /** The header that the cell stands under, where `column` names something else: a parameter. */
  readonly under?: string;
}

/** A cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Finds the cell of a place: without a row the header, without a known header the first column. */
export type FindCell = (place: Place) => CellPlace;

/** Finds cells by the headers in row 1 of each sheet. */
export function cellFinder(read: (sheet: string) => SheetGrid | null): FindCell {
  const headerRows = new Map<string, HeaderRow>();
  const headersOf = (sheet: string): HeaderRow => {
    const known = headerRows.get(sheet);
    if (known) return known;
    const headers = new HeaderRow(read(sheet)?.rows[0] ?? []);
    headerRows.set(sheet, headers);
    return headers;
  };
  return ({ sheet, row = 1, column, under = column }) => {
    const index = under === undefined ? undefined : headersOf(sheet).under(under);
    return { sheet, row, column: (index ?? 0) + 1 };
  };
}
