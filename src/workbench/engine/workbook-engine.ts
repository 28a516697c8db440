/** The open workbook behind the page: the one way to it, for all that is asked of it and done to it. */
import { Fault } from '../../core/values/fault';
import type {
  Choice,
  Engine,
  FileParcel,
  Found,
  HiddenRows,
  Marks,
  NewBook,
  Opened,
  OpenRequest,
  Performed,
  Search,
} from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { BookAtWork, type Surroundings } from './book-at-work';
import type { RowPlace } from './live-check';
import { newBook } from './new-book';

export class WorkbookEngine implements Engine {
  private current: BookAtWork | null = null;
  private listener: (marks: Marks) => void = () => undefined;

  constructor(private readonly surroundings: Surroundings) {}

  create(kind: NewBook): FileParcel {
    return newBook(kind, this.surroundings.today());
  }

  open(request: OpenRequest): Opened {
    const book = new BookAtWork(request, this.surroundings, (marks) => this.listener(marks));
    this.current?.stop();
    this.current = book;
    return book.begin(request.operations);
  }

  shape(): BookShape {
    return this.opened.shape();
  }

  sheet(name: string): SheetShape | null {
    return this.opened.sheet(name);
  }

  perform(operation: Operation): Performed {
    return this.opened.perform(operation);
  }

  choices(sheet: string, row: number, column: number): readonly Choice[] {
    return this.opened.choices(sheet, row, column);
  }

  meaning(sheet: string, row: number, column: number): string {
    return this.opened.meaning(sheet, row, column);
  }

  find(search: Search, hidden: HiddenRows): Found {
    return this.opened.find(search, hidden);
  }

  attend(place: RowPlace): void {
    this.opened.attend(place);
  }

  onMarks(listener: (marks: Marks) => void): void {
    this.listener = listener;
  }

  isHandedIn(bytes: Uint8Array): boolean {
    return this.opened.isHandedIn(bytes);
  }

  toBytes(): Uint8Array {
    return this.opened.toBytes();
  }

  documents(json: string): string {
    return this.opened.documents(json);
  }

  summaryFile(): FileParcel {
    return this.opened.summaryFile();
  }

  private get opened(): BookAtWork {
    if (this.current === null) throw new Fault('Книга ещё не открыта.');
    return this.current;
  }
}
