/** Writing one file on disk so that it is never half written. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { draftBeside, isRemoved } from './drafts';
import { fileFault, namingWritten } from './faults';
import { isThere, statOrNull } from './look';

/**
 * Writes the bytes beside the file and puts them in its place in one step: either the old file is
 * there or the new one. Throws `Fault` when that fails; the old file is whole then.
 */
export function saveFile(path: string, bytes: Uint8Array): void {
  namingWritten(path, () => {
    const known = statOrNull(path);
    if (known?.isDirectory()) throw fileFault(path, '— папка, а не файл: укажите имя файла.');
    if (known && !known.isFile()) {
      throw fileFault(path, '— не обычный файл: укажите имя файла.');
    }
    if (!known && isThere(path)) {
      throw fileFault(
        path,
        '— ссылка, которая никуда не ведёт: уберите её или укажите другое имя.',
      );
    }
    if (known) accessSync(path, constants.W_OK);
    // A link stays a link: the file that it leads to is replaced.
    const target = known ? realpathSync(path) : path;
    const draft = draftBeside(target);
    try {
      writeDraft(draft, bytes, known);
      renameSync(draft, target);
    } catch (error) {
      isRemoved(draft);
      throw error;
    }
  });
}

function writeDraft(draft: string, bytes: Uint8Array, known: Stats | null): void {
  const file = openSync(draft, 'wx');
  try {
    if (known) fchmodSync(file, known.mode);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
