/** «Сохранить» and its kin: what is half-typed goes in first, and nothing of others is overwritten. */
import type { Saved } from '../books/books';
import { download } from '../books/download';
import type { BookDesk } from './book-desk';
import { messageOf } from './engine-worker';
import { watchKeyboard } from './keyboard-away';
import { askConflict } from './parts/conflict-dialog';

/** Where the page says how saving goes. */
interface SavingSigns {
  /** Why the file was not written: it stays to be read until one is. */
  notSaved(message: string | null): void;
  /** The browser's list of downloads has the keyboard, or has given it back. */
  keyboardAway(isAway: boolean): void;
  /** While the file is being written. */
  during<T>(words: string, work: Promise<T>): Promise<T>;
}

export interface SavingOwner {
  readonly status: SavingSigns;
  /** The book is what is in the file now: it is opened anew. */
  reopened(desk: BookDesk): Promise<void>;
  /** Whether what is half-typed in the panel may go with it: the person is asked. */
  mayDropForms(): Promise<boolean>;
  /** Everything is in the file; its name or its home may be another one. */
  moved(): void;
  tell(message: string): void;
}

const WRITING = 'Записываю файл…';
const MAKING = 'Готовлю копию…';
const REREADING = 'Файл читается заново: введите это ещё раз, когда он откроется.';
const UNREADABLE =
  'Файл не читается: он перемещён, удалён или занят. Открытая книга осталась как была.';

/** Everything typed so far as a file, and where the draft stands with it. */
async function bytesOf(desk: BookDesk): Promise<{ bytes: Uint8Array; upTo: number }> {
  await desk.settle();
  const bytes = await desk.engine.toBytes();
  return { bytes, upTo: desk.kept.position() };
}

/** What came of writing; a workbook that cannot be written out says why. */
async function written(owner: SavingOwner, work: () => Promise<Saved>): Promise<Saved> {
  try {
    return await owner.status.during(WRITING, work());
  } catch (error) {
    return { kind: 'failed', message: messageOf(error) };
  }
}

/** Says what came of it; whether the file is written. */
function say(owner: SavingOwner, outcome: Saved): boolean {
  if (outcome.kind === 'failed') owner.status.notSaved(outcome.message);
  if (outcome.kind !== 'saved' && outcome.kind !== 'downloaded') return false;
  owner.status.notSaved(null);
  owner.tell(outcome.message);
  owner.moved();
  if (outcome.kind === 'downloaded')
    watchKeyboard(window, (isAway) => owner.status.keyboardAway(isAway));
  return true;
}

/** Saves into the book's own file; a new book asks where to. Whether it is saved. */
export async function save(
  desk: BookDesk,
  owner: SavingOwner,
  overwrite = false,
): Promise<boolean> {
  if (desk.kept.home === 'unsaved') return saveAs(desk, owner);
  const outcome = await written(owner, async () => {
    const { bytes, upTo } = await bytesOf(desk);
    return desk.kept.save(bytes, { upTo, overwrite });
  });
  if (outcome.kind !== 'changed') return say(owner, outcome);
  const choice = await askConflict(desk.kept.name);
  if (choice === 'saveAs') return saveAs(desk, owner);
  if (choice === 'overwrite') return save(desk, owner, true);
  if (choice === 'reread') await reread(desk, owner);
  return false;
}

/** Asks for a place, saves there and goes on with the file there. Whether it is saved. */
export async function saveAs(desk: BookDesk, owner: SavingOwner): Promise<boolean> {
  const outcome = await written(owner, async () => {
    const { bytes, upTo } = await bytesOf(desk);
    return desk.kept.saveAs(bytes, { upTo });
  });
  return say(owner, outcome);
}

/** A copy for the downloads; the book's own file and what it lacks stay as they are. */
export async function downloadCopy(desk: BookDesk, owner: SavingOwner): Promise<void> {
  const { bytes } = await owner.status.during(MAKING, bytesOf(desk));
  download(desk.kept.name, bytes);
  owner.tell(`Копия «${desk.kept.name}» — в папке загрузок. Сама книга не записана.`);
  watchKeyboard(window, (isAway) => owner.status.keyboardAway(isAway));
}

/** Opens what is in the file; what it lacks stays among «Недавние» as a book of its own. */
export async function reread(desk: BookDesk, owner: SavingOwner): Promise<void> {
  // From here on there is no way back to the form.
  if (!(await owner.mayDropForms())) return;
  await desk.settle();
  // Whatever is typed meanwhile would land in cells of the other content.
  desk.refuse(REREADING);
  try {
    if (await desk.kept.reread()) {
      await owner.reopened(desk);
      return;
    }
    owner.tell(UNREADABLE);
  } catch (error) {
    owner.tell(messageOf(error));
  }
  desk.refuse(null);
}
