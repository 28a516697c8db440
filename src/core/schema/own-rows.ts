/** Where the rows of the product end on a computed sheet, and where those of a person begin (Б-92, Б-93). */
import { type Cell, isBlankCell } from '../values/cell';
import type { SheetGrid } from './sheet-grid';
import { ROW_LENGTH, rowCode, type SheetMark, sumCode, sumOfRows } from './sheet-mark';
import type { SheetPlan } from './sheet-plan';

type Rows = SheetGrid['rows'];

export const isBlankIn = (cells: readonly Cell[] | undefined, width: number): boolean =>
  (cells ?? []).slice(0, width).every(isBlankCell);

const codesOf = (rows: Rows, header: number, columns: readonly number[]): string[] =>
  rows.slice(header + 1).map((cells) => rowCode(columns.map((column) => cells[column] ?? null)));

/**
 * How many of the rows hold all that was written, in whatever order; null: some of it is another now. Of what
 * was written before and what may have been since, the longer: one may be the beginning of the other.
 */
function wholeCount(codes: readonly string[], { tails }: SheetMark): number | null {
  const wanted = tails.map((tail) => tail.slice(ROW_LENGTH));
  let sum = 0;
  let count: number | null = null;
  for (const [at, code] of codes.entries()) {
    sum = sumOfRows(sum, code);
    if (code !== '' && wanted.includes(sumCode(sum))) count = at + 1;
  }
  return count;
}

/** Whether the rows in these columns are those that were written. */
export const areWritten = (
  rows: Rows,
  header: number,
  columns: readonly number[],
  mark: SheetMark,
): boolean => wholeCount(codesOf(rows, header, columns), mark) !== null;

/**
 * How many rows there are down to the last one that was written; of rows alike it is that which is nearest
 * to where it stood. None where no row was written; null: it is not there.
 */
function lastCount(codes: readonly string[], { tails, height, header }: SheetMark): number | null {
  const lasts = tails.map((tail) => tail.slice(0, ROW_LENGTH));
  const stood = (height ?? 0) - (header ?? 0) - 2;
  const distance = (at: number): number => Math.abs(at - stood);
  const [nearest = null] = codes
    .flatMap((code, at) => (lasts.includes(code) ? [at] : []))
    .sort((one, other) => distance(one) - distance(other));
  if (nearest !== null) return nearest + 1;
  return tails.some((tail) => tail.endsWith(sumCode(0))) ? 0 : null;
}

/** The row, from 0, behind the product's last one; `columns` are the product's, `width` the last of them. */
export function ownEnd(
  rows: Rows,
  header: number,
  { columns, width }: { readonly columns: readonly number[]; readonly width: number },
  plan: Pick<SheetPlan, 'titles' | 'rows'>,
  mark: SheetMark | null,
): number {
  const codes = mark === null || mark.tails.length === 0 ? [] : codesOf(rows, header, columns);
  const count = mark && (wholeCount(codes, mark) ?? lastCount(codes, mark));
  if (count !== null) return header + 1 + count;
  // It is read back: a row that was left over would be taken for one of its own.
  if (plan.titles.length === 0) return rows.length;
  let end = header + 1;
  while (end < rows.length && !isBlankIn(rows[end], width)) end += 1;
  return withoutNotes(rows, plan, end, Math.max(header + 1, mark?.height ?? 0), width);
}

/** Lines right under a table that have half as much as its rows or less are a person's: «Директор, подпись». */
function withoutNotes(
  rows: Rows,
  plan: Pick<SheetPlan, 'rows'>,
  end: number,
  least: number,
  width: number,
): number {
  const filled = (cells: readonly Cell[] = []): number =>
    cells.slice(0, width).filter((cell) => !isBlankCell(cell)).length;
  const usual = plan.rows.length === 0 ? 0 : Math.min(...plan.rows.map(filled));
  let last = end;
  while (last > least && filled(rows[last - 1]) <= usual / 2 && usual > 2) last -= 1;
  return last;
}
