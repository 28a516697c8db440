/** What the browser's database keeps of a book. */
import type { SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';
import type { HeldForm, Home, StateOrigin } from './books';

/** By what the content of a file is known again. */
export interface Stamp {
  readonly hash: string;
  /** What a look at the file tells without reading it; of a file on disk only. */
  readonly size?: number;
  readonly modified?: number;
}

/** Bytes that operations begin with: an earlier state, and the first operation after it. */
export interface Mark {
  readonly state: number;
  readonly at: number;
}

export interface BookRecord {
  readonly id: string;
  readonly name: string;
  readonly home: Home;
  readonly isExample: boolean;
  readonly openedAt: number;
  /** Whose workbook it was when it was opened last; absent: nobody knows yet. */
  readonly whose?: string | null;
  readonly handle: FileSystemFileHandle | null;
  /** The tab that opened it last: no other one may write, lock or no lock. */
  readonly holder: string;
  /** Where the open workbook's own undo history began. */
  readonly start: Mark;
  /** The latest bytes that were opened or saved. */
  readonly base: Mark;
  /** Operations before this one are in the file. */
  readonly saved: number;
  /** The file as it was read or written last; null where there is none. */
  readonly file: Stamp | null;
  /** What of drafts could not be done again, until the person lets go of it; absent: nothing. */
  readonly aside?: readonly SetAside[];
  /** A save that was begun: whether it came to its end is seen by the file. */
  readonly saving: { readonly hash: string; readonly upTo: number } | null;
}

/** The forms of a book in which something is half-typed. */
export interface FormsRecord {
  readonly bookId: string;
  readonly forms: readonly HeldForm[];
}

export interface OperationRecord {
  readonly bookId: string;
  readonly sequence: number;
  readonly operation: Operation;
}

/** A state without its bytes, which stand in a store of their own: a list must not read them. */
export interface StateRecord {
  readonly id: number;
  readonly bookId: string;
  readonly savedAt: number;
  readonly bytes: number;
  readonly changes: number;
  readonly hash: string;
  readonly origin: StateOrigin;
}

/** Bytes that are to become a state. */
export interface NewState {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
  readonly origin: StateOrigin;
  readonly savedAt: number;
}
