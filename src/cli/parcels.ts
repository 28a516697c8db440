/** School workbooks on disk as parcels for the import; a broken one is a refused delivery. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Parcel } from '../core/municipality/import/delivery';
import { schoolsBelow } from '../core/municipality/import/schools-below';
import { SUMMARY } from '../core/summary/summary-table';
import type { Day } from '../core/values/day';
import { Fault } from '../core/values/fault';
import { isHiddenFile } from '../core/values/file-name';
import { UsageError } from './cli-command';
import { isSameFile, openBook } from './files';

const isBook = (name: string): boolean =>
  extname(name).toLowerCase() === '.xlsx' && !isHiddenFile(name);

/** The books of a folder by name, subfolders apart. */
function booksIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter(isBook).sort();
  } catch {
    throw new Fault(`Папка «${folder}» не открывается: проверьте права.`);
  }
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

/**
 * The school books that the operands name, folders opened; `own` (the municipal book, the output)
 * are left out of folders. Throws `UsageError` when a path leads nowhere or to no book.
 */
export function schoolPaths(operands: readonly string[], own: readonly string[]): string[] {
  return operands.flatMap((operand) => {
    if (!existsSync(operand)) {
      throw new UsageError(`Нет файла или папки «${operand}»: проверьте путь.`);
    }
    if (!statSync(operand).isDirectory()) return [operand];
    const books = booksIn(operand).filter((path) => !own.some((one) => isSameFile(one, path)));
    if (books.length === 0) throw new UsageError(`В папке «${operand}» нет книг .xlsx.`);
    return books;
  });
}

/** «Сводка» as it stands in the file; of a municipality's book its schools too. */
export function parcelOf(path: string, today: Day): Parcel {
  const source = basename(path);
  try {
    // The journal is read by people who do not share this computer's folders: no path gets there.
    const book = openBook(path, today, source);
    const cells = book.read(SUMMARY.sheet);
    return { source, cells, schools: schoolsBelow(cells, (sheet) => book.read(sheet)) };
  } catch (error) {
    if (error instanceof Fault) return { source, cells: null, fault: error.message };
    throw error;
  }
}
