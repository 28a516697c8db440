/**
 * What was computed from a workbook, kept while the workbook is the same: a click computes once,
 * however many of its parts ask.
 */
import type { ReadSheet } from '../core/schema/read-tables';
import type { SheetGrid } from '../core/schema/sheet-grid';
import type { Day } from '../core/values/day';
import type { Workbook } from './workbook';

/** What a computation may look at. */
export interface WorkbookContent {
  readonly read: ReadSheet;
  readonly today: Day;
  sheetNames(): readonly string[];
}

/** A workbook's content, remembering what was looked at. */
export class Look implements WorkbookContent {
  /** Every sheet that was looked at, as it stood. */
  readonly grids = new Map<string, SheetGrid | null>();
  readonly today: Day;
  /** The names of all sheets; null while nobody asked for them. */
  names: readonly string[] | null = null;

  constructor(private readonly workbook: Workbook) {
    this.today = workbook.today();
  }

  readonly read = (sheet: string): SheetGrid | null => {
    const grid = this.workbook.read(sheet);
    this.grids.set(sheet, grid);
    return grid;
  };

  sheetNames(): readonly string[] {
    this.names = this.workbook.sheetNames();
    return this.names;
  }

  /** Whether a new look would see the same: a host gives one object until a sheet's content changes. */
  isStillTrue(): boolean {
    const { workbook, today, names, grids } = this;
    if (workbook.today() !== today) return false;
    if (names !== null && names.join('\n') !== workbook.sheetNames().join('\n')) return false;
    return [...grids].every(([sheet, grid]) => workbook.read(sheet) === grid);
  }
}

interface Kept<R> {
  readonly look: Look;
  readonly results: R;
  /** Sheets that were written while the results stayed true, in this revision of the workbook. */
  readonly reckoned: { readonly sheets: readonly string[]; readonly revision: number } | null;
}

export class Remembered<R> {
  private readonly kept = new WeakMap<Workbook, Kept<R>>();

  constructor(private readonly compute: (content: WorkbookContent) => R) {}

  /** The results for the workbook as it stands: computed when a sheet they were made of changed. */
  of(workbook: Workbook): R {
    const known = this.kept.get(workbook);
    if (known) {
      const { look, reckoned, results } = known;
      if (reckoned?.revision === workbook.revision) {
        reckoned.sheets.forEach(look.read);
        // One that was written may have been made.
        if (look.names !== null) look.sheetNames();
      }
      if (look.isStillTrue()) {
        this.kept.set(workbook, { look, results, reckoned: null });
        return results;
      }
    }
    const look = new Look(workbook);
    const results = this.compute(look);
    this.kept.set(workbook, { look, results, reckoned: null });
    return results;
  }

  /**
   * Keeps results over the write that has just been made: the written sheets do not bear on them,
   * or were reckoned with. `look` is what they were made of; absent: what they are known to be.
   */
  keep(workbook: Workbook, results: R, written: readonly string[], look?: Look): void {
    const made = look ?? this.kept.get(workbook)?.look;
    if (made === undefined) return;
    const reckoned = { sheets: written, revision: workbook.revision };
    this.kept.set(workbook, { look: made, results, reckoned });
  }
}
