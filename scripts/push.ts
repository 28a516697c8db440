/**
 * `npm run push -- school`: builds a script project and uploads it. clasp by itself uploads what happens to
 * lie in the folder: before a build nothing, or the manifest that `create-script` fetched, and says
 * «Script is already up to date.» or «Pushed one file».
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIVE, PROJECTS, type PushedProject, writeProject } from './build/projects';
import { versionOf } from './build/version';
import { type ClaspConfig, ConfigFault, placeToOpen, readConfig } from './push/config';
import { remedyFor } from './push/remedies';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const CLASP = join(root, 'node_modules/@google/clasp/build/src/index.js');

/** Where clasp has nothing to send. */
const UP_TO_DATE = 'Script is already up to date.';

/** Sends what is built to one project. */
function send(project: PushedProject, config: ClaspConfig): number {
  // clasp takes `rootDir` from the configuration's own folder, and people's may lie anywhere.
  const own = join(root, `build/.clasp.${project.id}.json`);
  const { srcDir: _elsewhere, ...fields } = config;
  writeFileSync(own, JSON.stringify({ ...fields, rootDir: project.id }));
  // Without `-f` a changed manifest is not pushed, and clasp reports success.
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLASP, '-P', own, 'push', '-f'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status === 0) {
    const version = versionOf(root);
    console.log(
      stdout.includes(UP_TO_DATE)
        ? `Отправлять нечего: там уже эта сборка, версия ${version}.`
        : `Отправлено: версия ${version}.`,
    );
    console.log(placeToOpen(config));
    return 0;
  }
  const remedy = remedyFor(stderr);
  if (remedy !== undefined) console.error(remedy);
  return status ?? 1;
}

/** Sends a project to every one of the files' projects; nothing is sent where a file is wrong. */
function push(project: PushedProject, names: readonly string[]): number {
  const configs = names.map((name) => [name, readConfig(root, project, name)] as const);
  console.log(writeProject(root, project));
  let failed = 0;
  for (const [name, config] of configs) {
    if (configs.length > 1) console.log(`\n${name}`);
    const status = send(project, config);
    if (failed === 0) failed = status;
  }
  return failed;
}

const PUSHED: readonly PushedProject[] = [...PROJECTS, LIVE];
const [id = '', ...rest] = process.argv.slice(2);
// clasp's own line teaches `-P`.
const given = rest.filter((word) => word !== '-P');
const project = PUSHED.find((known) => known.id === id);
if (project === undefined || given.some((word) => word.startsWith('-'))) {
  const names = PUSHED.map((known) => known.id).join(', ');
  console.error(`Что отправить: npm run push -- ИМЯ [файлы .clasp.….json]. Имена: ${names}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = push(project, given.length === 0 ? [project.clasp] : given);
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
