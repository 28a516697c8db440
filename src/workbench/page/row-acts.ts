/** What the menu's row commands mean for what is selected; rows are counted from 0. */
import type { GridPlace } from '../grid/grid';
import type { RowOperation, RowStretch } from '../wire/operations';

/** The selected rows that are shown, from the top down. */
type ShownRows = readonly number[];

/** Rows in as few stretches as they stand in. */
function stretchesOf(rows: ShownRows): RowStretch[] {
  const stretches: { at: number; count: number }[] = [];
  for (const row of rows) {
    const last = stretches[stretches.length - 1];
    if (last && last.at + last.count === row) last.count += 1;
    else stretches.push({ at: row, count: 1 });
  }
  return stretches;
}

/** Blank rows above or below what is selected, as many as are selected; never above the headers. */
export function insertion(
  sheet: string,
  rows: ShownRows,
  below: boolean,
  header: number,
): RowOperation {
  const [first = header + 1] = rows;
  const last = rows[rows.length - 1] ?? header;
  const at = Math.max(below ? last + 1 : first, header + 1);
  return { kind: 'insertRows', sheet, at, count: Math.max(1, rows.length) };
}

/**
 * The selected rows without the headers, and without those that are not shown between them; null
 * when nothing is left.
 */
export function deletion(sheet: string, rows: ShownRows, header: number): RowOperation | null {
  const stretches = stretchesOf(rows.filter((row) => row > header));
  const [first] = stretches;
  if (first === undefined) return null;
  return stretches.length === 1
    ? { kind: 'deleteRows', sheet, ...first }
    : { kind: 'deleteRowsApart', sheet, stretches };
}

/** What is selected after the move: the same rows, where they stand then. */
export const movedPlace = (place: GridPlace, by: 1 | -1): GridPlace => ({
  ...place,
  row: place.row + by,
  toRow: place.toRow + by,
});

/** The selected rows one row up or down; null where they cannot go there. */
export function move(
  sheet: string,
  { row, toRow }: GridPlace,
  by: 1 | -1,
  header: number,
): RowOperation | null {
  const at = Math.min(row, toRow);
  const count = Math.abs(toRow - row) + 1;
  if (at <= header || (by < 0 && at === header + 1)) return null;
  return { kind: 'moveRows', sheet, at, count, before: by < 0 ? at - 1 : at + count + 1 };
}
