/** What was done, to be taken back and done again: edits, rows and commands in one line. */
import type { CellPlace } from '../../core/schema/place';
import type { Moment } from './moment';
import type { RowsMoved } from './row-order';

/** What of a page's sheets a step changes: single cells, whole sheets, or everything (null). */
export type Touched =
  | { readonly cells: { readonly sheet: string; readonly places: readonly CellAt[] } }
  | { readonly sheets: readonly string[] | null };

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

const MOST_STEPS = 100;
/** Different states of the file among the steps: each may hold a large sheet anew. */
const MOST_FILES = 20;

/** Steps that were taken back or done again together, in the order in which that was done. */
export interface Walked {
  readonly steps: readonly Step[];
  /** Whether the draft can say so: a reopened book knows nothing of what was done before saving. */
  readonly isReplayable: boolean;
}

export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];
  /** How many of either were done since the file was written. */
  private doneSince = 0;
  private undoneSince = 0;

  /** The titles of what would be taken back, and done again. */
  get undoable(): string | null {
    return this.done[this.done.length - 1]?.title ?? null;
  }

  get redoable(): string | null {
    return this.undone[this.undone.length - 1]?.title ?? null;
  }

  get length(): number {
    return this.done.length;
  }

  add(step: Step): void {
    this.undone.length = 0;
    this.undoneSince = 0;
    this.done.push(step);
    this.doneSince += 1;
    while (this.done.length > MOST_STEPS || this.files() > MOST_FILES) this.done.shift();
    this.doneSince = Math.min(this.doneSince, this.done.length);
  }

  undo(): Walked | null {
    const steps: Step[] = [];
    for (let step = this.done.pop(); step !== undefined; step = this.done.pop()) {
      steps.push(step);
      this.undone.push(step);
      if (!step.goesOn) break;
    }
    if (steps.length === 0) return null;
    const isReplayable = this.doneSince >= steps.length;
    this.doneSince = isReplayable ? this.doneSince - steps.length : 0;
    this.undoneSince = isReplayable ? this.undoneSince + steps.length : 0;
    return { steps, isReplayable };
  }

  redo(): Walked | null {
    const steps: Step[] = [];
    do {
      const step = this.undone.pop();
      if (step === undefined) break;
      steps.push(step);
      this.done.push(step);
    } while (this.undone[this.undone.length - 1]?.goesOn);
    if (steps.length === 0) return null;
    const isReplayable = this.undoneSince >= steps.length;
    this.undoneSince = isReplayable ? this.undoneSince - steps.length : 0;
    this.doneSince = isReplayable ? this.doneSince + steps.length : 0;
    return { steps, isReplayable };
  }

  /** What was done so far is in the file: a draft begins behind it. */
  written(): void {
    this.doneSince = 0;
    this.undoneSince = 0;
  }

  private files(): number {
    return new Set(this.done.flatMap(({ before, after }) => [before.file, after.file])).size;
  }
}

/** What several steps touch together. */
export function touchedBy(steps: readonly Step[]): Touched {
  const [first, second] = steps;
  if (first === undefined) return { sheets: [] };
  if (second === undefined) return first.touched;
  const names = steps.map(({ touched }) =>
    'cells' in touched ? [touched.cells.sheet] : touched.sheets,
  );
  return names.includes(null) ? { sheets: null } : { sheets: names.flatMap((some) => some ?? []) };
}
