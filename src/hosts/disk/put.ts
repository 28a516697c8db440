/** A draft put into its place, and the names of a folder got onto the disk. */
import { closeSync, fsyncSync, linkSync, openSync, renameSync } from 'node:fs';
import { isRemoved } from './drafts';
import { isThere } from './look';

/**
 * Puts the draft where nothing stands, in one step that writes over nothing; false: something stands
 * there. Throws what the system refuses.
 */
export function putNew(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A stick of FAT and some network drives have no second names: there one looks first.
    if (isThere(path)) return false;
    renameSync(draft, path);
    return true;
  }
  isRemoved(draft);
  return true;
}

/** Gets the names of a folder onto the disk; Windows opens no folder, and writes them in its own time. */
export function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch {
    // The files are whole and in their places; only a power cut right now would show.
  }
}
