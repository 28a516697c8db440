/** Opening a book: the lock first, then the file or what was kept of it. */
import { Fault } from '../../core/values/fault';
import type { BooksOwner, Opening } from './books';
import type { Desk } from './desk';
import { OpenBook } from './kept-book';
import type { Hold, Locks } from './locks';
import type { BookRecord } from './records';
import { type Source, settle } from './settle';

export class Opener {
  /** This tab, in the records of the books that it holds. */
  private readonly holder: string;

  constructor(
    private readonly desk: Desk,
    private readonly locks: Locks,
    private readonly owner: BooksOwner,
  ) {
    this.holder = desk.platform.newId();
  }

  /** Opens what the database knows, or does not know yet. Faults come as an outcome. */
  async open(found: BookRecord | undefined, source: Source): Promise<Opening> {
    const id = found?.id ?? this.desk.platform.newId();
    return this.attempt(id, source, (letGo) => this.locks.take(id, letGo));
  }

  private async attempt(
    id: string,
    source: Source,
    take: (letGo: () => Promise<void>) => Promise<Hold | null>,
  ): Promise<Opening> {
    let book: OpenBook | null = null;
    const hold = await take(async () => {
      if (book === null) return;
      // What is half-typed is to be kept, whatever becomes of the rest.
      await this.owner.takenOver(book).catch(() => undefined);
      await book.close();
    });
    if (hold === null) {
      const takeOver = () => this.attempt(id, source, (letGo) => this.locks.takeOver(id, letGo));
      return { kind: 'elsewhere', name: source.name, takeOver };
    }
    try {
      book = await this.begin(id, source, hold);
      return { kind: 'opened', book };
    } catch (error) {
      hold.release();
      if (!(error instanceof Fault)) throw error;
      return { kind: 'failed', message: error.message };
    }
  }

  private async begin(id: string, source: Source, hold: Hold): Promise<OpenBook> {
    const { desk, holder } = this;
    const { shelf, platform } = desk;
    // Looked up again: the other tab has just kept something.
    const found = await shelf.book(id).catch(() => undefined);
    const begun = await settle(shelf, found, source, { id, holder, now: platform.now() });
    // Damaged, they cost themselves alone.
    const forms = await shelf.forms(begun.record.id).catch(() => []);
    return new OpenBook(desk, begun, forms, () => hold.release());
  }
}
