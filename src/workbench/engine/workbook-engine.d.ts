/** The open workbook behind the page: the one way to it, for all that is asked of it and done to it. */
import type { CellPlace } from '../../core/schema/place';
import type {
  Choice,
  Engine,
  FileParcel,
  Marks,
  NewBook,
  Opened,
  OpenRequest,
  Performed,
  Search,
} from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { type Surroundings } from './book-at-work';
import type { RowPlace } from './live-check';
export declare class WorkbookEngine implements Engine {
  private readonly surroundings;
  private current;
  private listener;
  constructor(surroundings: Surroundings);
  create(kind: NewBook): FileParcel;
  open(request: OpenRequest): Opened;
  shape(): BookShape;
  sheet(name: string): SheetShape | null;
  perform(operation: Operation): Performed;
  choices(sheet: string, row: number, column: number): readonly Choice[];
  meaning(sheet: string, row: number, column: number): string;
  find(search: Search): readonly CellPlace[];
  attend(place: RowPlace | null): void;
  onMarks(listener: (marks: Marks) => void): void;
  toBytes(): Uint8Array;
  summaryFile(): FileParcel;
  private get opened();
}
