/** .xlsx files on disk, for Node: reading one whole. */
import { readFileSync, statSync } from 'node:fs';
import { fileFault, namingFile } from '../disk/faults';
import { MOST_BYTES, TOO_LARGE } from './package/file-kind';

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'не найден: проверьте путь и название.',
  ENOTDIR: 'не найден: проверьте путь и название.',
  EACCES: 'не открывается: нет прав на чтение. Попросите доступ или скопируйте файл к себе.',
  EPERM: 'не открывается: нет прав на чтение. Попросите доступ или скопируйте файл к себе.',
  EBUSY: 'занят другой программой: закройте его и повторите.',
};

/**
 * The bytes of a file, which faults call `name`. Throws `Fault` when it is missing, too large or
 * unreadable.
 */
export function readXlsxFile(path: string, name = path): Uint8Array {
  return namingFile(name, READING, 'не читается', () => {
    const stats = statSync(path);
    if (stats.isDirectory()) throw fileFault(name, '— папка, а не файл: укажите файл .xlsx.');
    if (!stats.isFile()) throw fileFault(name, '— не обычный файл: укажите файл .xlsx.');
    if (stats.size > MOST_BYTES) throw fileFault(name, TOO_LARGE);
    return new Uint8Array(readFileSync(path));
  });
}
