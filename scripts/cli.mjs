/**
 * `npm run cli`: the built command line, which is built first where anything that it is made of has
 * changed. JavaScript on purpose: what starts at once cannot wait for TypeScript to be transformed.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './build/stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function built() {
  if (isFresh(root, 'build/cli/stamps.json')) return true;
  // Standard output belongs to the answer.
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/build-cli.ts')],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  return status === 0;
}

if (built()) await import(pathToFileURL(join(root, 'build/cli/postcourse.mjs')).href);
else process.exitCode = 2;
