/** What a disk refuses, told in one Russian line that names the file. */
import { Fault } from '../../core/values/fault';

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

/** «Файл «…» …». */
export const fileFault = (path: string, what: string): Fault => new Fault(`Файл «${path}» ${what}`);

/** Runs `work`; what the system refuses becomes a `Fault` that names the file, by the error's code. */
export function namingFile<T>(
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
    throw fileFault(path, messages[code] ?? `${otherwise} (${code}).`);
  }
}

/** The same for `work` that writes the file. */
export const namingWritten = <T>(path: string, work: () => T): T =>
  namingFile(path, WRITING, 'не сохранён', work);
