/**
 * What is dear to make and follows from the files of the repository alone: made once, and kept on the disk
 * from one file of tests to the next. It stands under a hash of those files: contents, never times.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where Jest and tsx both run. */
const ROOT = process.cwd();
const FOLDER = join(ROOT, 'build/test');

/** All that is built, builds, and is the Google of the tests. */
const SOURCES = [
  'src',
  'sidebar',
  'scripts',
  'test/addon',
  'test/apps-script',
  'test/cli',
  'test/core/municipality',
  'test/hosts/google',
  'test/live',
];
const ALSO = /^(?:appsscript.*|package.*)\.json$/;
const PACKAGES = 'node_modules/.package-lock.json';

const sourcesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

let known: string | null = null;

function stamp(): string {
  if (known !== null) return known;
  const hash = createHash('sha256').update(process.version);
  const lists = readdirSync(ROOT).filter((name) => ALSO.test(name));
  const others = [PACKAGES, ...lists.sort()].map((name) => join(ROOT, name));
  for (const path of [...SOURCES.flatMap(sourcesOf), ...others]) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  known = hash.digest('hex').slice(0, 32);
  return known;
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Puts it where others find it, at once or not at all; what was made of other files goes. */
function keep(folder: string, name: string, content: Buffer): void {
  const own = join(FOLDER, folder);
  mkdirSync(own, { recursive: true });
  for (const other of readdirSync(FOLDER)) {
    if (other !== folder) rmSync(join(FOLDER, other), { recursive: true, force: true });
  }
  const beside = join(own, `${name}.${process.pid}`);
  writeFileSync(beside, content);
  renameSync(beside, join(own, name));
}

/** What `make` gives: plain data, made where nobody has made it of the same files. */
export function kept<T>(name: string, make: () => T): T {
  const folder = stamp();
  const found = read(join(FOLDER, folder, name));
  if (found) return deserialize(found) as T;
  const made = make();
  try {
    keep(folder, name, serialize(made));
  } catch {
    // Whoever changes the sources under running tests has these made again.
  }
  return made;
}
