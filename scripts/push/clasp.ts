/** clasp in a process of its own, as it is installed here. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What clasp has said, and how it ended; no status: a signal ended it. */
export interface ClaspEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** clasp of the repository at `root`, to be run with arguments. */
export const claspAt =
  (root: string, env: NodeJS.ProcessEnv = process.env) =>
  async (args: readonly string[]): Promise<ClaspEnd> => {
    const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env,
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { status, stdout, stderr };
  };
