/** Many new files at once: all of them or none. */
import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Fault } from '../../core/values/fault';
import { listing } from '../../core/values/russian';
import { ANYBODY } from './draft-file';
import { clearAbandoned, draftBeside, isRemoved } from './drafts';
import { fileFault, namingWritten } from './faults';
import { isFolder, isThere } from './look';
import { putNew, syncFolder } from './put';

/** A file that is about to be written. */
export interface NewFile {
  readonly out: string;
  readonly bytes: Uint8Array;
}

/** How many names of files a message has. */
const MOST_NAMES = 3;

/** Those of the folder and of the ones around it that are missing, outermost first. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  for (let at = resolve(folder); !isFolder(at) && at !== dirname(at); at = dirname(at)) {
    missing.unshift(at);
  }
  return missing;
}

/**
 * Makes the folder, one after another from the outermost: all at once Node 20 never ends in /proc,
 * where a folder is there and takes none. What was made is put into `made`. Throws `Fault`.
 */
function makeFolder(folder: string, made: string[]): void {
  for (const one of missingFolders(folder)) {
    try {
      mkdirSync(one);
    } catch {
      throw new Fault(
        `Не удалось создать папку «${folder}»: проверьте путь, права и место на диске.`,
      );
    }
    made.push(one);
  }
}

function removeFolders(innermostLast: readonly string[]): void {
  try {
    for (const folder of [...innermostLast].reverse()) rmdirSync(folder);
  } catch {
    // Somebody has put a file there meanwhile: it stays.
  }
}

/** The fault with what became of the others. */
function toldOfAll(error: unknown, left: readonly string[]): unknown {
  if (!(error instanceof Fault)) return error;
  const names = left.map((path) => `«${path}»`);
  const rest =
    left.length === 0
      ? 'Ничего не записано.'
      : `Остались и не удаляются: ${listing(names, MOST_NAMES)}.`;
  return new Fault(`${error.message} ${rest}`);
}

/**
 * Writes those that are not there yet, and the folders that they need: first all of them beside their
 * places, then each into its own; nothing that stands there is written over. They can be made again, so
 * that the disk is not waited for at each of them. Throws `Fault` when one fails: then the others are
 * taken away, and the message says so. `rights`: those of each, at most.
 */
export function saveNewFiles(files: readonly NewFile[], rights = ANYBODY): void {
  const missing = files.filter(({ out }) => !isThere(out));
  const folders = new Set(missing.map(({ out }) => dirname(out)));
  const made: string[] = [];
  const written: string[] = [];
  try {
    for (const folder of folders) {
      makeFolder(folder, made);
      clearAbandoned(folder);
    }
    const drafts = missing.map(({ out, bytes }) => {
      const draft = draftBeside(out);
      written.push(draft);
      namingWritten(out, () => writeFileSync(draft, bytes, { flag: 'wx', mode: rights & ANYBODY }));
      return { draft, out };
    });
    for (const { draft, out } of drafts) {
      if (!namingWritten(out, () => putNew(draft, out))) {
        throw fileFault(out, 'появился, пока записывались остальные: повторите.');
      }
      written.push(out);
    }
  } catch (error) {
    const left = written.filter((path) => !isRemoved(path));
    removeFolders(made);
    throw toldOfAll(error, left);
  }
  for (const folder of folders) syncFolder(folder);
}
