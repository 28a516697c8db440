/** Folders inside of a given folder: none is opened, and whoever has books there is told so (rule С-43). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBesideThePoint, isHiddenFile } from '../core/values/file-name';
import { listing } from '../core/values/russian';
import { isFolder } from '../hosts/disk/look';

/** What may be a book that somebody has handed in, also of a kind that would be refused. */
const BOOK = /\.(?:xls[xmb]?|ods)$/i;

/** Archives of archives: nobody sorts deeper. */
const DEEPEST = 5;

const MOST_NAMES = 5;

/** Whether a book lies somewhere below; links are not followed, and what cannot be looked at has none. */
function holdsBook(folder: string, depth = 0): boolean {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const seen = entries.filter(({ name }) => !isBesideThePoint(name));
    return (
      seen.some((entry) => entry.isFile() && BOOK.test(entry.name)) ||
      (depth < DEEPEST &&
        seen.some((entry) => entry.isDirectory() && holdsBook(join(folder, entry.name), depth + 1)))
    );
  } catch {
    return false;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !isHiddenFile(name))
      .sort()
      .map((name) => join(folder, name))
      .filter(isFolder);
  } catch {
    return [];
  }
}

/** The folders with books in them that stand in the given ones and are not given themselves. */
export function leftAside(operands: readonly string[]): string[] {
  const given = operands.filter(isFolder);
  return given.flatMap(foldersIn).filter((one) => !given.includes(one) && holdsBook(one));
}

/** The line that tells of them; none where there are none. */
export function asideLines(folders: readonly string[]): string[] {
  if (folders.length === 0) return [];
  const names = listing(
    folders.map((folder) => `«${folder}»`),
    MOST_NAMES,
  );
  return [
    `Подпапки не читаются, а в них есть книги: ${names}. Если их надо взять, назовите в команде и эти папки.`,
  ];
}
