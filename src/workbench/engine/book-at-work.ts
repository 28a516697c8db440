/** One workbook from its opening on: what is done to it, what is asked of it, what is wrong with it. */
import type { Day } from '../../core/values/day';
import { editionOf } from '../../editions';
import type { Edition } from '../../editions/edition';
import { openXlsx } from '../../hosts/xlsx/xlsx-workbook';
import { plainMessage } from '../../panel/plain-message';
import type {
  BookState,
  Choice,
  FileParcel,
  Found,
  HiddenRows,
  Marks,
  Opened,
  OpenRequest,
  Performed,
  Search,
  SetAside,
} from '../wire/engine';
import type { EditWay, Operation } from '../wire/operations';
import type { BookShape, SheetShape } from '../wire/snapshot';
import { Calendar } from './calendar';
import { answerDocuments } from './calls';
import { Choices } from './choices';
import type { Clock } from './clock';
import { Doing } from './doing';
import type { Done } from './done';
import { findPlaces } from './find';
import { isHandedIn } from './handed-in';
import { inTurn } from './in-turn';
import { LiveCheck, type RowPlace } from './live-check';
import { Moment } from './moment';
import { OpenBook } from './open-book';
import { OwnSheets } from './own-sheets';
import { SheetColumns } from './sheet-columns';
import { ShownBook } from './shown-book';
import { summaryFile } from './summary-file';

/** Where the engine runs: its clock, and the calendar of the person in front of it. */
export interface Surroundings {
  readonly clock: Clock;
  today(): Day;
  /** The time of day, «14:05». */
  now(): string;
}

/** Edits that write a block at once. */
const AS_BLOCK = new Set<EditWay>(['pasted', 'filled']);

export class BookAtWork {
  private readonly book: OpenBook;
  private readonly edition: Edition;
  private readonly doing: Doing;
  private readonly check: LiveCheck;
  private readonly shown: ShownBook;
  private readonly offered: Choices;
  private readonly clock: Clock;
  private callOff: () => void = () => undefined;
  private isPrepared = false;

  /** Opens the file; throws `Fault` when it holds no workbook. */
  constructor(
    { name, bytes }: Pick<OpenRequest, 'name' | 'bytes'>,
    { clock, today, now }: Surroundings,
    tell: (marks: Marks) => void,
  ) {
    this.clock = clock;
    const calendar = new Calendar({ today, now });
    const open = (content: Uint8Array) =>
      openXlsx(content, { today: calendar.today, now: calendar.now, name, isShown: true });
    this.book = new OpenBook(Moment.of(open(bytes)));
    const { book } = this;
    this.edition = editionOf(book.sheetNames());
    const { edition } = this;
    const own = new OwnSheets(edition.sheets, edition.template(today()), () => book.sheetNames());
    const columns = new SheetColumns(edition, (tab) => own.declaredName(tab));
    this.doing = new Doing(book, edition, own, columns, calendar, open);
    this.check = new LiveCheck(book, edition, own, clock, ({ changed, ...found }) =>
      tell({ ...found, patches: this.shown.marks(changed) }),
    );
    this.shown = new ShownBook(book, edition, own, columns, this.check);
    this.offered = new Choices(edition, columns, book);
  }

  /** Does again what a draft holds; what cannot be done is set aside, the rest is done. */
  begin(operations: readonly Operation[]): Opened {
    const setAside = operations.flatMap((operation): SetAside[] => {
      try {
        if (!this.doing.carryOut(operation).changed) this.doing.standIn(operation);
        return [];
      } catch (caught) {
        this.doing.standIn(operation);
        return [{ operation, reason: plainMessage(caught) }];
      }
    });
    return { shape: this.shape(), state: this.state(), setAside };
  }

  shape(): BookShape {
    return this.shown.shape();
  }

  sheet(name: string): SheetShape | null {
    try {
      return this.shown.sheet(name);
    } finally {
      // Not before the first sheet was given: a turn that is running makes whoever waits for it wait.
      this.prepareOnce();
    }
  }

  isHandedIn(bytes: Uint8Array): boolean {
    return isHandedIn(bytes, this.edition);
  }

  perform(operation: Operation): Performed {
    const before = this.book.moment;
    const { changed, touched, moved = [], ...more } = this.doing.carryOut(operation);
    for (const { sheet, whither } of moved) this.check.rowsMoved(sheet, whither);
    if (operation.kind === 'edit' && AS_BLOCK.has(operation.way)) this.check.filled(operation);
    if (changed) this.check.soon();
    const { patches, rewritten } = this.toShow(touched);
    const shown = [...patches, ...this.shown.formulas(before)];
    return { state: this.state(), changed, patches: shown, rewritten, ...more };
  }

  choices(sheet: string, row: number, column: number): readonly Choice[] {
    const lists = () => this.book.moment.view(sheet)?.lists ?? [];
    return this.offered.of(sheet, row, column, lists);
  }

  meaning(sheet: string, row: number, column: number): string {
    return this.offered.meaning(sheet, row, column);
  }

  find({ sheet, ...search }: Search, hidden: HiddenRows): Found {
    const shown = this.book.tabs().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
    const wanted = sheet === null ? shown : shown.filter((name) => name === sheet);
    return findPlaces(search, wanted, (name) => this.shown.cells(name), hidden);
  }

  attend(place: RowPlace): void {
    this.check.attend(place);
  }

  toBytes(): Uint8Array {
    return this.book.moment.written().toBytes();
  }

  documents(json: string): string {
    return answerDocuments(json, this.book, this.edition);
  }

  summaryFile(): FileParcel {
    return summaryFile(this.edition.summary(this.book), this.book.today());
  }

  stop(): void {
    this.callOff();
    this.check.stop();
  }

  /** Reads the sheets, checks them, reads how they look and what they refuse, before somebody asks. */
  private prepareOnce(): void {
    if (this.isPrepared) return;
    this.isPrepared = true;
    const { book } = this;
    const sheets = this.shape().tabs.map(({ name }) => name);
    this.callOff = inTurn(this.clock, [
      ...sheets.map((name) => () => void book.read(name)),
      () => this.check.begin(),
      ...sheets.map((name) => () => {
        book.moment.view(name);
        book.moment.file.refuseEdits(name, []);
      }),
    ]);
  }

  private state(): BookState {
    const { undoable: undo, redoable: redo } = this.doing.history;
    return { revision: this.book.revision, undo, redo };
  }

  private toShow(touched: Done['touched']): Pick<Performed, 'patches' | 'rewritten'> {
    if ('cells' in touched) {
      const { sheet, places } = touched.cells;
      return { patches: this.shown.patch(sheet, places), rewritten: [] };
    }
    this.shown.rewritten(touched.sheets);
    return { patches: [], rewritten: touched.sheets };
  }
}
