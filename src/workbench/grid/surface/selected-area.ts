/** The selected area of a sheet, as an area with its upper left corner first. */
import type { GridPlace } from '../grid';
import type { MergedAreas } from './merged-areas';

/** An area with its upper left corner first. */
export function ordered(place: GridPlace): GridPlace {
  return {
    row: Math.min(place.row, place.toRow),
    column: Math.min(place.column, place.toColumn),
    toRow: Math.max(place.row, place.toRow),
    toColumn: Math.max(place.column, place.toColumn),
  };
}

/** An area with the merged areas that it touches taken whole, and those that these touch. */
export function wholeArea(merged: MergedAreas, place: GridPlace): GridPlace {
  const { row, column, toRow, toColumn } = ordered(place);
  const areas = [...merged.touching(row, toRow)].filter(
    ({ left, right }) => left <= toColumn && right >= column,
  );
  const grown = {
    row: Math.min(row, ...areas.map(({ top }) => top)),
    column: Math.min(column, ...areas.map(({ left }) => left)),
    toRow: Math.max(toRow, ...areas.map(({ bottom }) => bottom)),
    toColumn: Math.max(toColumn, ...areas.map(({ right }) => right)),
  };
  const isGrown =
    grown.row < row || grown.column < column || grown.toRow > toRow || grown.toColumn > toColumn;
  return isGrown ? wholeArea(merged, grown) : grown;
}

export const hasRow = (area: GridPlace | null, row: number): boolean =>
  area !== null && row >= area.row && row <= area.toRow;

export const hasColumn = (area: GridPlace | null, column: number): boolean =>
  area !== null && column >= area.column && column <= area.toColumn;
