/** What was done, to be taken back and done again: edits, rows and commands in one line. */
import type { CellPlace } from '../../core/schema/place';
import type { Moment } from './moment';
import type { RowsMoved } from './row-order';
/** What of a page's sheets a step changes: single cells, whole sheets, or everything (null). */
export type Touched =
  | {
      readonly cells: {
        readonly sheet: string;
        readonly places: readonly CellAt[];
      };
    }
  | {
      readonly sheets: readonly string[] | null;
    };
/** Counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}
export interface Step {
  readonly title: string;
  readonly before: Moment;
  readonly after: Moment;
  readonly touched: Touched;
  /** Where it was, for the one who takes it back. */
  readonly place: CellPlace | null;
  /** How it moved the rows of a sheet, if it did. */
  readonly moved: RowsMoved | null;
  /** The rest of what the step before it began: they are taken back together. */
  readonly goesOn: boolean;
}
/** Steps that were taken back or done again together, in the order in which that was done. */
export interface Walked {
  readonly steps: readonly Step[];
  /** Whether the draft can say so: a reopened book knows nothing of what was done before saving. */
  readonly isReplayable: boolean;
}
export declare class History {
  private readonly done;
  private readonly undone;
  /** How many of either were done since the file was written. */
  private doneSince;
  private undoneSince;
  /** The titles of what would be taken back, and done again. */
  get undoable(): string | null;
  get redoable(): string | null;
  get length(): number;
  add(step: Step): void;
  undo(): Walked | null;
  redo(): Walked | null;
  /** What was done so far is in the file: a draft begins behind it. */
  written(): void;
  private files;
}
