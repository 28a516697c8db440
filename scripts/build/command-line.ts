/**
 * `build/cli/postcourse.mjs`: the command line in one file that Node runs as it is, without packages and
 * without a transformer. It is not minified: a stack names functions as the sources do.
 */
import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { noticeOf, packagesOf } from './packages';
import { stampsOf } from './stamp.mjs';
import { versionDefined } from './version';

const FOLDER = 'build/cli';
const BUNDLE = `${FOLDER}/postcourse.mjs`;
const NOTICE = `${FOLDER}/THIRD-PARTY.txt`;
const STAMPS = `${FOLDER}/stamps.json`;
/** What the bundle follows from beside its inputs; packages are as their lists say. */
const ALSO = [
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'scripts/build/command-line.ts',
  'scripts/build/notices/',
  'scripts/build/packages.ts',
  'scripts/build/stamp.mjs',
  'scripts/build/version.ts',
];

/** Builds it; gives its length in bytes and its name from the root. */
export async function buildCommandLine(root: string): Promise<{ file: string; bytes: number }> {
  const begun = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/run.ts'],
    outfile: BUNDLE,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
    define: versionDefined(root),
    legalComments: 'eof',
    metafile: true,
    logLevel: 'warning',
  });
  const inputs = Object.keys(metafile.inputs);
  const bundle = outputFiles[0]?.contents ?? new Uint8Array();
  mkdirSync(join(root, FOLDER), { recursive: true });
  write(root, BUNDLE, bundle);
  write(root, NOTICE, noticeOf(packagesOf(root, inputs)));
  const own = inputs.filter((name) => !name.includes('node_modules'));
  // A source that was saved meanwhile may be in the bundle or not: without stamps it is built again.
  if (own.some((name) => statSync(join(root, name)).mtimeMs >= begun)) write(root, STAMPS, '');
  else {
    const folders = new Set(own.map((name) => `${dirname(name)}/`));
    write(root, STAMPS, JSON.stringify(stampsOf(root, [BUNDLE, ...ALSO, ...own, ...folders])));
  }
  return { file: BUNDLE, bytes: bundle.length };
}

/** At once or not at all: another process may be about to read the file. */
function write(root: string, name: string, content: string | Uint8Array): void {
  const path = join(root, name);
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}
