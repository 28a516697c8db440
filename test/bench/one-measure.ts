/**
 * One process of the benchmarks: `one-measure make KIND SIZE PATH` makes an input, `one-measure measure
 * ID SIZE PATH` prints a `Measured` as JSON, or «null» where what is measured is not installed.
 */
import { makeInput } from './inputs';
import type { InputKind, Measure, Measured } from './measure';
import { MEASURES } from './measures';

/** Work that lasts longer than this is run once more, not three times. */
const LONG_MS = 5_000;
/** And longer than this, once: being compiled is no part of it any more. */
const LONGEST_MS = 60_000;
const RUNS = 3;
/** Short work is repeated for so long: the first runs are slower, before it is compiled. */
const SHORT_MS = 500;

async function timeOf(run: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function figureOf(
  { id, begin }: Measure,
  size: number,
  input: string,
): Promise<Measured | null> {
  const work = await begin(input, size);
  if (work === null) return null;
  const first = await timeOf(work.run);
  const times: number[] = first > LONGEST_MS ? [first] : [];
  const runs = first > LONG_MS ? 1 : RUNS;
  for (let spent = first; times.length < runs || spent < SHORT_MS; ) {
    const time = await timeOf(work.run);
    times.push(time);
    spent += time;
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  return { id, size, ms: median(times), peak, counted: work.counted?.() ?? {} };
}

const [action, what = '', size = '', path = ''] = process.argv.slice(2);
if (action === 'make') {
  makeInput(what as InputKind, Number(size), path);
} else {
  const measure = MEASURES.find(({ id }) => id === what);
  if (measure === undefined) throw new Error(`No measure ${what}`);
  console.log(JSON.stringify(await figureOf(measure, Number(size), path)));
}
