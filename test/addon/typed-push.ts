/**
 * Lines of the page for engineers, typed in a clone. A line as people type it costs seconds of npm, tsx and a
 * build; `typed` does the same in this process, with what is built kept. `npm run test:long` types all lines.
 */
import { exec } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeProject } from '../../scripts/build/projects';
import { type ClaspEnd, claspAt } from '../../scripts/push/clasp';
import { push } from '../../scripts/push/push';
import { IS_LONG } from '../sample';
import { builtOf } from './built';
import type { Account, ScriptFile } from './loopback-account';
import type { LoopbackGoogle } from './loopback-google';

export interface Said {
  readonly code: number;
  readonly output: string;
  readonly fault: string;
}

export interface Typing {
  /** In a shell. */
  typeForReal(line: string): Promise<Said>;
  /** Pushed by the real clasp, which is run without npm. */
  typed(line: string, environment?: NodeJS.ProcessEnv): Promise<Said>;
  /** Pushed by a stand-in for clasp: it takes the files out of the folder that it is told. */
  typedBriefly(line: string): Promise<Said>;
}

type Clasp = (args: readonly string[]) => Promise<ClaspEnd>;

const TYPES: Readonly<Record<string, string>> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' };

/** What `push -f` of clasp does with a configuration that is right. */
const standIn =
  (account: Account): Clasp =>
  async ([, config = '']) => {
    const { scriptId, rootDir } = JSON.parse(readFileSync(config, 'utf8')) as {
      scriptId: string;
      rootDir: string;
    };
    const project = account.projects.get(scriptId);
    if (project === undefined) return { status: 1, stdout: '', stderr: 'No such project.' };
    const folder = join(dirname(config), rootDir);
    project.files = readdirSync(folder).map((file): ScriptFile => {
      const [name = '', type = ''] = file.split('.');
      return { name, type: TYPES[type] ?? '', source: readFileSync(join(folder, file), 'utf8') };
    });
    account.pushes += 1;
    return { status: 0, stdout: 'Pushed.\n', stderr: '' };
  };

async function pushed(words: readonly string[], root: string, clasp: Clasp): Promise<Said> {
  let output = '';
  let fault = '';
  mkdirSync(join(root, 'build'), { recursive: true });
  const code = await push(words, {
    root,
    write: (project) => writeProject(root, { ...project, build: () => builtOf(project) }),
    clasp,
    print: (text) => {
      output += text;
    },
    complain: (text) => {
      fault += text;
    },
  });
  return { code, output, fault };
}

const NPM_PUSH = /^npm run (?:-s )?push(?: --)?(?: |$)/;

/** Whoever types in the clone in this folder, whose Google is the loopback. */
export function typingIn(folder: string, google: LoopbackGoogle): Typing {
  const environment = {
    PATH: process.env['PATH'],
    HOME: join(folder, 'home'),
    npm_config_update_notifier: 'false',
    ...google.environment,
  };
  const typeForReal = (line: string, env: NodeJS.ProcessEnv = {}): Promise<Said> =>
    new Promise((resolve) => {
      const options = { cwd: folder, env: { ...environment, ...env }, maxBuffer: 1e8 };
      exec(line, options, (error, output, fault) =>
        resolve({ code: Number(error?.code ?? 0), output, fault }),
      );
    });
  const shortly = (line: string, clasp: Clasp, env: NodeJS.ProcessEnv = {}): Promise<Said> => {
    if (IS_LONG) return typeForReal(line, env);
    if (NPM_PUSH.test(line)) {
      const words = line.replace(NPM_PUSH, '').split(' ');
      return pushed(words, folder, clasp);
    }
    return typeForReal(line.replace(/^npx clasp/, 'node_modules/.bin/clasp'), env);
  };
  return {
    typeForReal,
    typed: (line, env) => shortly(line, claspAt(folder, { ...environment, ...env }), env),
    typedBriefly: (line) => shortly(line, standIn(google.account)),
  };
}
