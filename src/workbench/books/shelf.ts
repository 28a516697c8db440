/** What is done to the books in the database, each in one transaction. */
import type { HeldForm } from './books';
import type { Database } from './database';
import type { BookRecord, Mark, NewState, OperationRecord } from './records';
import type { Writing } from './schema';
import { addState, dropState, keepLatest, statesOf } from './states';
import { Taken, Unreadable } from './words';

/** Everything that is known of a draft, for a database that has lost it. */
export interface Whole {
  readonly record: BookRecord;
  readonly start: NewState;
  readonly operations: readonly OperationRecord[];
}

/** A record as the next bytes make it. */
export type Renewed = Pick<BookRecord, 'saved' | 'file'> & Partial<BookRecord>;

export class Shelf {
  constructor(private readonly database: Database) {}

  get trouble(): string | null {
    return this.database.trouble;
  }

  get doubt(): string | null {
    return this.database.doubt;
  }

  /** All books, the one opened latest first. */
  async books(): Promise<BookRecord[]> {
    const all = await this.allOr(
      () => this.database.read((reading) => reading.objectStore('books').getAll()),
      async () => {
        const keys = await this.database.read((reading) =>
          reading.objectStore('books').getAllKeys(),
        );
        const each = await this.database.readEach(keys, (reading, key) =>
          reading.objectStore('books').get(key),
        );
        return each.flatMap((record) => record ?? []);
      },
    );
    return all.sort((a, b) => b.openedAt - a.openedAt);
  }

  book(id: string): Promise<BookRecord | undefined> {
    return this.database.read((reading) => reading.objectStore('books').get(id));
  }

  /** Operations of a book from a place on, in order; one that cannot be read stands there as lost. */
  async operations(id: string, from: number): Promise<OperationRecord[]> {
    const range = operationsFrom(id, from);
    const all = await this.allOr(
      () => this.database.read((reading) => reading.objectStore('operations').getAll(range)),
      async () => {
        const keys = await this.database.read((reading) =>
          reading.objectStore('operations').getAllKeys(range),
        );
        const each = await this.database.readEach(keys, (reading, key) =>
          reading.objectStore('operations').get(key),
        );
        return keys.map(([bookId, sequence], index) => ({
          ...{ bookId, sequence },
          operation: each[index]?.operation ?? LOST,
        }));
      },
    );
    return all.map((record) =>
      isOperation(record.operation) ? record : { ...record, operation: LOST },
    );
  }

  /** All at once; where one of them is damaged, each by itself. */
  private async allOr<T>(all: () => Promise<T>, each: () => Promise<T>): Promise<T> {
    try {
      return await all();
    } catch (error) {
      if (error instanceof Unreadable) return each();
      throw error;
    }
  }

  /** How many operations are not in the file. */
  unsaved({ id, saved }: BookRecord): Promise<number> {
    return this.database.read((reading) =>
      reading.objectStore('operations').count(operationsFrom(id, saved)),
    );
  }

  /** The bytes of a state; undefined: given up, or of another book. */
  content(bookId: string, state: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return this.database.read(async (reading) => {
      const record = await reading.objectStore('states').get(state);
      if (record?.bookId !== bookId) return undefined;
      return reading.objectStore('contents').get(state);
    });
  }

  states(id: string): ReturnType<typeof statesOf> {
    return this.database.read((reading) => statesOf(reading, id));
  }

  /** Notes what has become of a book; one that is not there is not made of its record alone. */
  put(record: BookRecord): Promise<void> {
    return this.database.write(async (writing) => {
      if (await held(writing, record)) await writing.objectStore('books').put(record);
    });
  }

  /** Makes a tab the one that may write: what another one still wants to write is refused. */
  hold(record: BookRecord, holder: string, openedAt: number): Promise<BookRecord> {
    const taken = { ...record, holder, openedAt };
    return this.database.write(async (writing) => {
      await writing.objectStore('books').put(taken);
      return taken;
    });
  }

  /** Goes on from the record's start: what was done before it is in the file and cannot be undone. */
  settle(record: BookRecord): Promise<BookRecord> {
    return this.database.write(async (writing) => {
      await held(writing, record);
      if (record.start.at > 0) {
        // A range that ends where it begins is refused by the browser.
        const before = IDBKeyRange.bound([record.id, 0], [record.id, record.start.at], false, true);
        await writing.objectStore('operations').delete(before);
      }
      await writing.objectStore('books').put(record);
      return record;
    });
  }

