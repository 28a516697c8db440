/**
 * Typing along a row: where Enter leads after cells were typed and left by Tab. A run begins with a
 * cell that was typed and left by Tab; whatever is not typing along the row ends it.
 */
import type { Cell } from './moves';

/** A row that is being typed along. */
export interface TabRun {
  readonly row: number;
  /** The column where the run began. */
  readonly column: number;
}

/** The run after Tab: begun by the first cell that was typed, kept over cells that were skipped. */
export function afterTab(run: TabRun | null, left: Cell, typed: boolean): TabRun | null {
  if (run && run.row === left.row) return run;
  return typed ? { row: left.row, column: left.column } : null;
}

/** The column where Enter leads from a cell. */
export function enterColumn(run: TabRun | null, from: Cell): number {
  return run && run.row === from.row ? run.column : from.column;
}
