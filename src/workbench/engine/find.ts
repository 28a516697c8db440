/** «Найти»: cells whose text, as it is shown, holds the words. */
import type { CellPlace } from '../../core/schema/place';
import type { Cell } from '../../core/values/cell';
import { columnsIn } from '../../core/values/sparse-row';
import type { Found, HiddenRows, Search } from '../wire/engine';

const MOST_PLACES = 1_000;

/** The cells of a sheet, and the text that each is shown as. */
export interface ShownCells {
  readonly rows: readonly (readonly Cell[])[];
  text(cell: Cell, row: number, column: number): string;
}

/** How texts are compared: to the letter, or without regard to case and ё. */
const comparable = (matchCase: boolean) => (text: string) =>
  matchCase ? text : text.toLowerCase().replace(/ё/g, 'е');

const NO_ROWS: ReadonlySet<number> = new Set();

/** The places in the sheets named, in the order of sheets, rows and columns; hidden ones are only counted. */
export function findPlaces(
  { text, matchCase, wholeCell }: Omit<Search, 'sheet'>,
  sheets: readonly string[],
  shown: (sheet: string) => ShownCells,
  hidden: HiddenRows,
): Found {
  const asCompared = comparable(matchCase);
  const wanted = asCompared(text);
  const places: CellPlace[] = [];
  let unseen = 0;
  if (wanted === '') return { places, unseen };
  for (const sheet of sheets) {
    const { rows, text: textAt } = shown(sheet);
    const hiddenRows = hidden.get(sheet) ?? NO_ROWS;
    for (const [row, cells] of rows.entries()) {
      for (const column of columnsIn(cells)) {
        const cell = cells[column] ?? null;
        if (cell === null) continue;
        const has = asCompared(textAt(cell, row, column));
        if (wholeCell ? has !== wanted : !has.includes(wanted)) continue;
        if (hiddenRows.has(row)) unseen += 1;
        else places.push({ sheet, row: row + 1, column: column + 1 });
        if (places.length === MOST_PLACES) return { places, unseen };
      }
    }
  }
  return { places, unseen };
}
