/** «Найти»: cells whose text, as it is shown, holds the words. */
import type { CellPlace } from '../../core/schema/place';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Search } from '../wire/engine';
import { cellText } from './cell-text';

const MOST_PLACES = 1_000;

/** How texts are compared: to the letter, or without regard to case and ё. */
const comparable = (matchCase: boolean) => (text: string) =>
  matchCase ? text : text.toLowerCase().replace(/ё/g, 'е');

/** The places in the sheets named, in the order of sheets, rows and columns. */
export function findPlaces(
  { text, matchCase, wholeCell }: Omit<Search, 'sheet'>,
  sheets: readonly string[],
  read: (sheet: string) => SheetGrid | null,
): CellPlace[] {
  const asCompared = comparable(matchCase);
  const wanted = asCompared(text);
  const places: CellPlace[] = [];
  if (wanted === '') return places;
  for (const sheet of sheets) {
    for (const [row, cells] of read(sheet)?.rows.entries() ?? []) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null) continue;
        const has = asCompared(cellText(cell));
        if (wholeCell ? has !== wanted : !has.includes(wanted)) continue;
        places.push({ sheet, row: row + 1, column: column + 1 });
        if (places.length === MOST_PLACES) return places;
      }
    }
  }
  return places;
}
