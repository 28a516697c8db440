/** A sheet of texts for the pure parts of the grid, with a merged area and hidden rows if wanted. */
interface Options {
  readonly hidden?: readonly number[];
  /** Rows and columns that show the text of the first cell. */
  readonly merged?: { row: number; column: number; toRow: number; toColumn: number };
}

/** Six columns, twenty rows; texts are rows of words, «·» is a blank. */
export function fieldOf(lines: readonly string[], { hidden = [], merged }: Options = {}) {
  const rows = lines.map((line) => line.split(' ').map((text) => (text === '·' ? '' : text)));
  const next = (index: number, by: 1 | -1, last: number, isHidden: (at: number) => boolean) => {
    let at = index + by;
    while (isHidden(at)) at += by;
    return at < 0 || at > last ? index : at;
  };
  return {
    rowCount: 20,
    columnCount: 6,
    filledRows: rows.length,
    filledColumns: Math.max(...rows.map(({ length }) => length)),
    text: (row: number, column: number) => rows[row]?.[column] ?? '',
    header: (row: number, column: number) => (row > 0 ? (rows[0]?.[column] ?? '') : ''),
    owner: (row: number, column: number) =>
      merged &&
      row >= merged.row &&
      row <= merged.toRow &&
      column >= merged.column &&
      column <= merged.toColumn
        ? { row: merged.row, column: merged.column }
        : { row, column },
    nextRow: (row: number, by: 1 | -1) => next(row, by, 19, (at) => hidden.includes(at)),
    nextColumn: (column: number, by: 1 | -1) => next(column, by, 5, () => false),
    rowsOnScreen: () => 6,
  };
}
