/**
 * The page «Установка»: how to put a script project into a spreadsheet without any tool, with the text of
 * each of its files under a button. It works from the disk and without a network.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Aside, installAsides, installSteps, type Step } from './install-text';
import { fill, scriptElement, styleElement, textElement } from './markup';
import { minified } from './minified';

const FOLDER = 'sidebar/install';

/** A script project as its installer sees it. */
export interface Installed {
  /** For whom: «школы». */
  readonly whom: string;
  /** What it may do, and what for. */
  readonly permissions: readonly (readonly [string, string])[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const stepItem = ({ text, file }: Step): string =>
  `<li>${escaped(text)}${file === undefined ? '' : `<div class="copy" data-file="${file}"></div>`}</li>`;

function section({ title, text, points = [] }: Aside): string {
  const list = points.map((point) => `<li>${escaped(point)}</li>`).join('');
  const shown = list === '' ? '' : `<ul>${list}</ul>`;
  return `<section><h2>${escaped(title)}</h2>${text.map(paragraph).join('')}${shown}</section>`;
}

function contentOf(
  title: string,
  { permissions }: Installed,
  files: Readonly<Record<string, string>>,
): string {
  const lead =
    'Один раз, минут десять, с компьютера: на телефоне программа не работает. Книгу .xlsx с диска Google сначала преобразуйте: «Файл» → «Сохранить как Google Таблицу».';
  return [
    `<header><h1>${escaped(title)}</h1>${paragraph(lead)}</header>`,
    `<ol class="steps">${installSteps(files).map(stepItem).join('')}</ol>`,
    `<div>${installAsides(permissions).map(section).join('')}</div>`,
  ].join('');
}

/** The page for a project of these files. */
export function installPage(
  root: string,
  installed: Installed,
  files: Readonly<Record<string, string>>,
): string {
  const title = `Установка «Посткурса» в Google Таблицы: для ${installed.whom}`;
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
