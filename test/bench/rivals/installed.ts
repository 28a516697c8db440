/** What the product is compared with: installed when the benchmarks run, absent where it cannot be. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = 'build/bench/rivals';

/** Installs the pinned packages under build/ once; says why not where it cannot. */
export function installRivals(root: string): string | null {
  const folder = join(root, FOLDER);
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return null;
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test/bench/rivals/packages'), folder, { recursive: true });
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? null : stderr.trim();
}

/** Where a file of an installed package lies; null when it is not installed. */
export function rivalFile(name: string): string | null {
  try {
    return createRequire(new URL('rivals/', import.meta.url)).resolve(name);
  } catch {
    return null;
  }
}

/** Whether the program answers on this machine. */
export const answers = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
