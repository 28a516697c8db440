/** New content in a file's place, with a copy of the old one beside it. */
import { type Copy, type CopyEnding, keepBackup } from './backup';
import { isRemoved } from './drafts';
import { saveFile } from './save-file';

/**
 * Copies the file, then puts the bytes in its place; a copy of a file that stays as it was goes again. Throws
 * `Fault`, and `ChangedMeanwhile` where the file holds another content than `over`; null: whatever it holds.
 */
export function replaceFile(
  path: string,
  bytes: Uint8Array,
  endingOf: CopyEnding,
  over: string | null,
): Copy {
  const copy = keepBackup(path, endingOf, over);
  try {
    saveFile(path, bytes, { over: copy.hash });
  } catch (error) {
    isRemoved(copy.path);
    throw error;
  }
  return copy;
}
