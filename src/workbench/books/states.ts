/**
 * Earlier states of books: the latest ten of each, the latest ten of what other programs wrote and the
 * person had written over, and what drafts begin with.
 */
import type { BookRecord, NewState, StateRecord } from './records';
import type { Reading, Writing } from './schema';

/** So many states of a book are kept. */
const KEPT_STATES = 10;
/** So many are given up at once where room is short. */
const GIVEN_UP = 3;

/** Puts bytes among the states of a book; the id. */
export async function addState(
  writing: Writing,
  bookId: string,
  { bytes, hash, origin, savedAt }: NewState,
  changes: number,
): Promise<number> {
  const id = await writing.objectStore('contents').add(bytes);
  const state = { id, bookId, savedAt, bytes: bytes.length, changes, hash, origin };
  await writing.objectStore('states').add(state);
  return id;
}

/** States of a book, the latest first. */
export async function statesOf(reading: Reading, bookId: string): Promise<StateRecord[]> {
  return (await reading.objectStore('states').index('book').getAll(bookId)).reverse();
}

/** Lets go of all but the latest ten of each sort, and of none that the draft begins with. */
export async function keepLatest(writing: Writing, record: BookRecord): Promise<void> {
  const states = await statesOf(writing, record.id);
  // Saving again and again must not push out what nobody else has.
  const old = [
    ...states.filter((state) => !isForeign(state)).slice(KEPT_STATES),
    ...states.filter(isForeign).slice(KEPT_STATES),
  ];
  for (const { id } of old) if (!isNeeded(record, id)) await dropState(writing, id);
}

/** Gives up the oldest states of all books, other programs' last of all; false: there is none left to give up. */
export async function dropOldest(writing: Writing): Promise<boolean> {
  const needed = new Set<number>();
  for (const { start, base } of await writing.objectStore('books').getAll()) {
    needed.add(start.state).add(base.state);
  }
  const all = await writing.objectStore('states').getAll();
  const spare = all
    .filter(({ id }) => !needed.has(id))
    .sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)) || a.savedAt - b.savedAt)
    .slice(0, GIVEN_UP);
  for (const { id } of spare) await dropState(writing, id);
  return spare.length > 0;
}

/** Removes a state with its bytes. */
export async function dropState(writing: Writing, id: number): Promise<void> {
  await writing.objectStore('states').delete(id);
  await writing.objectStore('contents').delete(id);
}

const isForeign = ({ origin }: StateRecord): boolean => origin === 'overwritten';

function isNeeded({ start, base }: BookRecord, id: number): boolean {
  return start.state === id || base.state === id;
}
