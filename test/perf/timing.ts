/** Timing of a piece of work. */

const RUNS = 3;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of a piece of work, the median of a few runs, and its last result. */
export function timed<T>(work: () => T): { ms: number; result: T } {
  const times: number[] = [];
  let result = work();
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    result = work();
    times.push(performance.now() - start);
  }
  return { ms: median(times), result };
}

export const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