  /**
   * Adds operations. Where the browser has refused or cleared what they begin with, everything is
   * put there again: the new record; else null.
   */
  append(operations: readonly OperationRecord[], whole: () => Whole): Promise<BookRecord | null> {
    return this.database.write(async (writing) => {
      const { record, start, operations: all } = whole();
      const isThere = (await held(writing, record)) && (await isRooted(writing, record, start));
      const store = writing.objectStore('operations');
      if (isThere) {
        for (const operation of operations) await store.put(operation);
        return null;
      }
      await store.delete(operationsFrom(record.id, 0));
      for (const operation of all) await store.put(operation);
      return create(writing, record, start, record.start.at);
    });
  }

  /** What is half-typed in forms of a book. */
  async forms(id: string): Promise<readonly HeldForm[]> {
    const record = await this.database.read((reading) => reading.objectStore('forms').get(id));
    return record?.forms ?? [];
  }

  /** Puts what is half-typed in forms in the place of what was; false: the book is not there any more. */
  keepForms(record: BookRecord, forms: readonly HeldForm[]): Promise<boolean> {
    return this.database.write(async (writing) => {
      if (!(await held(writing, record))) return false;
      const store = writing.objectStore('forms');
      if (forms.length === 0) await store.delete(record.id);
      else await store.put({ bookId: record.id, forms });
      return true;
    });
  }

  /** Begins a book, or begins it anew with other bytes and without operations. */
  begin(record: BookRecord, state: NewState, at: number): Promise<BookRecord> {
    return this.database.write(async (writing) => {
      await held(writing, record);
      await writing.objectStore('operations').delete(operationsFrom(record.id, 0));
      return create(writing, record, state, at);
    });
  }

  /** What was saved becomes the latest state. Operations stay for an undo that reaches behind it. */
  commit(record: BookRecord, state: NewState, renewed: Renewed): Promise<BookRecord> {
    return this.database.write(async (writing) => {
      await held(writing, record);
      const changes = Math.max(0, renewed.saved - record.base.at);
      const base = { state: await addState(writing, record.id, state, changes), at: renewed.saved };
      const next: BookRecord = { ...record, ...renewed, base, saving: null };
      await writing.objectStore('books').put(next);
      await keepLatest(writing, next);
      return next;
    });
  }

  /** Puts bytes into the history that no operation of ours led to. */
  remember(record: BookRecord, state: NewState): Promise<void> {
    return this.database.write(async (writing) => {
      await addState(writing, record.id, state, 0);
      await keepLatest(writing, record);
    });
  }

  /** Copies a book from a mark on, with its operations or without, under another id. */
  branch(record: BookRecord, from: Mark, into: BookRecord, state: NewState): Promise<void> {
    return this.database.write(async (writing) => {
      const store = writing.objectStore('operations');
      const operations = await store.getAll(operationsFrom(record.id, from.at));
      await create(writing, into, state, from.at);
      for (const operation of operations) await store.put({ ...operation, bookId: into.id });
    });
  }

  /** Removes a book with everything that was kept of it. */
  forget(id: string): Promise<void> {
    return this.database.write(async (writing) => {
      for (const { id: state } of await statesOf(writing, id)) await dropState(writing, state);
      await writing.objectStore('operations').delete(operationsFrom(id, 0));
      await writing.objectStore('forms').delete(id);
      await writing.objectStore('books').delete(id);
    });
  }
}

const LOST = { kind: 'lost' } as const;

/** A record may hold anything once it is damaged; what its kind needs, whoever does it will see. */
const isOperation = (operation: unknown): boolean =>
  typeof operation === 'object' &&
  operation !== null &&
  'kind' in operation &&
  typeof operation.kind === 'string';

async function create(
  writing: Writing,
  record: BookRecord,
  state: NewState,
  at: number,
): Promise<BookRecord> {
  const mark = { state: await addState(writing, record.id, state, 0), at };
  const created = { ...record, start: mark, base: mark, saving: null };
  await writing.objectStore('books').put(created);
  await keepLatest(writing, created);
  return created;
}

/** Whether the book is there; throws when another tab has it. */
async function held(writing: Writing, { id, holder }: BookRecord): Promise<boolean> {
  const there = await writing.objectStore('books').get(id);
  if (there && there.holder !== holder) throw new Taken();
  return there !== undefined;
}

/** Whether what the operations begin with is there: data may have been cleared, and ids count anew. */
async function isRooted(writing: Writing, record: BookRecord, start: NewState): Promise<boolean> {
  const state = await writing.objectStore('states').get(record.start.state);
  return state?.bookId === record.id && state.hash === start.hash;
}

function operationsFrom(id: string, from: number): IDBKeyRange {
  return IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]);
}
