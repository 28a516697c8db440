/**
 * Sweeps: each call, each moment, each answer. A short run tries a fixed sample of them, `npm run test:long`
 * tries all.
 */

/** Whether this run tries all. */
export const IS_LONG = process.env['TEST_LONG'] === '1';

/**
 * All in a long run. Of a short one every `nth` from `first` on (counted from 0): sweeps of one kind begin
 * at different ones, so that together they miss little. The last is always tried.
 */
export function sampled<T>(all: readonly T[], nth: number, first = 0): readonly T[] {
  if (IS_LONG) return all;
  return all.filter((_, at) => at % nth === first % nth || at === all.length - 1);
}

/** The numbers of calls, counted from 1. */
export const callsUpTo = (last: number): number[] =>
  Array.from({ length: last }, (_, at) => at + 1);

/** How many of the generated cases of a property are tried: all in a long run, the first half in a short one. */
export const runsOf = (all: number): number => (IS_LONG ? all : Math.ceil(all / 2));
