/** A file that a book is read from and saved into, wherever it lies. */
import type { Stamp } from './records';

export interface FileContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly stamp: Stamp;
}

export type Written =
  /** `remark`: what the person is to know all the same. */
  | { readonly kind: 'written'; readonly stamp: Stamp; readonly remark?: string }
  /** The file is another than the one that may be replaced: nothing was written. */
  | { readonly kind: 'changed' };

export interface Place {
  readonly name: string;
  /** Whoever writes it copies what another program wrote beside it first. */
  readonly keepsCopies: boolean;
  /** Throws `Fault`. */
  read(): Promise<FileContent>;
  /** Whether the file is another than the known one. Throws `Fault` when that cannot be seen. */
  differs(known: Stamp): Promise<boolean>;
  /**
   * Replaces the file's content and reads it back, over the known one alone; null: over any. Throws
   * `Fault`: the old content stands then.
   */
  write(content: FileContent, known: Stamp | null): Promise<Written>;
}
