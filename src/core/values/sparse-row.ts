/**
 * Rows with few cells far apart: a sheet with one cell in column XFD of each of 30 000 rows would fill
 * gigabytes with the blanks between. Such a row is an array with holes, which read as undefined: it costs
 * what it holds, and whoever looks at all of its cells asks in which columns they are.
 */

/** So many blanks in a row are written out: rows as people fill them stay the arrays that engines like best. */
const WIDEST_GAP = 32;
/** An array that was once longer is kept as a table of what it holds, however short it is later. */
const LONGER_THAN_ANY = 2 ** 26;

/** Whether a row is too long for looking at it hole by hole. */
export const isWide = (row: { readonly length: number }): boolean => row.length > 2 * WIDEST_GAP;

/** A row to be filled up to `length`, from left to right and with holes if need be. */
export function emptyRow<T>(length: number): T[] {
  const row: T[] = [];
  if (!isWide({ length })) return row;
  row.length = LONGER_THAN_ANY;
  row.length = length;
  return row;
}

/** The row with a cell set, behind its last one too: the same array, or one with holes in its place. */
export function extended<T>(row: T[], column: number, cell: T, blank: T): T[] {
  if (isWide(row) || column - row.length <= WIDEST_GAP) {
    if (!isWide(row)) while (row.length < column) row.push(blank);
    row[column] = cell;
    return row;
  }
  const sparse = emptyRow<T>(column + 1);
  for (const [at, known] of row.entries()) if (known !== blank) sparse[at] = known;
  sparse[column] = cell;
  return sparse;
}

/** The columns, from left to right, in which the row may hold something. */
export function columnsIn(row: readonly unknown[]): Iterable<number> {
  return isWide(row) ? Object.keys(row).map(Number) : row.keys();
}

/** The columns, from left to right, in which either of two rows may hold something. */
export function columnsInEither(
  one: readonly unknown[],
  other: readonly unknown[],
): Iterable<number> {
  if (!isWide(one) && !isWide(other)) return (one.length > other.length ? one : other).keys();
  return [...new Set([...columnsIn(one), ...columnsIn(other)])].sort((a, b) => a - b);
}
