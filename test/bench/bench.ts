/**
 * `npm run bench`: measures everything, each piece of work at each size in a process of its own, prints one
 * table and writes it into docs/performance.md and build/bench/figures.json. Nothing is asserted: machines
 * differ, and the ratios inside one run are what to look at.
 *
 * `--only school` measures what begins so, `--most 300` no larger sizes; then nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildCommandLine } from '../../scripts/build/command-line';
import type { Figure, Measure } from './measure';
import { MEASURES } from './measures';
import { performancePage } from './report';
import { installRivals } from './rivals/installed';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'build/bench');
const PROCESS = join(FOLDER, 'one-measure.mjs');

async function prepare(): Promise<void> {
  await buildCommandLine(ROOT);
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/one-measure.ts'],
    outfile: PROCESS,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // A program of its own, which builds the add-on whose calls are counted.
    external: ['esbuild'],
    // Libraries that were made for CommonJS ask for it.
    banner: {
      js: "import { createRequire as required_ } from 'node:module'; const require = required_(import.meta.url);",
    },
  });
  const missing = installRivals(ROOT);
  if (missing !== null) console.error(`Compared without the libraries: ${missing}`);
}

function inProcess(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', PROCESS, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** The input of a measure at a size, made at most once. */
function inputOf({ input }: Measure, size: number): string {
  if (input === undefined) return '';
  const path = join(FOLDER, `${input}-${size}${input === 'school' ? '.xlsx' : ''}`);
  if (existsSync(path)) return path;
  if (input !== 'school') mkdirSync(path, { recursive: true });
  inProcess(['make', input, String(size), path]);
  return path;
}

function figureOf(measure: Measure, size: number): Figure | null {
  const { id } = measure;
  const answer = inProcess(['measure', id, String(size), inputOf(measure, size)]);
  const figure = JSON.parse(answer) as Figure | null;
  console.log(
    figure === null ? `${id} ${size}: not installed` : `${id} ${size}: ${Math.round(figure.ms)} ms`,
  );
  return figure;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, most: { type: 'string' } },
});
const most = Number(values.most ?? Number.POSITIVE_INFINITY);

await prepare();
const figures = MEASURES.filter(({ id }) => id.startsWith(values.only ?? '')).flatMap((measure) =>
  measure.sizes.filter((size) => size <= most).flatMap((size) => figureOf(measure, size) ?? []),
);
const page = performancePage(ROOT, figures);
console.log(page);
if (values.only === undefined && values.most === undefined) {
  writeFileSync(join(FOLDER, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs/performance.md'), page);
}
