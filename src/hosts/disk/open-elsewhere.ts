/** Whether another program has a file open: what it saves later takes the place of what we write. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isThere } from './look';

/** The file that each program keeps beside the one it has open. */
const LOCKS: readonly (readonly [program: string, nameOf: (name: string) => string])[] = [
  ['LibreOffice', (name) => `.~lock.${name}#`],
  ['Excel', (name) => `~$${name}`],
];

/** The path, and what it leads to: a program that followed a link has its lock there. */
function waysTo(path: string): string[] {
  try {
    return [...new Set([path, realpathSync(path)])];
  } catch {
    return [path];
  }
}

/**
 * A sentence for each program whose lock lies beside the file. No reason to refuse: a program that broke off
 * leaves its lock behind, and nobody is to be kept from a book by that.
 */
export function openElsewhere(path: string): string[] {
  const ways = waysTo(path);
  return LOCKS.flatMap(([program, nameOf]) => {
    const locks = ways.map((way) => join(dirname(way), nameOf(basename(way))));
    const lock = locks.find(isThere);
    return lock === undefined ? [] : [warning(lock, program)];
  });
}

const warning = (lock: string, program: string): string =>
  `Похоже, файл открыт в ${program} (рядом лежит «${lock}»): если сохранить его и там, записанное здесь пропадёт. ` +
  'Закройте его там без сохранения, а свои правки сначала сохраните под другим именем. ' +
  `Если ${program} закрыт, «${basename(lock)}» остался после сбоя и его можно удалить.`;
