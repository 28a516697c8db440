/** Files that commands read and write. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { requireOwnBook } from '../app/whose-book';
import { Fault } from '../core/values/fault';
import { insideSentence, listing } from '../core/values/russian';
import { EDITIONS, knownEdition } from '../editions';
import type { Edition } from '../editions/edition';
import { hashOf } from '../hosts/disk/content';
import { holdsBytes, isThere } from '../hosts/disk/look';
import type { NewFile } from '../hosts/disk/new-files';
import { readXlsxFile } from '../hosts/xlsx/file';
import { openXlsx, type XlsxWorkbook } from '../hosts/xlsx/xlsx-workbook';
import { type Moment, UsageError } from './cli-command';

/** A file as it was read. */
export interface ReadFile {
  /** SHA-256 of its content. */
  readonly hash: string;
  /** Who may read and write it, as its mode says. */
  readonly rights: number;
}

interface OpenBook {
  readonly workbook: XlsxWorkbook;
  readonly source: ReadFile;
}

function openBook(path: string, { day, time }: Moment): OpenBook {
  const bytes = readXlsxFile(path);
  const workbook = openXlsx(bytes, { today: day, now: () => time, name: path });
  return { workbook, source: { hash: hashOf(bytes), rights: statSync(path).mode } };
}

/**
 * The same in every host: throws `Fault` for a book whose «Настройки» are another edition's, or a person's own.
 */
function requireOwn({ workbook }: OpenBook, { settings }: Edition, path: string): void {
  try {
    requireOwnBook(workbook, settings);
  } catch (caught) {
    if (!(caught instanceof Fault)) throw caught;
    throw new Fault(`${path}: ${insideSentence(caught.message)}`);
  }
}

/** Opens a workbook of any edition and tells of which. Throws `Fault` for one of none. */
export function openKnownBook(
  path: string,
  moment: Moment,
): OpenBook & { readonly edition: Edition } {
  const opened = openBook(path, moment);
  const edition = knownEdition(opened.workbook.sheetNames());
  if (edition !== undefined) {
    requireOwn(opened, edition, path);
    return { ...opened, edition };
  }
  const owners = EDITIONS.map(({ owner, ownSheet }) => `книги ${owner} («${ownSheet}»)`);
  throw new Fault(
    `${path} — не книга Посткурса: нет листа ни ${owners.join(', ни ')}. Укажите другой файл.`,
  );
}

/**
 * Opens an edition's workbook; the moment's day is used when «Дата расчёта» is empty. Throws `Fault`
 * for one that is known as another edition's, or is a person's own.
 */
export function openBookOf(edition: Edition, path: string, moment: Moment): OpenBook {
  const { id, owner } = edition;
  const opened = openBook(path, moment);
  const known = knownEdition(opened.workbook.sheetNames());
  if (known === undefined || known.id === id) {
    requireOwn(opened, edition, path);
    return opened;
  }
  throw new Fault(
    `${path} — книга ${known.owner}, а команде нужна книга ${owner}. Книга не изменена. ` +
      'Укажите другую книгу или команду; справка: --help.',
  );
}

function refuseMore(rest: readonly string[]): void {
  if (rest.length === 0) return;
  throw new UsageError(`Лишнее в команде: ${rest.join(' ')}. Справка: --help.`);
}

/** The one operand a command takes. Throws `UsageError` for none or for more. */
export function onlyOperand(operands: readonly string[], what: string): string {
  const [operand, ...rest] = operands;
  if (operand === undefined) throw new UsageError(`Не указано: ${what}. Справка: --help.`);
  refuseMore(rest);
  return operand;
}

/** The two operands a command takes. Throws `UsageError` for fewer or for more. */
export function twoOperands(operands: readonly string[], what: string): [string, string] {
  const [first, second, ...rest] = operands;
  if (first === undefined || second === undefined) {
    throw new UsageError(`Не указано: ${what}. Справка: --help.`);
  }
  refuseMore(rest);
  return [first, second];
}

/** Whether two paths lead to one file, through links too. */
export function isSameFile(left: string, right: string): boolean {
  if (resolve(left) === resolve(right)) return true;
  if (!existsSync(left) || !existsSync(right)) return false;
  if (realpathSync(left) === realpathSync(right)) return true;
  const [a, b] = [statSync(left), statSync(right)];
  return a.ino === b.ino && a.dev === b.dev;
}

/** Whether writing there would overwrite something. */
export function isTaken(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}

/** Whether something stands in its place that is not the very same: it may be somebody's work. */
export const isAnother = ({ out, bytes }: NewFile): boolean =>
  isThere(out) && !holdsBytes(out, bytes);

/** How many names of files a message has. */
const MOST_NAMES = 3;

/** Throws `Fault` when another file stands in the place of one: nothing is written then. */
export function refuseOthers(files: readonly NewFile[], why: string, remedy: string): void {
  const others = files.filter(isAnother).map(({ out }) => `«${out}»`);
  if (others.length === 0) return;
  const names = listing(others, MOST_NAMES);
  throw new Fault(
    `Уже есть и отличается от нового: ${names}. Ничего не записано: ${why}. ${remedy}`,
  );
}
