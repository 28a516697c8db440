/** What stands at a path. */
import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import { hashOfFile } from './content';

/** Whether anything stands there, be it a link that leads nowhere; false where nobody may look. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** What the path leads to, through links; null where there is nothing. */
export const statOrNull = (path: string): Stats | null =>
  statSync(path, { throwIfNoEntry: false }) ?? null;

/** Whether a folder is there, through links too; false where nobody may look. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether the path leads to a file whose content has this SHA-256; false of what cannot be read. */
export function holdsHash(path: string, hash: string): boolean {
  try {
    return statSync(path).isFile() && hashOfFile(path) === hash;
  } catch {
    return false;
  }
}

/** Whether the path leads to a file of these very bytes; false of what cannot be read. */
export function holdsBytes(path: string, bytes: Uint8Array): boolean {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
