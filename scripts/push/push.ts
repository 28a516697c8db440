/** What `npm run push` does, without the process that it is done in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIVE, PROJECTS, type PushedProject } from '../build/projects';
import { versionOf } from '../build/version';
import type { ClaspEnd } from './clasp';
import { type ClaspConfig, ConfigFault, placeToOpen, readConfig } from './config';
import { remedyFor } from './remedies';

/** What pushing is given. */
export interface Pushing {
  readonly root: string;
  /** Builds a project into its folder under the root, and says what was written. */
  write(project: PushedProject): string;
  clasp(args: readonly string[]): Promise<ClaspEnd>;
  /** Standard output and standard error. */
  print(text: string): void;
  complain(text: string): void;
}

const PUSHED: readonly PushedProject[] = [...PROJECTS, LIVE];

/** Where clasp has nothing to send. */
const UP_TO_DATE = 'Script is already up to date.';

/** Sends what is built to one project. */
async function send(
  { root, clasp, print, complain }: Pushing,
  project: PushedProject,
  config: ClaspConfig,
): Promise<number> {
  // clasp takes `rootDir` from the configuration's own folder, and people's may lie anywhere.
  const own = join(root, `build/.clasp.${project.id}.json`);
  const { srcDir: _elsewhere, ...fields } = config;
  writeFileSync(own, JSON.stringify({ ...fields, rootDir: project.id }));
  // Without `-f` a changed manifest is not pushed, and clasp reports success.
  const { status, stdout, stderr } = await clasp(['-P', own, 'push', '-f']);
  print(stdout);
  complain(stderr);
  if (status === 0) {
    const version = versionOf(root);
    print(
      stdout.includes(UP_TO_DATE)
        ? `Отправлять нечего: там уже эта сборка, версия ${version}.\n`
        : `Отправлено: версия ${version}.\n`,
    );
    print(`${placeToOpen(config)}\n`);
    return 0;
  }
  const remedy = remedyFor(stderr);
  if (remedy !== undefined) complain(`${remedy}\n`);
  return status ?? 1;
}

/** Sends a project to every one of the files' projects; nothing is sent where a file is wrong. */
async function sendAll(
  pushing: Pushing,
  project: PushedProject,
  names: readonly string[],
): Promise<number> {
  const configs = names.map((name) => [name, readConfig(pushing.root, project, name)] as const);
  pushing.print(`${pushing.write(project)}\n`);
  let failed = 0;
  for (const [name, config] of configs) {
    if (configs.length > 1) pushing.print(`\n${name}\n`);
    const status = await send(pushing, project, config);
    if (failed === 0) failed = status;
  }
  return failed;
}

/** Pushes what the words after `npm run push --` name; gives the exit status. */
export async function push(words: readonly string[], pushing: Pushing): Promise<number> {
  const [id = '', ...rest] = words;
  // clasp's own line teaches `-P`.
  const given = rest.filter((word) => word !== '-P');
  const project = PUSHED.find((known) => known.id === id);
  if (project === undefined || given.some((word) => word.startsWith('-'))) {
    const names = PUSHED.map((known) => known.id).join(', ');
    pushing.complain(`Что отправить: npm run push -- ИМЯ [файлы .clasp.….json]. Имена: ${names}\n`);
    return 2;
  }
  try {
    return await sendAll(pushing, project, given.length === 0 ? [project.clasp] : given);
  } catch (error) {
    if (!(error instanceof ConfigFault)) throw error;
    pushing.complain(`${error.message}\n`);
    return 1;
  }
}
