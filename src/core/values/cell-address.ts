/** Places of a sheet as people name them; rows and columns are counted from 0. */
import { columnLetters } from './column-letters';

/** «B3». */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Bounds of an area of cells, included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** «B2:D4». */
export function areaAddress({ top, left, bottom, right }: CellArea): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** Whether a cell lies in the area. */
export function contains(
  { top, left, bottom, right }: CellArea,
  row: number,
  column: number,
): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
