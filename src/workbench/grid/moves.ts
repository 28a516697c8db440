/** Where a key leads from a cell. */
import type { Surface } from './surface';

/** A way that a key goes. */
export type Way =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'rowStart'
  | 'rowEnd'
  | 'sheetStart'
  | 'sheetEnd'
  | 'pageUp'
  | 'pageDown';

/** Where a cell is, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What moving has to know of a sheet. */
export type Field = Pick<
  Surface,
  | 'filledRows'
  | 'filledColumns'
  | 'text'
  | 'owner'
  | 'nextRow'
  | 'nextColumn'
  | 'rowsOnScreen'
  | 'columnCount'
>;

type Direction = 'up' | 'down' | 'left' | 'right';

/** One cell further, hidden rows and columns left out; the same cell at the sheet's edge. */
function plainStep(field: Field, { row, column }: Cell, direction: Direction): Cell {
  switch (direction) {
    case 'up':
      return { row: field.nextRow(row, -1), column };
    case 'down':
      return { row: field.nextRow(row, 1), column };
    case 'left':
      return { row, column: field.nextColumn(column, -1) };
    case 'right':
      return { row, column: field.nextColumn(column, 1) };
  }
}

const same = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** The cell next to one; a merged area is one step wide. */
function step(field: Field, from: Cell, direction: Direction): Cell {
  const start = field.owner(from.row, from.column);
  let at = from;
  for (;;) {
    const next = plainStep(field, at, direction);
    if (same(next, at)) return at;
    at = next;
    const { row, column } = field.owner(at.row, at.column);
    if (row !== start.row || column !== start.column) return at;
  }
}

/** Whether a cell lies within what is filled, seen in the direction of a search. */
function isBeforeEnd(field: Field, { row, column }: Cell, direction: Direction): boolean {
  if (direction === 'down') return row < field.filledRows;
  if (direction === 'right') return column < field.filledColumns;
  return true;
}

/** As Ctrl+arrow goes: to the end of a filled run, or over blanks to the next filled cell. */
function edge(field: Field, from: Cell, direction: Direction): Cell {
  const isFilled = ({ row, column }: Cell) => field.text(row, column) !== '';
  const first = plainStep(field, from, direction);
  const alongRun = isFilled(from) && isFilled(first);
  let at = from;
  for (;;) {
    const next = plainStep(field, at, direction);
    if (same(next, at) || !isBeforeEnd(field, next, direction)) return at;
    if (alongRun && !isFilled(next)) return at;
    at = next;
    if (!alongRun && isFilled(at)) return at;
  }
}

/** The last filled cell of a row; from there on, the last column that anything stands in. */
function rowEnd(field: Field, { row, column }: Cell): Cell {
  let last = field.filledColumns - 1;
  while (last > 0 && field.text(row, last) === '') last--;
  return { row, column: last > column ? last : Math.max(column, field.filledColumns - 1) };
}

function page(field: Field, from: Cell, direction: 'up' | 'down'): Cell {
  let at = from;
  const rows = Math.max(1, field.rowsOnScreen() - 1);
  for (let count = 0; count < rows; count++) at = plainStep(field, at, direction);
  return at;
}

/** The cell that a way leads to. */
export function moved(field: Field, from: Cell, way: Way): Cell {
  switch (way) {
    case 'up':
    case 'down':
    case 'left':
    case 'right':
      return step(field, from, way);
    case 'edgeUp':
      return edge(field, from, 'up');
    case 'edgeDown':
      return edge(field, from, 'down');
    case 'edgeLeft':
      return edge(field, from, 'left');
    case 'edgeRight':
      return edge(field, from, 'right');
    case 'rowStart':
      return { row: from.row, column: 0 };
    case 'rowEnd':
      return rowEnd(field, from);
    case 'sheetStart':
      return { row: 0, column: 0 };
    case 'sheetEnd':
      return {
        row: Math.max(0, field.filledRows - 1),
        column: Math.max(0, field.filledColumns - 1),
      };
    case 'pageUp':
      return page(field, from, 'up');
    case 'pageDown':
      return page(field, from, 'down');
  }
}
