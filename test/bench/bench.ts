/**
 * `npm run bench`: measures everything, each piece of work at each size in a process of its own, and writes the
 * table docs/performance.md and the figures docs/performance.json. Nothing is asserted: machines differ, and the
 * ratios inside one run are what to look at.
 *
 * `--only school.` measures what begins so, `--most 300` no larger sizes: the other figures are left as they are.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildCommandLine } from '../../scripts/build/command-line';
import type { Figure, Measure, Measured } from './measure';
import { MEASURES } from './measures';
import { performancePage, runOf } from './report';
import { installRivals } from './rivals/installed';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'build/bench');
const KEPT = join(ROOT, 'docs/performance.json');
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

function figureOf(measure: Measure, size: number): Measured | null {
  const { id } = measure;
  const answer = inProcess(['measure', id, String(size), inputOf(measure, size)]);
  const figure = JSON.parse(answer) as Measured | null;
  console.log(
    figure === null ? `${id} ${size}: not installed` : `${id} ${size}: ${Math.round(figure.ms)} ms`,
  );
  return figure;
}

function keep(figures: readonly Figure[]): void {
  writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs/performance.md'), performancePage(ROOT, figures));
}

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, most: { type: 'string' } },
});
const { only, most } = values;
const isMeant = ({ id }: { readonly id: string }): boolean => id.startsWith(only);

await prepare();
const run = runOf(ROOT);
let figures = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Figure[]) : [];
for (const measure of MEASURES.filter(isMeant)) {
  const sizes = measure.sizes.filter((size) => size <= Number(most ?? Number.POSITIVE_INFINITY));
  const measured = sizes.flatMap((size) => {
    const figure = figureOf(measure, size);
    return figure === null ? [] : { ...figure, run };
  });
  const isMeasured = ({ id, size }: Figure): boolean => id === measure.id && sizes.includes(size);
  figures = [...measured, ...figures.filter((figure) => !isMeasured(figure))].sort(
    (one, other) => one.size - other.size,
  );
  // After each, so that a run that is broken off has not been for nothing.
  keep(figures);
}
