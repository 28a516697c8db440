/** What the menu's row commands mean for what is selected. */
import type { GridPlace } from '../grid/grid';
import type { RowOperation } from '../wire/operations';

interface Span {
  readonly at: number;
  readonly count: number;
}

/** The selected rows, counted from 0. */
function rowsOf({ row, toRow }: GridPlace): Span {
  const at = Math.min(row, toRow);
  return { at, count: Math.abs(toRow - row) + 1 };
}

/** Blank rows above or below what is selected, as many as are selected; never above the headers. */
export function insertion(
  sheet: string,
  place: GridPlace,
  below: boolean,
  header: number,
): RowOperation {
  const { at, count } = rowsOf(place);
  const wanted = below ? at + count : at;
  return { kind: 'insertRows', sheet, at: Math.max(wanted, header + 1), count };
}

/** The selected rows without the headers; null when nothing is left. */
export function deletion(sheet: string, place: GridPlace, header: number): RowOperation | null {
  const { at, count } = rowsOf(place);
  const from = Math.max(at, header + 1);
  const left = at + count - from;
  return left < 1 ? null : { kind: 'deleteRows', sheet, at: from, count: left };
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
  place: GridPlace,
  by: 1 | -1,
  header: number,
): RowOperation | null {
  const { at, count } = rowsOf(place);
  if (at <= header || (by < 0 && at === header + 1)) return null;
  return { kind: 'moveRows', sheet, at, count, before: by < 0 ? at - 1 : at + count + 1 };
}
