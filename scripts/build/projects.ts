/** The script projects that the build writes, each into a clean folder that is pushed as it is. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../src/editions';
import { SCHOOL } from '../../src/editions/school';
import { buildEdition, buildMenuAlone } from './build-edition';
import { buildLive } from './build-live';
import { type Installed, installPage } from './install-page';

/** What clasp pushes. */
export interface PushedProject {
  /** Its folder under `build`, and its name for `npm run push`. */
  readonly id: string;
  /** What `create-script` calls the spreadsheet and the script in it; the consent screen names the latter. */
  readonly title: string;
  /** clasp's configuration at the root. */
  readonly clasp: string;
  /** Its files by name; throws when any of the checks fails. */
  build(root: string): Readonly<Record<string, string>>;
}

/** A project that people install by hand, too: its page is called after `whom`. */
export interface ScriptProject extends PushedProject, Installed {}

const TITLE = 'Посткурс';

export const PROJECTS: readonly ScriptProject[] = [
  ...EDITIONS.map((edition) => ({
    id: edition.id,
    title: TITLE,
    whom: edition.owner,
    permissions: edition.help('google').permissions,
    clasp: edition.google.clasp,
    build: (root: string) => buildEdition(root, edition),
  })),
  {
    id: `${SCHOOL.id}-menu`,
    title: TITLE,
    whom: `${SCHOOL.owner} (только меню)`,
    // The first is the open spreadsheet.
    permissions: SCHOOL.help('google').permissions.slice(0, 1),
    lacks:
      'Только меню: без панели и окна «Документы», зато с одним разрешением. Берите, если большего не разрешает администратор; документы, «Самооценку» и исправления делает postcourse.html на скачанном файле .xlsx.',
    clasp: `.clasp.${SCHOOL.id}-menu.json`,
    build: (root) => buildMenuAlone(root, SCHOOL),
  },
];

/** The live suite (src/live): an engineer's, in a scratch spreadsheet. */
export const LIVE: PushedProject = {
  id: 'live',
  title: 'Живая проверка',
  clasp: '.clasp.live.json',
  build: buildLive,
};

/** The folder that clasp pushes, from the root. */
export const folderOf = ({ id }: PushedProject): string => `build/${id}`;

/**
 * Where the page «Установка» lies: beside the folder and not in it, since clasp pushes every .html that
 * it finds there.
 */
export const installPageOf = ({ whom }: ScriptProject): string =>
  `build/Установка для ${whom}.html`;

/** Builds a project and writes its folder, and its page if it has one; what was written, with its sizes. */
export function writeProject(root: string, project: PushedProject | ScriptProject): string {
  const files = project.build(root);
  const folder = join(root, folderOf(project));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${Buffer.byteLength(text)}`);
  const written = `${folderOf(project)}: ${sizes.join(', ')} bytes`;
  if (!('whom' in project)) return written;
  writeFileSync(join(root, installPageOf(project)), installPage(root, project, files));
  return `${written}; ${installPageOf(project)}`;
}
