/** The browser's own database, opened when it is needed. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type Reading, type Schema, STORES, type Writing } from './schema';
import { dropOldest } from './states';
import { DOUBTFUL, errorName, isOfTheDisk, keepingFault, Unreadable, unreadable } from './words';

const NAME = 'postcourse';
const VERSION = 2;
const SCRATCH = `${NAME}-flush`;

export class Database {
  private connection: Promise<IDBPDatabase<Schema>> | null = null;
  private reason: string | null = null;
  /** Whether a write has gone well here. */
  private hasKept = false;
  /**
   * A disk has failed under the browser. Chromium then takes writes again as soon as there is room, and at its
   * next start may remove the whole database, which it no longer has in its own list.
   */
  private isDoubtful = false;

  /** Why nothing can be kept, or is not safe; null: all is well. */
  get trouble(): string | null {
    return this.reason ?? this.doubt;
  }

  /** Why what was kept may go all the same, until the browser is started anew; null: it is safe. */
  get doubt(): string | null {
    return this.isDoubtful ? DOUBTFUL : null;
  }

  /** Throws `Fault`. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T> {
    return this.telling(async (database) => {
      const reading = database.transaction(STORES, 'readonly');
      try {
        return await work(reading);
      } catch (error) {
        // One damaged record tells nothing of what can be kept.
        throw unreadable(error) ?? error;
      }
    });
  }

  /** Each of these, `null` for what cannot be read: one damaged value must not take the others along. */
  async readEach<K, T>(keys: readonly K[], work: (reading: Reading, key: K) => Promise<T>) {
    const values: (T | null)[] = [];
    // A transaction of its own for each: a request that fails ends the one that it is in.
    for (const key of keys) {
      const value = this.read((reading) => work(reading, key));
      values.push(
        await value.catch((error: unknown) => {
          if (error instanceof Unreadable) return null;
          throw error;
        }),
      );
    }
    return values;
  }

  /**
   * All of it is on the disk when this resolves, or nothing of it is kept. Where room is short the
   * oldest states of books give way, never a draft; `work` is then done again. Throws `Fault`.
   */
  async write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    const result = await this.telling(async (database) => {
      for (;;) {
        try {
          return await transact(database, work);
        } catch (error) {
          if (errorName(error) !== 'QuotaExceededError') throw error;
          if (!(await transact(database, dropOldest))) throw error;
        }
      }
    });
    this.reason = null;
    this.hasKept = true;
    return result;
  }

  /** Removes the database; the next use of it begins with an empty one. Throws `Fault`. */
  async remove(): Promise<void> {
    const open = await this.connection?.catch(() => null);
    open?.close();
    this.connection = null;
    try {
      await flushed();
      await deleteDB(NAME);
      await flushed();
    } catch (error) {
      throw keepingFault(error, this.hasKept);
    }
    this.reason = null;
  }

  private async telling<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await this.connected(work);
    } catch (error) {
      const fault = keepingFault(error, this.hasKept);
      // A fault of our own tells of one book or one record, and not of what the browser keeps.
      if (fault !== error) {
        this.reason = fault.message;
        this.isDoubtful ||= this.hasKept && isOfTheDisk(error);
      }
      throw fault;
    }
  }

  /** A connection that the browser has closed, as when data are cleared, is opened anew. */
  private async connected<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await this.connect());
    } catch (error) {
      if (errorName(error) !== 'InvalidStateError') throw error;
      this.connection = null;
      return await work(await this.connect());
    }
  }

  private connect(): Promise<IDBPDatabase<Schema>> {
    this.connection ??= this.open().catch((error: unknown) => {
      this.connection = null;
      throw error;
    });
    return this.connection;
  }

  // Asynchronous, so that a browser without a database rejects like one that refuses it.
  private async open(): Promise<IDBPDatabase<Schema>> {
    return openDB<Schema>(NAME, VERSION, {
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('books', { keyPath: 'id' });
          database.createObjectStore('operations', { keyPath: ['bookId', 'sequence'] });
          database.createObjectStore('contents', { autoIncrement: true });
          database.createObjectStore('states', { keyPath: 'id' }).createIndex('book', 'bookId');
        }
        if (from < 2) database.createObjectStore('forms', { keyPath: 'bookId' });
      },
      // A newer page waits for this one to let go.
      blocking: () => void this.connection?.then((database) => database.close()),
      terminated: () => {
        this.connection = null;
      },
    });
  }
}

/**
 * What a browser removes it first only marks as gone: Chromium writes the mark beside the value where both
 * are new, and both stay in its files for as long as nothing else is written. Removing any database makes it
 * write out what it has in hand: before the removal, so that the mark comes to stand apart from the value,
 * and after it, so that the two meet and both go.
 */
async function flushed(): Promise<void> {
  const scratch = await openDB(SCRATCH, 1, {
    upgrade: (database) => void database.createObjectStore('nothing'),
  });
  scratch.close();
  await deleteDB(SCRATCH);
}

async function transact<T>(
  database: IDBPDatabase<Schema>,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  // The default answers before the disk has it: a power cut would take what was acknowledged.
  const writing = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  // Heard below in any case; a rejection must not count as unheard meanwhile.
  writing.done.catch(() => undefined);
  try {
    const result = await work(writing);
    await writing.done;
    return result;
  } catch (error) {
    const reason = writing.error ?? error;
    abort(writing);
    throw reason;
  }
}

function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // It has come to its end already.
  }
}
