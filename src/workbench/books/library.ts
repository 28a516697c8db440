/** The person's books: opening them, and the list of the latest ones. */
import { Fault } from '../../core/values/fault';
import type { Books, BooksOwner, Opening, RecentBook } from './books';
import { Database } from './database';
import { Desk } from './desk';
import { droppedFile } from './dropped';
import { Locks } from './locks';
import { Opener } from './opening';
import type { Platform } from './platform';
import type { BookRecord } from './records';
import type { Source } from './settle';
import { Shelf } from './shelf';
import { copySource, diskSource, keptSource, newSource, servedSource } from './sources';
import { errorName, NO_DIALOG } from './words';

/** So many books are listed. */
const LISTED = 10;
/** Of so many without a draft the browser keeps the earlier states. */
const KEPT = 30;

const OPEN_ELSEWHERE =
  'Следы не убраны: книга открыта в другой вкладке этого браузера. Закройте другие вкладки «Посткурса» и повторите.';

export class Library implements Books {
  readonly writesFiles: boolean;
  readonly served: string | null;
  private readonly database = new Database();
  private readonly shelf = new Shelf(this.database);
  private readonly locks: Locks;
  private readonly desk: Desk;
  private readonly opener: Opener;

  constructor(
    owner: BooksOwner,
    private readonly platform: Platform,
  ) {
    this.writesFiles = platform.openFile !== null;
    this.served = platform.served;
    this.desk = new Desk(this.shelf, platform);
    this.locks = new Locks(platform.locks, platform.channel, () => platform.patience());
    this.opener = new Opener(this.desk, this.locks, owner);
  }

  get trouble(): string | null {
    return this.shelf.trouble;
  }

  /** Lets go of the oldest books and learns whether anything can be kept. */
  async tidy(): Promise<void> {
    for (const record of (await this.known()).slice(KEPT)) {
      if (!isOnlyHere(await this.listed(record))) await this.shelf.forget(record.id);
    }
  }

  openServed(): Promise<Opening> {
    return outcome(async () => {
      const { served, ask } = this.platform;
      if (!served) return { kind: 'cancelled' };
      const found = (await this.known()).find(
        ({ home, name }) => home === 'server' && name === served,
      );
      if (found) return this.opener.open(found, await keptSource(this.desk, found));
      return this.opener.open(undefined, await servedSource(served, ask));
    });
  }

  choose(): Promise<Opening> {
    return outcome(async () => {
      const { openFile } = this.platform;
      const chosen = openFile ? await openFile() : await this.platform.chooseFile();
      return chosen ? this.openFile(chosen) : { kind: 'cancelled' };
    });
  }

  dropped(item: DataTransferItem, isBook = Promise.resolve(true)): Promise<Opening> {
    const file = droppedFile(item);
    // Nobody asks what is wrong with a file that is not opened.
    file.catch(() => undefined);
    return outcome(async () =>
      (await isBook) ? this.openFile(await file) : { kind: 'cancelled' },
    );
  }

  async recent(): Promise<readonly RecentBook[]> {
    const books: RecentBook[] = [];
    for (const record of await this.known()) {
      if (books.length === LISTED) break;
      if (!record.isExample || record.home !== 'unsaved') books.push(await this.listed(record));
    }
    return books;
  }

  reopen(id: string): Promise<Opening> {
    return outcome(async () => {
      const found = await this.shelf.book(id);
      if (!found) throw new Fault('Этой книги в браузере больше нет: откройте её файл.');
      return this.opener.open(found, await keptSource(this.desk, found));
    });
  }

  forget(id: string): Promise<void> {
    return this.shelf.forget(id);
  }

  async onlyHere(): Promise<readonly RecentBook[]> {
    const books: RecentBook[] = [];
    for (const record of await this.known()) {
      if (isExampleSchool(record)) continue;
      const book = await this.listed(record);
      if (book.home === 'unsaved' || isOnlyHere(book)) books.push(book);
    }
    return books;
  }

  async removeAll(): Promise<void> {
    if (await this.locks.isAnyHeld()) throw new Fault(OPEN_ELSEWHERE);
    await this.database.remove();
  }

  fresh(name: string, bytes: Uint8Array, isExample: boolean): Promise<Opening> {
    return outcome(async () => {
      const source = await newSource(name, bytes, isExample);
      if (isExample) {
        // The one that was looked at last; where another tab has it, this one gets its own.
        for (const found of (await this.known()).filter(isExampleSchool)) {
          const opening = await this.opener.open(found, source);
          if (opening.kind === 'opened') return opening;
        }
      }
      return this.opener.open(undefined, source);
    });
  }

  async last(): Promise<RecentBook | null> {
    const record = (await this.known()).find((book) => !book.isExample);
    return record ? this.listed(record) : null;
  }

  private async openFile(file: FileSystemFileHandle | File): Promise<Opening> {
    if (!('getFile' in file)) {
      const source = await copySource(file);
      return this.opener.open(await this.knownCopy(source), source);
    }
    const source = await diskSource(file);
    for (const book of await this.known()) {
      if (await book.handle?.isSameEntry(file)) return this.opener.open(book, source);
    }
    return this.opener.open(undefined, source);
  }

  /** A copy is known again by its name and by what it held when it was chosen or downloaded last. */
  private async knownCopy({ name, content }: Source): Promise<BookRecord | undefined> {
    const copies = (await this.known()).filter((book) => book.home === 'copy');
    return copies.find((book) => book.name === name && book.file?.hash === content?.stamp.hash);
  }

  private async listed(record: BookRecord): Promise<RecentBook> {
    const { id, name, home, openedAt, whose = null, file, aside = [] } = record;
    const unsaved = await this.shelf.unsaved(record);
    const held = await this.shelf.forms(id).catch(() => []);
    const forms = held.map(({ title }) => title);
    const writtenAt = file?.modified ?? null;
    return { id, name, home, openedAt, whose, writtenAt, unsaved, aside: aside.length, forms };
  }

  /** Without a database, none. */
  private known(): Promise<BookRecord[]> {
    return this.shelf.books().catch(() => []);
  }
}

/** Whether something of a draft, or of a form, is in no file. */
const isOnlyHere = ({ unsaved, aside, forms }: RecentBook): boolean =>
  unsaved > 0 || aside > 0 || forms.length > 0;

function isExampleSchool({ isExample, home }: BookRecord): boolean {
  return isExample && home === 'unsaved';
}

/** Faults as an outcome that can be shown, a dialog that was closed as no outcome. */
async function outcome(open: () => Promise<Opening>): Promise<Opening> {
  try {
    return await open();
  } catch (error) {
    if (errorName(error) === 'AbortError') return { kind: 'cancelled' };
    if (errorName(error) === 'SecurityError') return { kind: 'failed', message: NO_DIALOG };
    if (!(error instanceof Fault)) throw error;
    return { kind: 'failed', message: error.message };
  }
}
