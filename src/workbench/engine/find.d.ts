/** «Найти»: cells whose text, as it is shown, holds the words. */
import type { CellPlace } from '../../core/schema/place';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Search } from '../wire/engine';
/** The places in the sheets named, in the order of sheets, rows and columns. */
export declare function findPlaces(
  { text, matchCase, wholeCell }: Omit<Search, 'sheet'>,
  sheets: readonly string[],
  read: (sheet: string) => SheetGrid | null,
): CellPlace[];
