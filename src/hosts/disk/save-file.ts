/** Writing one file on disk so that it is never half written. */
import { accessSync, constants, realpathSync, renameSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { ChangedMeanwhile, hashOfFile } from './content';
import { writeDraft } from './draft-file';
import { clearAbandoned, draftBeside, isRemoved } from './drafts';
import { fileFault, namingWritten } from './faults';
import { isThere, statOrNull } from './look';
import { putNew, syncFolder } from './put';

/** How a file is saved. */
export interface Saving {
  /** SHA-256 of the content that may be written over; null: a file that is empty, or none. */
  readonly over: string | null;
  /** The rights of a new file, at most: whoever may not read the source may not read this one. */
  readonly rights?: number;
}

const NEW_FILE: Saving = { over: null };

/** What stands at the path, where it is a file that may be written over; null: nothing. */
function replaceable(path: string): Stats | null {
  const known = statOrNull(path);
  if (known?.isDirectory()) throw fileFault(path, '— папка, а не файл: укажите имя файла.');
  if (known && !known.isFile()) throw fileFault(path, '— не обычный файл: укажите имя файла.');
  if (!known && isThere(path)) {
    throw fileFault(path, '— ссылка, которая никуда не ведёт: уберите её или укажите другое имя.');
  }
  if (known) accessSync(path, constants.W_OK);
  return known;
}

/** Throws when the file holds anything but what may be written over. */
function refuseChanged(path: string, target: string, over: string | null): void {
  const now = statOrNull(target);
  const isKnown = over === null ? now?.size === 0 : now !== null && hashOfFile(target) === over;
  if (!isKnown) throw new ChangedMeanwhile(path, now === null);
}

/**
 * Writes the bytes beside the file and puts them in its place in one step: either the old file is
 * there or the new one. Throws `Fault` when that fails, `ChangedMeanwhile` when the file holds another
 * content than `over`; the old file is whole then.
 */
export function saveFile(path: string, bytes: Uint8Array, saving: Saving = NEW_FILE): void {
  const { over, rights } = saving;
  namingWritten(path, () => {
    // A link stays a link: the file that it leads to is replaced.
    const known = replaceable(path);
    const target = known ? realpathSync(path) : path;
    clearAbandoned(dirname(target));
    const draft = draftBeside(target);
    try {
      writeDraft(draft, bytes, known, rights);
      if (known !== null) {
        refuseChanged(path, target, over);
        renameSync(draft, target);
      } else if (over !== null) {
        throw new ChangedMeanwhile(path, true);
      } else if (!putNew(draft, target)) {
        throw new ChangedMeanwhile(path);
      }
    } catch (error) {
      isRemoved(draft);
      throw error;
    }
    syncFolder(dirname(target));
  });
}
