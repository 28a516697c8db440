/** Neighbouring cells put together, so that they are written in one call. */
import { type Cell, isDayCell } from '../../../core/values/cell';

/** Neighbouring columns; `indices` say where each stands in the list that was given. */
export interface ColumnRun {
  readonly first: number;
  readonly indices: readonly number[];
}

/** Runs of neighbouring columns, from left to right. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const ordered = columns.map((column, index) => ({ column, index }));
  ordered.sort((a, b) => a.column - b.column);
  const runs: { first: number; indices: number[] }[] = [];
  for (const { column, index } of ordered) {
    const last = runs[runs.length - 1];
    if (last && column === last.first + last.indices.length) last.indices.push(index);
    else runs.push({ first: column, indices: [index] });
  }
  return runs;
}

/** A rectangle of cells to write; `top` and `left` are counted from 0. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly rows: Cell[][];
  readonly kind: ValueKind;
}

/** What decides which number format a value needs: a day and a number differ by nothing else. */
type ValueKind = 'day' | 'number' | 'other';

const KINDS: readonly ValueKind[] = ['day', 'number', 'other'];

function kindOf(value: Cell): ValueKind {
  if (typeof value === 'number') return 'number';
  return isDayCell(value) ? 'day' : 'other';
}

/**
 * Single cells as rectangles without gaps; of two values for one cell the later stands. Values of
 * different kinds never share a rectangle.
 */
export function cellBlocks(
  cells: readonly { readonly row: number; readonly column: number; readonly value: Cell }[],
): CellBlock[] {
  const byRow = new Map<number, Map<number, Cell>>();
  for (const { row, column, value } of cells) {
    const line = byRow.get(row) ?? new Map<number, Cell>();
    byRow.set(row, line.set(column, value));
  }
  const blocks: CellBlock[] = [];
  for (const [row, line] of [...byRow].sort(([a], [b]) => a - b)) {
    for (const kind of KINDS) {
      const part = [...line].filter(([, value]) => kindOf(value) === kind);
      for (const { first, indices } of columnRuns(part.map(([column]) => column))) {
        const values = indices.map((index) => part[index]?.[1] ?? null);
        addRow(blocks, row, first, values, kind);
      }
    }
  }
  return blocks;
}

function addRow(
  blocks: CellBlock[],
  row: number,
  left: number,
  values: Cell[],
  kind: ValueKind,
): void {
  const above = blocks.find(
    (block) =>
      block.left === left &&
      block.kind === kind &&
      block.top + block.rows.length === row &&
      block.rows[0]?.length === values.length,
  );
  if (above) above.rows.push(values);
  else blocks.push({ top: row, left, rows: [values], kind });
}
