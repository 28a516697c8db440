/** What is known of mutants: one line of JSON each, so that a run that breaks off loses one of them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Mutant } from './mutant';

/** How a mutant ended. `survived` by fewer files than meet it, when patience was at its end. */
export type Outcome =
  | { readonly status: 'killed'; readonly by: string }
  | { readonly status: 'timeout' | 'no coverage' }
  | { readonly status: 'survived'; readonly files: number; readonly of: number };

/** A mutant with its end, and the digest of the tests that it met. */
export type Tried = Mutant & Outcome & { readonly tests: string };

/** What a worker is asked to do. */
export interface Job {
  readonly root: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
  /** Of sources and tests. */
  readonly digest: string;
  readonly keys: readonly string[];
  /** Where the results go. */
  readonly results: string;
  /** Where it is kept which tests meet which mutants. */
  readonly seen: string;
  /** How long a mutant is tried, in milliseconds of the processor. */
  readonly patience: number;
}

/** Every result of a folder, in the order in which they came. */
function resultsIn(file: string): Tried[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line): Tried[] => {
    try {
      return [JSON.parse(line)];
    } catch {
      // The end of the file, or a line that a kill cut short.
      return [];
    }
  });
}

/** The results of a folder, the last one of each mutant. */
export const triedOf = (file: string): Map<string, Tried> =>
  new Map(resultsIn(file).map((tried) => [tried.key, tried]));

/** The first result of each mutant: of those that nobody had written tests for. */
export const firstOf = (file: string): Map<string, Tried> =>
  new Map(
    resultsIn(file)
      .reverse()
      .map((tried) => [tried.key, tried]),
  );
