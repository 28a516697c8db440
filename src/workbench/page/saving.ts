/** «Сохранить» and its kin: what is half-typed goes in first, and nothing of others is overwritten. */
import type { Saved } from '../books/books';
import type { BookDesk } from './book-desk';
import { watchKeyboard } from './keyboard-away';
import { askConflict } from './parts/conflict-dialog';

export interface SavingOwner {
  /** The book is what is in the file now: it is opened anew with these bytes. */
  reopened(desk: BookDesk): Promise<void>;
  /** The file's name or its home may be another one. */
  moved(desk: BookDesk): void;
  tell(message: string): void;
  /** The browser's list of downloads has the keyboard, or has given it back. */
  keyboardAway(isAway: boolean): void;
  /** While the file is being written. */
  during<T>(words: string, work: Promise<T>): Promise<T>;
}

const WRITING = 'Записываю файл…';

/** Everything typed so far as a file, and where the draft stands with it. */
async function bytesOf(desk: BookDesk): Promise<{ bytes: Uint8Array; upTo: number }> {
  await desk.settle();
  const bytes = await desk.engine.toBytes();
  return { bytes, upTo: desk.kept.position() };
}

function say(owner: SavingOwner, outcome: Saved): void {
  if (outcome.kind !== 'cancelled' && outcome.kind !== 'changed') owner.tell(outcome.message);
  if (outcome.kind === 'downloaded') watchKeyboard(window, (isAway) => owner.keyboardAway(isAway));
}

/** Saves into the book's own file; a new book asks where to. */
export async function save(desk: BookDesk, owner: SavingOwner, overwrite = false): Promise<void> {
  if (desk.kept.home === 'unsaved') return saveAs(desk, owner);
  const outcome = await owner.during(
    WRITING,
    bytesOf(desk).then(({ bytes, upTo }) => desk.kept.save(bytes, { upTo, overwrite })),
  );
  say(owner, outcome);
  owner.moved(desk);
  if (outcome.kind !== 'changed') return;
  const choice = await askConflict(desk.kept.name);
  if (choice === 'saveAs') await saveAs(desk, owner);
  else if (choice === 'overwrite') await save(desk, owner, true);
  else if (choice === 'reread' && (await desk.kept.reread()) !== null) await owner.reopened(desk);
}

/** Asks for a place, saves there and goes on with the file there. */
export async function saveAs(desk: BookDesk, owner: SavingOwner): Promise<void> {
  const { bytes, upTo } = await owner.during(WRITING, bytesOf(desk));
  say(owner, await desk.kept.saveAs(bytes, { upTo }));
  owner.moved(desk);
}
