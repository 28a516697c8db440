/** One workbook from its opening on: what is done to it, what is asked of it, what is wrong with it. */
import type { CellPlace } from '../../core/schema/place';
import type { Day } from '../../core/values/day';
import type {
  Choice,
  FileParcel,
  Marks,
  Opened,
  OpenRequest,
  Performed,
  Search,
} from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import type { Clock } from './clock';
import { type RowPlace } from './live-check';
/** Where the engine runs: its clock, and the calendar of the person in front of it. */
export interface Surroundings {
  readonly clock: Clock;
  today(): Day;
  /** The time of day, «14:05». */
  now(): string;
}
export declare class BookAtWork {
  private readonly book;
  private readonly edition;
  private readonly doing;
  private readonly check;
  private readonly shown;
  private readonly offered;
  /** Opens the file; throws `Fault` when it holds no workbook. */
  constructor(
    { name, bytes }: Pick<OpenRequest, 'name' | 'bytes'>,
    { clock, today, now }: Surroundings,
    tell: (marks: Marks) => void,
  );
  /** Does again what a draft holds; what cannot be done is set aside, the rest is done. */
  begin(operations: readonly Operation[]): Opened;
  shape(): BookShape;
  sheet(name: string): SheetShape | null;
  perform(operation: Operation): Performed;
  choices(sheet: string, row: number, column: number): readonly Choice[];
  meaning(sheet: string, row: number, column: number): string;
  find({ sheet, ...search }: Search): readonly CellPlace[];
  attend(place: RowPlace | null): void;
  /** What was done so far may be in a file from now on: a draft of what follows begins behind it. */
  toBytes(): Uint8Array;
  summaryFile(): FileParcel;
  stop(): void;
  private state;
  private toShow;
}
