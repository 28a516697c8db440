/** The command line in one file: never older than its sources, and a package that needs no other one. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../cli/run-cli';

const ROOT = join(__dirname, '../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run cli', () => {
  beforeEach(() => {
    for (const name of [
      'scripts/cli.mjs',
      'scripts/build-cli.ts',
      'scripts/build/command-line.ts',
      'scripts/build/notices',
      'scripts/build/packages.ts',
      'scripts/build/stamp.mjs',
      'scripts/build/version.ts',
    ]) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    write('package.json', '{"version": "1.2.3", "type": "module"}');
    write('package-lock.json', '{}');
    write(
      'src/cli/run.ts',
      "import { word } from './word'; console.log(word, POSTCOURSE_VERSION);",
    );
    write('src/cli/word/index.ts', "export const word: string = 'first';");
    mkdirSync(join(folder, 'node_modules'));
    for (const name of ['tsx', 'esbuild']) {
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
  });

  /** Sources have been as they are for long: those saved during a build are built again. */
  function write(name: string, text: string): void {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }

  const answer = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [
      join(folder, 'scripts/cli.mjs'),
    ]);
    return { status, out: String(stdout), err: String(stderr) };
  };

  it('starts without a transformer and a bundler while nothing has changed', () => {
    expect(answer()).toEqual({ status: 0, out: 'first 1.2.3\n', err: '' });
    for (const name of ['tsx', 'esbuild']) rmSync(join(folder, 'node_modules', name));
    expect(answer()).toEqual({ status: 0, out: 'first 1.2.3\n', err: '' });
  });

  it.each([
    ['an import', 'src/cli/word/index.ts', "export const word = 'other';", 'other 1.2.3\n'],
    [
      'an import that another takes over',
      'src/cli/word.ts',
      "export const word = 'near';",
      'near 1.2.3\n',
    ],
    ['the version', 'package.json', '{"version": "2.0.0", "type": "module"}', 'first 2.0.0\n'],
    ['the bundle', 'build/cli/postcourse.mjs', "console.log('damaged')", 'first 1.2.3\n'],
  ])('is built anew after a change of %s, of whatever time', (_, name, text, out) => {
    answer();
    write(name, text);
    expect(answer()).toEqual({ status: 0, out, err: '' });
  });

  it('answers nothing where it cannot be built', () => {
    answer();
    write('src/cli/run.ts', 'import');
    const { status, out, err } = answer();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('src/cli/run.ts');
  });
});

describe('npm pack', () => {
  const shell = process.platform === 'win32';
  const npm = (cwd: string, ...args: string[]): string =>
    execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it('gives a package whose command answers as the sources do, installed without a network', () => {
    npm(ROOT, 'pack', '--pack-destination', folder);
    const [archive = ''] = readdirSync(folder);
    const place = join(folder, 'place');
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{}');
    const cache = join(folder, 'cache');
    npm(
      place,
      'install',
      '--offline',
      '--cache',
      cache,
      '--no-audit',
      '--no-fund',
      join('..', archive),
    );
    const modules = join(place, 'node_modules');
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['postcourse']);
    expect(readdirSync(join(modules, 'postcourse'), { recursive: true }).sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'build',
        join('build', 'cli'),
        join('build', 'cli', 'THIRD-PARTY.txt'),
        join('build', 'cli', 'postcourse.mjs'),
        'package.json',
      ].sort(),
    );
    const notice = readFileSync(join(modules, 'postcourse/build/cli/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['date-fns', 'docx', 'entities', 'fflate', 'htmlparser2', 'pure-rand']) {
      expect(notice).toMatch(new RegExp(`^${name} [\\d.]+, (MIT|BSD-2-Clause)\\n\\n.*\\S`, 'm'));
    }
    runCli('demo', join(folder, 'demo'), '--date', '2026-09-01');
    const book = join(folder, 'demo', 'school.xlsx');
    for (const args of [
      ['check', book, '--json', '--date', '2026-09-01'],
      ['check', join(folder, 'none.xlsx')],
      ['check'],
    ]) {
      const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'postcourse', ...args], {
        cwd: place,
        shell,
        encoding: 'utf8',
      });
      expect({ status, out: stdout, err: stderr }).toEqual(runCli(...args));
    }
    const help = spawnSync('npx', ['--no-install', 'postcourse', '--help'], { cwd: place, shell });
    expect(String(help.stdout)).toContain('  npx postcourse КОМАНДА');
  });
});
