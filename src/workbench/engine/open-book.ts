/** The open workbook as the rules know it: the moment that it stands at. */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { SheetMark } from '../../core/schema/sheet-mark';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import type { SheetTab } from '../../hosts/xlsx/view/tabs';
import type { Moment } from './moment';

/** One object for as long as a workbook is open, so that what was computed from it can be kept. */
export class OpenBook implements Workbook {
  revision = 0;

  constructor(private at: Moment) {}

  get moment(): Moment {
    return this.at;
  }

  /** Puts the workbook at another moment. */
  goTo(moment: Moment): void {
    if (moment === this.at) return;
    this.at = moment;
    this.revision += 1;
  }

  today(): Day {
    return this.at.file.today();
  }

  now(): string {
    return this.at.file.now();
  }

  sheetNames(): readonly string[] {
    return this.at.sheetNames();
  }

  tabs(): readonly SheetTab[] {
    return this.at.file.tabs();
  }

  read(sheet: string): SheetGrid | null {
    return this.at.read(sheet);
  }

  firstRow(sheet: string): readonly Cell[] {
    return this.read(sheet)?.rows[0] ?? [];
  }

  markOf(sheet: string): SheetMark | null {
    return this.at.file.markOf(sheet);
  }

  apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const moment = this.at.withChanges(changes);
    if (moment !== null) this.goTo(moment);
  }
}
