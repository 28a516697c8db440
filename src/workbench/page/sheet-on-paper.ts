/** The sheet in the grid as it goes to the printer: no row or column that cannot be seen by scrolling. */
import type { ColumnOnPaper, SheetOnPaper } from '../../core/documents/sheet-paper';
import { columnLetters } from '../../core/values/column-letters';
import type { Look, SheetShape } from '../wire/snapshot';

const isFilled = (text: string | undefined): boolean => text !== undefined && /\S/.test(text);

/** How a cell looks; undefined of one that the sheet does not have. */
function lookAt({ looks, palette }: SheetShape, row: number, column: number): Look | undefined {
  return palette[looks[row]?.[column] ?? -1];
}

/** The columns on paper, from 0: neither hidden nor blank at the end. */
function shownColumns({ columns, rows, headerRow }: SheetShape): number[] {
  let last = -1;
  for (const cells of rows.slice(headerRow)) {
    for (let at = cells.length - 1; at > last; at -= 1) if (isFilled(cells[at])) last = at;
  }
  return columns.flatMap(({ hidden }, at) => (hidden || at > last ? [] : [at]));
}

function columnOf(shape: SheetShape, at: number, rows: readonly number[]): ColumnOnPaper {
  const filled = rows.find((row) => isFilled(shape.rows[row]?.[at]));
  const align = filled === undefined ? undefined : lookAt(shape, filled, at)?.align;
  return {
    letters: columnLetters(at),
    header: shape.rows[shape.headerRow]?.[at] ?? '',
    width: shape.columns[at]?.width ?? 0,
    align: align === 'right' ? 'end' : 'start',
  };
}

/** The sheet of the workbook's file `book` with the rows that a filter leaves; `hidden`: those that it does not, from 0; null: no filter. */
export function sheetOnPaper(
  book: string,
  shape: SheetShape,
  hidden: ReadonlySet<number> | null,
): SheetOnPaper {
  const { rows, headerRow } = shape;
  const filled = rows.flatMap((cells, at) => (at > headerRow && cells.some(isFilled) ? [at] : []));
  const shown = filled.filter((at) => hidden?.has(at) !== true);
  const columns = shownColumns(shape);
  return {
    name: shape.name,
    book,
    titles: rows.slice(0, headerRow).flatMap((cells) => cells.filter(isFilled).join(' ') || []),
    columns: columns.map((at) => columnOf(shape, at, shown)),
    labels: columns.filter((at) => at < shape.frozenColumns).length,
    rows: shown.map((at) => ({
      cells: columns.map((column) => rows[at]?.[column] ?? ''),
      isStrong: lookAt(shape, at, columns[0] ?? 0)?.bold === true,
    })),
    filter: hidden === null ? null : `Отобрано строк: ${shown.length} из ${filled.length}`,
  };
}
