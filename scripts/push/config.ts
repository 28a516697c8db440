/** clasp's configuration as a person has written it: read, and held against the project to be pushed. */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { folderOf, type PushedProject } from '../build/projects';

/** What of a configuration matters here; everything else is clasp's. */
export interface ClaspConfig {
  readonly scriptId: string;
  /** The spreadsheet that the project is bound to, where `create-script` has made both. */
  readonly parentId?: string;
  readonly [field: string]: unknown;
}

/** Why a configuration cannot be pushed, in words with the remedy. */
export class ConfigFault extends Error {}

const LIKE = (project: PushedProject): string => `{"rootDir": "${folderOf(project)}"}`;

/** The text of the file; Notepad puts a mark before it, which clasp takes away too. */
function textOf(path: string, config: string): string {
  const bytes = readFileSync(path);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ConfigFault(`Файл ${config} сохранён в UTF-16. Сохраните его в кодировке UTF-8.`);
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** « строка 3, символ 5», where Node says which character it has stumbled over. */
function placeIn(text: string, words: string): string {
  const [, position] = /position (\d+)/.exec(words) ?? [];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return `, строка ${before.length}, символ ${(before.at(-1) ?? '').length + 1}`;
}

function fieldsOf(project: PushedProject, config: string, text: string): Record<string, unknown> {
  const remedy = `Внутри должно быть, например: ${LIKE(project)}. Проверьте кавычки, запятые и скобки; в путях пишите «/», а не «\\».`;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    throw new ConfigFault(`Файл ${config} не читается как JSON${placeIn(text, words)}. ${remedy}`);
  }
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return { ...read };
  throw new ConfigFault(`В файле ${config} нет полей. ${remedy}`);
}

/** Compared as folders, so that «./build/school/» is «build/school». */
const isSame = (root: string, one: string, other: string): boolean =>
  resolve(root, one) === resolve(root, other);

/** Reads a configuration named from the root, or by its whole path; throws when it cannot be pushed. */
export function readConfig(root: string, project: PushedProject, config: string): ClaspConfig {
  const path = resolve(root, config);
  const folder = folderOf(project);
  if (!existsSync(path)) {
    const where = isAbsolute(config) ? '' : ` (его ищут здесь: ${join(root, config)})`;
    throw new ConfigFault(
      `Нет файла ${config}${where}. Создайте его с одной строкой: ${LIKE(project)}`,
    );
  }
  const fields = fieldsOf(project, config, textOf(path, config));
  const { scriptId = '', rootDir } = fields;
  if (typeof rootDir !== 'string') {
    throw new ConfigFault(`В ${config} нет rootDir. Допишите: "rootDir": "${folder}"`);
  }
  if (!isSame(root, rootDir, folder)) {
    throw new ConfigFault(
      `В ${config} указана папка «${rootDir}», а ${project.id} собирается в «${folder}». Исправьте rootDir или имя.`,
    );
  }
  if (typeof scriptId === 'string' && scriptId !== '') return { ...fields, scriptId };
  throw new ConfigFault(`В ${config} нет scriptId: проект ещё не создан. Создайте его вместе с таблицей:
  npx clasp -P ${config} create-script --type sheets --title "${project.title}" --rootDir ${folder}`);
}

/** Where the person goes next: the spreadsheet, or the script where it is bound to none that we know. */
export function placeToOpen({ scriptId, parentId }: ClaspConfig): string {
  return typeof parentId === 'string' && parentId !== ''
    ? `Таблица: https://docs.google.com/spreadsheets/d/${parentId}/edit\nОткройте её и подождите меню; если она уже открыта, обновите страницу: F5.`
    : `Скрипт: https://script.google.com/d/${scriptId}/edit\nТаблицу, где он стоит, обновите: F5.`;
}
