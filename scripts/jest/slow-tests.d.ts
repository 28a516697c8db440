/** What `slow-tests.js` exports: jest loads that file by itself, so it cannot be TypeScript. */
export interface TimedFile {
  readonly path: string;
  readonly ms: number;
}

/** The lines of the report: the slowest of `files` first, each with its share of the whole. */
export function slowest(files: readonly TimedFile[], most?: number): string[];

/** The fewest files without which the others take `left` seconds together; by their paths. */
export function slowBeyond(files: readonly TimedFile[], left: number): string[];

interface FinishedFile {
  readonly testFilePath: string;
  /** Instants, in milliseconds. */
  readonly perfStats: { readonly start: number; readonly end: number };
}

export default class SlowTests {
  constructor(
    config: { readonly rootDir: string },
    options?: { readonly left: number; readonly list: string },
  );
  onRunComplete(
    contexts: unknown,
    results: { readonly testResults: readonly FinishedFile[] },
  ): void;
}
