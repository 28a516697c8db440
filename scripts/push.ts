/**
 * `npm run push -- school`: builds a script project and uploads it. clasp by itself uploads what happens to
 * lie in the folder: before a build nothing, or the manifest that `create-script` fetched, and says
 * «Script is already up to date.» or «Pushed one file».
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf, LIVE, PROJECTS, type PushedProject, writeProject } from './build/projects';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const CLASP = join(root, 'node_modules/@google/clasp/build/src/index.js');

/** What clasp says, and what to do. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /has not enabled the Apps Script API/,
    'Включите «Google Apps Script API» на странице https://script.google.com/home/usersettings под тем же аккаунтом, подождите пару минут и повторите.',
  ],
  [
    /invalid_grant|No credentials found|Invalid Credentials/,
    'Вход устарел или его не было. Войдите снова: npx clasp login',
  ],
  [
    /Requested entity was not found/,
    'Такого проекта нет, или у вашего аккаунта нет к нему доступа. Проверьте scriptId и аккаунт: npx clasp show-authorized-user',
  ],
];

/** Why this configuration cannot be pushed; null when it can. */
function whyNot(project: PushedProject, config: string): string | null {
  if (!existsSync(join(root, config))) {
    return `Нет файла ${config}. Создайте его с одной строкой: {"rootDir": "${folderOf(project)}"}`;
  }
  const { scriptId = '', rootDir = '' } = JSON.parse(readFileSync(join(root, config), 'utf8')) as {
    scriptId?: string;
    rootDir?: string;
  };
  if (normalize(rootDir) !== normalize(folderOf(project))) {
    return `В ${config} указана папка «${rootDir}», а ${project.id} собирается в «${folderOf(project)}». Исправьте rootDir или имя.`;
  }
  if (scriptId !== '') return null;
  return `В ${config} нет scriptId: проект ещё не создан. Создайте его вместе с таблицей:
  npx clasp -P ${config} create-script --type sheets --title Посткурс --rootDir ${folderOf(project)}`;
}

function push(project: PushedProject, config: string): number {
  console.log(writeProject(root, project));
  // Without `-f` a changed manifest is not pushed, and clasp reports success.
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLASP, '-P', join(root, config), 'push', '-f'],
    { cwd: root, encoding: 'utf8', stdio: ['inherit', 'inherit', 'pipe'] },
  );
  process.stderr.write(stderr);
  const [, remedy] = REMEDIES.find(([words]) => words.test(stderr)) ?? [];
  if (remedy !== undefined) console.error(remedy);
  return status ?? 1;
}

const PUSHED: readonly PushedProject[] = [...PROJECTS, LIVE];
const [id = '', given] = process.argv.slice(2);
const project = PUSHED.find((known) => known.id === id);
if (project === undefined) {
  const names = PUSHED.map((known) => known.id).join(', ');
  console.error(`Что отправить: npm run push -- ИМЯ [файл .clasp.….json]. Имена: ${names}`);
  process.exitCode = 2;
} else {
  const config = given ?? project.clasp;
  const reason = whyNot(project, config);
  if (reason === null) process.exitCode = push(project, config);
  else {
    console.error(reason);
    process.exitCode = 1;
  }
}
