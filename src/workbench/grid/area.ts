/** The selected cells as an area, and what of it is shown. */
import type { Area } from '../wire/snapshot';
import type { GridPlace } from './grid';
import type { Cell } from './moves';
import type { Surface } from './surface';

/** A place of a single cell. */
export function placeAt({ row, column }: Cell): GridPlace {
  return { row, column, toRow: row, toColumn: column };
}

/** A place that reaches from a cell to another. */
export function placeFrom(cell: Cell, to: Cell): GridPlace {
  return { row: cell.row, column: cell.column, toRow: to.row, toColumn: to.column };
}

/** The area of a place, whichever corner the active cell is. */
export function areaOf({ row, column, toRow, toColumn }: GridPlace): Area {
  return {
    top: Math.min(row, toRow),
    left: Math.min(column, toColumn),
    bottom: Math.max(row, toRow),
    right: Math.max(column, toColumn),
  };
}

/** The area as a place, its upper left corner being the active cell. */
export function placeOf({ top, left, bottom, right }: Area): GridPlace {
  return { row: top, column: left, toRow: bottom, toColumn: right };
}

/** Whether one cell is selected. */
export const isSingle = ({ row, column, toRow, toColumn }: GridPlace): boolean =>
  row === toRow && column === toColumn;

type Rows = Pick<Surface, 'nextRow'>;
type Columns = Pick<Surface, 'nextColumn'>;

/** Rows from one to another that are shown: what is filtered away is never copied or changed. */
export function shownRows(field: Rows, first: number, last: number): number[] {
  return shown((row) => field.nextRow(row, 1), first, last);
}

/** Columns from one to another that are not hidden. */
export function shownColumns(field: Columns, first: number, last: number): number[] {
  return shown((column) => field.nextColumn(column, 1), first, last);
}

function shown(next: (index: number) => number, first: number, last: number): number[] {
  const found: number[] = [];
  // The neighbour before tells whether the first one is shown; before the very first there is none.
  let at = first === 0 ? 0 : next(first - 1);
  while (at <= last) {
    found.push(at);
    // Asking beyond the last one could make the sheet grow.
    const following = at === last ? at : next(at);
    if (following === at) break;
    at = following;
  }
  return found;
}

type Extent = Pick<Surface, 'rowCount' | 'columnCount' | 'filledRows' | 'filledColumns'>;

/** Whole rows and columns end for every purpose where the last text stands. */
export function withinFilled(field: Extent, area: Area): Area {
  const { top, left, bottom, right } = area;
  const allRows = top === 0 && bottom >= field.rowCount - 1;
  const allColumns = left === 0 && right >= field.columnCount - 1;
  return {
    ...area,
    bottom: allRows ? Math.max(0, field.filledRows - 1) : bottom,
    right: allColumns ? Math.max(0, field.filledColumns - 1) : right,
  };
}
