/**
 * The page «Установка»: how to put a script project into a spreadsheet without any tool, with the text of
 * each of its files under a button. It works from the disk and without a network.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Aside,
  installAsides,
  installSteps,
  nameButton,
  nameToType,
  type Step,
  shownName,
  textButton,
} from './install-text';
import { fill, scriptElement, styleElement, textElement } from './markup';
import { minified } from './minified';
import { versionOf } from './version';

const FOLDER = 'sidebar/install';

/** A script project as its installer sees it. */
export interface Installed {
  /** For whom: «школы». */
  readonly whom: string;
  /** What it may do, and what for. */
  readonly permissions: readonly (readonly [string, string])[];
  /** What this build lacks and when it is taken, where it is not the whole. */
  readonly lacks?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** Where the buttons of a file stand; what they are called and what they copy is told to the page's script. */
function copyPlace(file: string): string {
  const name = nameToType(file);
  const named = name === null ? '' : ` data-name="${name}" data-name-title="${nameButton(name)}"`;
  return `<div class="copy" data-file="${file}" data-shown="${shownName(file)}" data-title="${textButton(file)}"${named}></div>`;
}

const stepItem = ({ text, file }: Step): string =>
  `<li>${escaped(text)}${file === undefined ? '' : copyPlace(file)}</li>`;

function section({ title, text, points = [] }: Aside): string {
  const list = points.map((point) => `<li>${escaped(point)}</li>`).join('');
  const shown = list === '' ? '' : `<ul>${list}</ul>`;
  return `<section><h2>${escaped(title)}</h2>${text.map(paragraph).join('')}${shown}</section>`;
}

/** Paper has no buttons. */
const ON_PAPER =
  '<p class="on-paper">Тексты файлов копируют кнопками этой страницы: откройте её на экране.</p>';

function contentOf(
  title: string,
  { permissions, lacks }: Installed,
  files: Readonly<Record<string, string>>,
): string {
  const lead =
    'Один раз, минут десять, с компьютера: на телефоне программа не работает. Войдите в браузере в один аккаунт Google; если их несколько, откройте окно инкогнито. Книгу .xlsx с диска Google сначала преобразуйте: «Файл» → «Сохранить как Google Таблицу».';
  const personal =
    'Персональные данные (152-ФЗ): Google хранит таблицу за рубежом, поэтому ФИО не заполняйте, только коды; ключ «код — фамилия» держите в школе. Доступ давайте конкретным людям, не «всем, у кого есть ссылка».';
  return [
    `<header><h1>${escaped(title)}</h1>${lacks === undefined ? '' : paragraph(lacks)}<p><strong>${escaped(personal)}</strong></p>${paragraph(lead)}${ON_PAPER}</header>`,
    `<ol class="steps">${installSteps(files).map(stepItem).join('')}</ol>`,
    `<div>${installAsides(permissions, files).map(section).join('')}</div>`,
  ].join('');
}

/** The page for a project of these files. */
export function installPage(
  root: string,
  installed: Installed,
  files: Readonly<Record<string, string>>,
): string {
  const title = `Установка «Посткурса» в Google Таблицы: для ${installed.whom}, версия ${versionOf(root)}`;
  return [
    ['<!-- title -->', title],
    ['<!-- style -->', styleElement(minified(root, `${FOLDER}/install.css`))],
    ['<!-- content -->', contentOf(title, installed, files)],
    ['<!-- script -->', scriptElement(minified(root, `${FOLDER}/page.ts`))],
    [
      '<!-- texts -->',
      Object.entries(files)
        .map(([name, text]) => textElement(name, text))
        .join(''),
    ],
  ].reduce(
    (text, [marker = '', part = '']) => fill(text, marker, part),
    readFileSync(resolve(root, `${FOLDER}/install.html`), 'utf8'),
  );
}
