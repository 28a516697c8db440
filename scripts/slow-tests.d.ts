/** What `slow-tests.js` exports: jest loads that file by itself, so it cannot be TypeScript. */
export interface TimedFile {
  readonly path: string;
  readonly ms: number;
}

/** The lines of the report: the slowest of `files` first, each with its share of the whole. */
export function slowest(files: readonly TimedFile[], most?: number): string[];

interface FinishedFile {
  readonly testFilePath: string;
  /** Instants, in milliseconds. */
  readonly perfStats: { readonly start: number; readonly end: number };
}

export default class SlowTests {
  constructor(config: { readonly rootDir: string });
  onRunComplete(
    contexts: unknown,
    results: { readonly testResults: readonly FinishedFile[] },
  ): void;
}
