/** The cells that a dragged fill handle, Ctrl+D and Ctrl+Enter change. */
import type { TypedCell } from '../wire/operations';
import type { Area } from '../wire/snapshot';
import { shownColumns, shownRows } from './area';
import { continued } from './fill-series';
import type { Cell } from './moves';
import type { Surface } from './surface';

type Field = Pick<Surface, 'text' | 'header' | 'nextRow' | 'nextColumn' | 'filledRows'>;

/** The area that a handle dragged from `source` to a cell fills: in one direction, the longer one. */
export function fillArea(source: Area, { row, column }: Cell): Area {
  const down = row - source.bottom;
  const up = source.top - row;
  const right = column - source.right;
  const left = source.left - column;
  const most = Math.max(down, up, right, left);
  if (most <= 0) return source;
  if (most === down) return { ...source, bottom: row };
  if (most === up) return { ...source, top: row };
  return most === right ? { ...source, right: column } : { ...source, left: column };
}

/** What the cells of `filled` outside of `source` become; what is not shown is left alone. */
export function fillCells(field: Field, source: Area, filled: Area): TypedCell[] {
  const rows = shownRows(field, source.top, source.bottom);
  const columns = shownColumns(field, source.left, source.right);
  if (filled.bottom > source.bottom || filled.top < source.top) {
    const backwards = filled.top < source.top;
    const to = backwards
      ? shownRows(field, filled.top, source.top - 1).reverse()
      : shownRows(field, source.bottom + 1, filled.bottom);
    return columns.flatMap((column) => {
      const run = rows.map((row) => field.text(row, column));
      const header = field.header(source.top, column);
      const texts = continued(run, to.length, header, backwards);
      return to.map((row, index) => ({ row, column, text: texts[index] ?? '' }));
    });
  }
  const backwards = filled.left < source.left;
  const to = backwards
    ? shownColumns(field, filled.left, source.left - 1).reverse()
    : shownColumns(field, source.right + 1, filled.right);
  return rows.flatMap((row) => {
    const run = columns.map((column) => field.text(row, column));
    const texts = continued(run, to.length, '', backwards);
    return to.map((column, index) => ({ row, column, text: texts[index] ?? '' }));
  });
}

/** As far down as the column beside it is filled: what a double click on the handle fills. */
export function fillDownArea(field: Field, source: Area): Area {
  const beside = [source.left - 1, source.right + 1].find(
    (column) => column >= 0 && field.text(source.bottom + 1, column) !== '',
  );
  if (beside === undefined) return source;
  let bottom = source.bottom;
  while (bottom + 1 < field.filledRows && field.text(bottom + 1, beside) !== '') bottom++;
  return bottom === source.bottom ? source : { ...source, bottom };
}

/** Ctrl+D: the first row of an area into its others; of a single row, the row above into it. */
export function copiedDown(field: Field, area: Area): TypedCell[] {
  const single = area.top === area.bottom;
  const from = single ? field.nextRow(area.top, -1) : area.top;
  if (single && from === area.top) return [];
  const rows = single ? [area.top] : shownRows(field, area.top, area.bottom).slice(1);
  return shownColumns(field, area.left, area.right).flatMap((column) =>
    rows.map((row) => ({ row, column, text: field.text(from, column) })),
  );
}

/** One text in every shown cell of an area. */
export function sameText(field: Field, area: Area, text: string): TypedCell[] {
  const columns = shownColumns(field, area.left, area.right);
  return shownRows(field, area.top, area.bottom).flatMap((row) =>
    columns.map((column) => ({ row, column, text })),
  );
}
