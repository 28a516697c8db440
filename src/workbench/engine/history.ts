/** What was done, to be taken back and done again: edits, rows and commands in one line. */
import type { RowWays } from '../../app/row-map';
import type { CellPlace } from '../../core/schema/place';
import type { Moment } from './moment';

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
  readonly moved: { readonly sheet: string; readonly map: RowWays } | null;
  /** The rest of what the step before it began: they are taken back together. */
  readonly goesOn: boolean;
}

const MOST_STEPS = 100;
/** Different states of the file among the steps: each may hold a large sheet anew. */
const MOST_FILES = 20;

export class History {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

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
    this.done.push(step);
    while (this.done.length > MOST_STEPS || this.files() > MOST_FILES) this.done.shift();
  }

  /** The steps that were taken back together, in the order in which that was done. */
  undo(): readonly Step[] {
    const steps: Step[] = [];
    for (let step = this.done.pop(); step !== undefined; step = this.done.pop()) {
      steps.push(step);
      this.undone.push(step);
      if (!step.goesOn) break;
    }
    return steps;
  }

  /** The steps that were done again together, in their order. */
  redo(): readonly Step[] {
    const steps: Step[] = [];
    do {
      const step = this.undone.pop();
      if (step === undefined) break;
      steps.push(step);
      this.done.push(step);
    } while (this.undone[this.undone.length - 1]?.goesOn);
    return steps;
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
