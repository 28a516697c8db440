/** What «demo» writes on 24.04.2026: made once for all tests that begin with it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kept } from '../kept';
import { runCli } from './run-cli';

const DAY = '2026-04-24';

function made(folder: string): [string, Uint8Array][] {
  expect(runCli('demo', folder, '--date', DAY)).toMatchObject({ status: 0, err: '' });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(folder.length + 1), readFileSync(path)]);
}

/** Puts the files of the demo into an empty folder. */
export function demoInto(folder: string): void {
  for (const [name, bytes] of kept('demo', () => made(folder))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
