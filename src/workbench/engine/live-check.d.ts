import type { Edition } from '../../editions/edition';
import type { Marks as MarksMessage } from '../wire/engine';
import type { Clock } from './clock';
import { type Mark } from './marks';
import type { OpenBook } from './open-book';
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
/** What a check found, told with the places whose mark is another one now. */
export type Found = Omit<MarksMessage, 'patches'> & {
  readonly changed: ReadonlyMap<string, readonly number[]>;
};
export declare class LiveCheck {
  private readonly book;
  private readonly edition;
  private readonly clock;
  private readonly tell;
  private marks;
  private callOff;
  private lastDuration;
  private attended;
  /** The attended row was blank when the person came: nothing is said of it before it is left. */
  private isBegun;
  constructor(book: OpenBook, edition: Edition, clock: Clock, tell: (found: Found) => void);
  /** The marks of a sheet, by `placeKey`. */
  of(sheet: string): ReadonlyMap<number, Mark> | undefined;
  /** Checks for the first time once everything else that waits has been done. */
  begin(): void;
  /** Checks after a pause: a large workbook when the person pauses, so that typing never waits. */
  soon(): void;
  stop(): void;
  /** The person is at another row; what was kept back of the one that was left comes now. */
  attend(place: RowPlace | null): void;
  /** Rows of a sheet stand elsewhere now, or are gone (null): their marks go along until the check. */
  rowsMoved(sheet: string, whither: (row: number) => number | null): void;
  private in;
  private check;
  /** A sheet whose part is damaged cannot be checked; whoever opens it is told so. */
  private issues;
  private isKeptBack;
  private isBlank;
}
