/** Checks the workbook anew a moment after it was edited and tells which marks came or went. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Edition } from '../../editions/edition';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { SheetPatch } from '../wire/messages';
import { checkboxColumns } from './checkboxes';
import { changedMarks, type Marks, marksOf, placeOf } from './marks';
import type { OpenWorkbook } from './open-workbook';
import { SheetDisplay } from './sheet-display';

/** Edits that follow each other sooner are checked together. */
const SHORTEST_PAUSE_MS = 40;

/** Time as it passes, in milliseconds from any beginning. */
export interface Clock {
  now(): number;
  /** Does the work once after so many milliseconds; what is given back calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

const MACHINE_CLOCK: Clock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

export class LiveCheck {
  private marks: Marks = new Map();
  private issueCounts: Readonly<Record<string, number>> = {};
  private readonly displays = new Map<string, SheetDisplay>();
  private callOff: () => void = () => undefined;
  private lastDuration = 0;

  constructor(
    private readonly book: OpenWorkbook,
    private readonly edition: Edition,
    private readonly plans: ReadonlyMap<string, SheetPlan>,
    private readonly tell: (patches: readonly SheetPatch[]) => void,
    private readonly clock: Clock = MACHINE_CLOCK,
  ) {
    this.recompute();
  }

  /** How many issues each sheet has. */
  counts(): Readonly<Record<string, number>> {
    return this.issueCounts;
  }

  /** How a sheet's cells are shown; null when there is no such sheet. */
  display(sheet: string): SheetDisplay | null {
    const known = this.displays.get(sheet);
    if (known) return known;
    const view = this.book.view(sheet);
    if (!view) return null;
    const headers = this.book.workbook.read(sheet)?.rows[0] ?? [];
    const checkboxes = checkboxColumns(this.plans.get(sheet), headers);
    const display = new SheetDisplay(view, checkboxes, () => this.marks.get(sheet));
    this.displays.set(sheet, display);
    return display;
  }

  /** Checks after a pause and tells what changed. */
  soon(): void {
    this.stop();
    // A large workbook is checked when the person pauses, so that typing never waits for it.
    this.callOff = this.clock.after(Math.max(SHORTEST_PAUSE_MS, this.lastDuration), () => {
      const before = this.marks;
      this.recompute();
      this.tell(this.patches(before));
    });
  }

  /** Checks at once; looks are read anew, because sheets were rewritten. */
  now(): void {
    this.stop();
    this.displays.clear();
    this.recompute();
  }

  stop(): void {
    this.callOff();
  }

  private recompute(): void {
    const begun = this.clock.now();
    const { workbook } = this.book;
    const issues = this.edition.issues(workbook);
    this.marks = marksOf(workbook, issues);
    const counts: Record<string, number> = {};
    for (const { sheet } of issues) counts[sheet] = (counts[sheet] ?? 0) + 1;
    this.issueCounts = counts;
    this.lastDuration = this.clock.now() - begun;
  }

  private patches(before: Marks): SheetPatch[] {
    const workbook: XlsxWorkbook = this.book.workbook;
    return [...changedMarks(before, this.marks)].flatMap(([sheet, keys]) => {
      const display = this.display(sheet);
      if (!display) return [];
      const rows = workbook.read(sheet)?.rows ?? [];
      const cells = keys.map((key) => {
        const { row, column } = placeOf(key);
        // Without the text: the person may have typed another one meanwhile.
        const { text: _text, ...mark } = display.cell(rows[row]?.[column], row, column);
        return mark;
      });
      return [{ sheet, cells }];
    });
  }
}
