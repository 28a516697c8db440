/** Where the cells of a block go: a single value fills what is selected, a block is repeated in it. */
import type { TypedCell } from '../wire/operations';

interface Target {
  /** Rows and columns that are selected, those shown. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The shown row (column) after one; the same at the sheet's edge. */
  readonly nextRow: (row: number) => number;
  readonly nextColumn: (column: number) => number;
}

/** The lines that a block of so many takes: all selected ones if it fits into them whole times; null: too few. */
function lines(
  selected: readonly number[],
  size: number,
  next: (index: number) => number,
): readonly number[] | null {
  if (selected.length % size === 0) return selected;
  const taken: number[] = [];
  let at = selected[0] ?? 0;
  while (taken.length < size) {
    taken.push(at);
    const following = next(at);
    if (following === at && taken.length < size) return null;
    at = following;
  }
  return taken;
}

/** The cells that a pasted block changes; null: it reaches beyond the sheet's last row or column. */
export function pasteBlock(
  block: readonly (readonly string[])[],
  target: Target,
): TypedCell[] | null {
  const width = Math.max(1, ...new Set(block.map(({ length }) => length)));
  const rows = lines(target.rows, Math.max(1, block.length), target.nextRow);
  const columns = lines(target.columns, width, target.nextColumn);
  if (!rows || !columns) return null;
  return rows.flatMap((row, r) => {
    const texts = block[r % block.length] ?? [];
    return columns.map((column, c) => ({ row, column, text: texts[c % width] ?? '' }));
  });
}
