/** Timing of a piece of work. */

const RUNS = 3;

interface Timing<T> {
  /** Milliseconds, the median of a few runs. */
  readonly ms: number;
  /** What the last run gave. */
  readonly result: T;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Times a piece of work; what `prepared` makes for each run is not timed. */
export function timedFrom<S, T>(prepared: () => S, work: (start: S) => T): Timing<T> {
  const times: number[] = [];
  let result = work(prepared());
  for (let run = 0; run < RUNS; run++) {
    const given = prepared();
    const start = performance.now();
    result = work(given);
    times.push(performance.now() - start);
  }
  return { ms: median(times), result };
}

/** Times a piece of work that starts from nothing. */
export function timed<T>(work: () => T): Timing<T> {
  return timedFrom(() => undefined, work);
}

export const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
