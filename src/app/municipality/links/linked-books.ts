/** What an import by links needs of its host, besides the workbook itself. */
import type { LinkedSummary } from '../../../core/municipality/import/linked-deliveries';

/**
 * What one look at a book gave. `busy`: the host asks to wait, and the same look may succeed then;
 * a used-up quota is everybody's, a hiccup is of the one book.
 */
export type LinkedReading = LinkedSummary | { readonly busy: 'quota' | 'hiccup' };

/** Other people's books: they can be read, and nothing else. */
export interface LinkedBooks {
  /**
   * Reads a sheet of the book in one look. Throws a `Fault` only at what would be the same for every
   * book: nothing can be read then. Rows below the first `mostRows` need not be
   * given, but whether there are any must show.
   */
  read(id: string, sheet: string, mostRows: number): LinkedReading;
}

/** Time as the host counts it. */
export interface Clock {
  /** Milliseconds from any beginning that outlives an execution. */
  now(): number;
  pause(milliseconds: number): void;
}

/**
 * Texts that outlive an execution by some hours. They may vanish at any time, or never be kept at
 * all: the import then reads a book again.
 */
export interface Checkpoints {
  /** Those of the texts that are still there. */
  find(keys: readonly string[]): ReadonlyMap<string, string>;
  /** Tells whether the text was taken. */
  keep(key: string, text: string): boolean;
  forget(key: string): void;
}

export interface LinkHost {
  readonly books: LinkedBooks;
  readonly clock: Clock;
  readonly checkpoints: Checkpoints;
}
