/** Checks the workbook anew a moment after it was changed and tells which marks came or went. */
import type { Issue } from '../../core/schema/issue';
import { isBlankCell } from '../../core/values/cell';
import { Fault } from '../../core/values/fault';
import type { Edition } from '../../editions/edition';
import type { Marks as MarksMessage } from '../wire/engine';
import type { Edit } from '../wire/operations';
import type { Clock } from './clock';
import { changedMarks, type Mark, type Marks, marksOf, movedMarks } from './marks';
import type { OpenBook } from './open-book';
import type { OwnSheets } from './own-sheets';

/** Changes that follow each other sooner are checked together. */
const SHORTEST_PAUSE_MS = 40;

export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** What a check found, told with the places whose mark is another one now. */
export type Found = Omit<MarksMessage, 'patches'> & {
  readonly changed: ReadonlyMap<string, readonly number[]>;
};

export class LiveCheck {
  private marks: Marks = new Map();
  private callOff: () => void = () => undefined;
  private lastDuration = 0;
  private attended: RowPlace | null = null;
  /** The attended row was blank when the person came: nothing is said of it before it is left. */
  private isBegun = false;

  constructor(
    private readonly book: OpenBook,
    private readonly edition: Edition,
    private readonly own: OwnSheets,
    private readonly clock: Clock,
    private readonly tell: (found: Found) => void,
  ) {}

  /** The marks of a sheet, by `placeKey`. */
  of(sheet: string): ReadonlyMap<number, Mark> | undefined {
    return this.marks.get(sheet);
  }

  /** Checks for the first time once everything else that waits has been done. */
  begin(): void {
    this.in(0);
  }

  /** Checks after a pause: a large workbook when the person pauses, so that typing never waits. */
  soon(): void {
    this.in(Math.max(SHORTEST_PAUSE_MS, this.lastDuration));
  }

  stop(): void {
    this.callOff();
  }

  /** The person is at another row; what was kept back of the one that was left comes now. */
  attend(place: RowPlace): void {
    const { attended } = this;
    if (place.sheet === attended?.sheet && place.row === attended.row) return;
    const wasBegun = this.isBegun;
    this.attended = place;
    this.isBegun = this.isBlank(place);
    if (wasBegun) this.soon();
  }

  /** Cells were written as a block: a row that came so is not one that somebody has just begun. */
  filled({ sheet, cells }: Pick<Edit, 'sheet' | 'cells'>): void {
    const { attended } = this;
    if (sheet !== attended?.sheet) return;
    if (cells.some(({ row }) => row === attended.row)) this.isBegun = false;
  }

  /** Rows of a sheet stand elsewhere now, or are gone (null): their marks go along until the check. */
  rowsMoved(sheet: string, whither: (row: number) => number | null): void {
    this.marks = movedMarks(this.marks, sheet, whither);
    if (this.attended?.sheet === sheet) this.isBegun = this.isBlank(this.attended);
  }

  private in(milliseconds: number): void {
    this.stop();
    this.callOff = this.clock.after(milliseconds, () => this.check());
  }

  private check(): void {
    const begun = this.clock.now();
    const before = this.marks;
    const onTabs = this.issues().map((issue) => ({ ...issue, sheet: this.own.tab(issue.sheet) }));
    const issues = onTabs.filter((issue) => !this.isKeptBack(issue));
    this.marks = marksOf(this.book, issues);
    const counts: Record<string, number> = {};
    for (const { sheet } of issues) counts[sheet] = (counts[sheet] ?? 0) + 1;
    this.lastDuration = this.clock.now() - begun;
    this.tell({ changed: changedMarks(before, this.marks), issues: counts });
  }

  /** A sheet whose part is damaged cannot be checked; whoever opens it is told so. */
  private issues(): readonly Issue[] {
    try {
      return this.edition.issues(this.book);
    } catch (fault) {
      if (fault instanceof Fault) return [];
      throw fault;
    }
  }

  private isKeptBack({ sheet, row }: Issue): boolean {
    const { attended, isBegun } = this;
    return isBegun && attended?.sheet === sheet && attended.row + 1 === row;
  }

  private isBlank({ sheet, row }: RowPlace): boolean {
    return (this.book.read(sheet)?.rows[row] ?? []).every(isBlankCell);
  }
}
