/** .xlsx files on disk, for Node: reading one whole, and writing one so that it is never half written. */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../../core/values/fault';
import { MOST_BYTES, TOO_LARGE } from './package/file-kind';

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'не найден: проверьте путь и название.',
  ENOTDIR: 'не найден: проверьте путь и название.',
  EACCES: 'не открывается: нет прав на чтение. Попросите доступ или скопируйте файл к себе.',
  EPERM: 'не открывается: нет прав на чтение. Попросите доступ или скопируйте файл к себе.',
  EBUSY: 'занят другой программой: закройте его и повторите.',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'не сохранён: нет такой папки. Создайте её или укажите другую.',
  ENOTDIR: 'не сохранён: нет такой папки. Создайте её или укажите другую.',
  EACCES: 'не сохранён: нет прав на запись. Выберите другую папку или попросите доступ.',
  EPERM: 'не сохранён: нет прав на запись. Выберите другую папку или попросите доступ.',
  EROFS: 'не сохранён: диск только для чтения. Выберите другую папку.',
  ENOSPC: 'не сохранён: на диске нет места. Освободите место и повторите.',
  EDQUOT: 'не сохранён: исчерпана квота на диске. Освободите место и повторите.',
  EBUSY: 'не сохранён: он открыт в другой программе. Закройте его и повторите.',
  EISDIR: 'не сохранён: это папка. Укажите имя файла.',
  ENAMETOOLONG: 'не сохранён: слишком длинное имя. Укажите имя короче.',
};

/**
 * The bytes of a file, which faults call `name`. Throws `Fault` when it is missing, too large or
 * unreadable.
 */
export function readXlsxFile(path: string, name = path): Uint8Array {
  return naming(name, READING, 'не читается', () => {
    const stats = statSync(path);
    if (stats.isDirectory()) throw fault(name, '— папка, а не файл: укажите файл .xlsx.');
    if (!stats.isFile()) throw fault(name, '— не обычный файл: укажите файл .xlsx.');
    if (stats.size > MOST_BYTES) throw fault(name, TOO_LARGE);
    return new Uint8Array(readFileSync(path));
  });
}

/**
 * Writes the bytes beside the file and puts them in its place in one step: either the old file is
 * there or the new one. Throws `Fault` when that fails; the old file is whole then.
 */
export function saveXlsxFile(path: string, bytes: Uint8Array): void {
  naming(path, WRITING, 'не сохранён', () => {
    const known = statOrNull(path);
    if (known?.isDirectory()) throw fault(path, '— папка, а не файл: укажите файл .xlsx.');
    if (known && !known.isFile()) throw fault(path, '— не обычный файл: укажите файл .xlsx.');
    if (known) accessSync(path, constants.W_OK);
    // A link stays a link: the file that it leads to is replaced.
    const target = known ? realpathSync(path) : path;
    const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    try {
      writeDraft(draft, bytes, known);
      renameSync(draft, target);
    } catch (error) {
      removeIfThere(draft);
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

function statOrNull(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made; the first error tells what happened.
  }
}

function naming<T>(
  path: string,
  messages: Readonly<Record<string, string>>,
  otherwise: string,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw fault(path, messages[code] ?? `${otherwise} (${code}).`);
  }
}

function fault(path: string, what: string): Fault {
  return new Fault(`Файл «${path}» ${what}`);
}
