/** Files on disk as parcels, of schools and of teachers; what cannot be read is refused by its name. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Parcel } from '../core/municipality/import/delivery';
import { foreignFile } from '../core/municipality/import/foreign-file';
import { MOST_ROWS } from '../core/municipality/import/row-limits';
import { schoolsBelow } from '../core/municipality/import/schools-below';
import { formParcel } from '../core/school/self-assessment/collecting/form-parcel';
import type { FormParcel } from '../core/school/self-assessment/collecting/submission';
import { SUMMARY } from '../core/summary/summary-table';
import { Fault } from '../core/values/fault';
import { isBesideThePoint } from '../core/values/file-name';
import { isFolder } from '../hosts/disk/look';
import { readXlsxFile } from '../hosts/xlsx/file';
import { readXlsx, TOO_LONG, xlsxSheets } from '../hosts/xlsx/read-xlsx';
import { UsageError } from './cli-command';
import { isSameFile } from './files';
import { asideLines, leftAside } from './subfolders';

/** Whatever a folder holds by name, subfolders and hidden files apart: nobody's file is passed over. */
export function filesIn(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => !isBesideThePoint(name))
      .sort();
  } catch {
    throw new Fault(`Папка «${folder}» не открывается: проверьте права.`);
  }
  return names.map((name) => join(folder, name)).filter((path) => !isFolder(path));
}

/**
 * The files that the operands name, folders opened; `own` (the book that collects, the output) are
 * left out of folders. Throws `UsageError` when a path leads nowhere or to an empty folder, and what the system
 * refuses.
 */
export function givenPaths(operands: readonly string[], own: readonly string[]): string[] {
  return operands.flatMap((operand) => {
    if (!existsSync(operand)) {
      throw new UsageError(`Нет файла или папки «${operand}»: проверьте путь.`);
    }
    // A folder that the disk does not let be looked at is no file that could be refused by its name.
    if (!statSync(operand).isDirectory()) return [operand];
    const files = filesIn(operand).filter((path) => !own.some((one) => isSameFile(one, path)));
    if (files.length === 0) {
      const lines = [`В папке «${operand}» нет книг .xlsx.`, ...asideLines(leftAside([operand]))];
      throw new UsageError(lines.join(' '));
    }
    return files;
  });
}

/** «Сводка» as it stands in the file; of a municipality's book its schools too, of no other sheet. */
export function parcelOf(path: string): Parcel {
  // The journal is read by people who do not share this computer's folders: no path gets there.
  const source = basename(path);
  if (foreignFile(source) !== null) return { source, cells: null, unread: 'foreign' };
  try {
    const bytes = readXlsxFile(path, source);
    const cells = readXlsx(bytes, source, SUMMARY.sheet, MOST_ROWS);
    if (cells === TOO_LONG) return { source, cells: null, unread: TOO_LONG };
    const schools = schoolsBelow(cells, (sheet, most) => readXlsx(bytes, source, sheet, most));
    return { source, cells, schools };
  } catch (error) {
    if (error instanceof Fault) return { source, cells: null, fault: error.message };
    throw error;
  }
}

/** The parcels of the files, each opened when it is asked for: a thousand need no more room than one. */
export function* parcelsOf(paths: readonly string[]): Generator<Parcel> {
  for (const path of paths) yield parcelOf(path);
}

/** A teacher's sheet as it stands in the file: two of its sheets, and of all where something else is typed. */
function formOf(path: string): FormParcel {
  const source = basename(path);
  let bytes: Uint8Array | null = null;
  const content = (): Uint8Array => {
    bytes ??= readXlsxFile(path, source);
    return bytes;
  };
  return formParcel(
    source,
    (sheet, most) => readXlsx(content(), source, sheet, most),
    (most) => xlsxSheets(content(), source, most),
  );
}

/** The sheets of teachers, each opened when it is asked for. */
export function* formsOf(paths: readonly string[]): Generator<FormParcel> {
  for (const path of paths) yield formOf(path);
}
