/** The open workbook as the rules know it: the moment that it stands at. */
import type { Change, Workbook } from '../../app/workbook';
import type { SheetGrid } from '../../core/schema/sheet-grid';
import type { Day } from '../../core/values/day';
import type { SheetTab } from '../../hosts/xlsx/view/tabs';
import type { Moment } from './moment';
/** One object for as long as a workbook is open, so that what was computed from it can be kept. */
export declare class OpenBook implements Workbook {
  private at;
  revision: number;
  constructor(at: Moment);
  get moment(): Moment;
  /** Puts the workbook at another moment. */
  goTo(moment: Moment): void;
  today(): Day;
  now(): string;
  sheetNames(): readonly string[];
  tabs(): readonly SheetTab[];
  read(sheet: string): SheetGrid | null;
  apply(changes: readonly Change[]): void;
}
