/**
 * Where workbooks live and what is kept of them. Nothing that was typed depends on a file being
 * there: the bytes that were opened and every operation since stand in the browser's own database.
 */
import type { SetAside } from '../wire/engine';
import type { Operation } from '../wire/operations';

/**
 * Where «Сохранить» writes:
 * - `disk`: into the file that was opened, by the browser's File System Access;
 * - `server`: into the file that `npm start` was given;
 * - `copy`: nowhere; the file was chosen, its copy is open, saving downloads it;
 * - `unsaved`: a new workbook, or the example, which has no file yet.
 */
export type Home = 'disk' | 'server' | 'copy' | 'unsaved';

/** What came of saving. */
export type Saved =
  | { readonly kind: 'saved'; readonly message: string }
  /** Handed to the browser as a download: where it went is not known. */
  | { readonly kind: 'downloaded'; readonly message: string }
  /** Another program has changed the file since: nothing was written. */
  | { readonly kind: 'changed'; readonly message: string }
  /** Not written: permission, room, a stick that was pulled; what to do is said. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

/**
 * Where an earlier state comes from: it was found in the file, this page saved it, or another program
 * had written it and the person had it written over.
 */
export type StateOrigin = 'opened' | 'saved' | 'overwritten';

/** One earlier state of a book, for «История». */
export interface EarlierState {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  /** How many operations led to it from the one before. */
  readonly changes: number;
  readonly origin: StateOrigin;
}

/** What is typed into one form and written nowhere yet; so does `src/browser/held-form.ts` have it. */
export interface HeldForm {
  readonly name: string;
  /** What people know it by. */
  readonly title: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What is to be saved. */
export interface SaveRequest {
  /**
   * The book's `position()` when these bytes had just come: what is kept later stays in the draft.
   */
  readonly upTo: number;
  /** Even though another program has changed the file. What it wrote goes into the history. */
  readonly overwrite?: boolean;
}

/** A book that was opened, with its draft. */
export interface KeptBook {
  /** The same for the same file, whenever it is opened. */
  readonly id: string;
  readonly name: string;
  readonly home: Home;
  /** The invented school of «Посмотреть пример». */
  readonly isExample: boolean;
  /** What the operations began with. */
  readonly base: Uint8Array;
  /** What was done since: the draft, and what an undo in it reaches back to. */
  readonly operations: readonly Operation[];
  /** Said once after opening: a draft was found, the file has changed meanwhile… */
  readonly notice: string | null;

  /** Notes whose workbook it is, for the list of books: several may have one file name. */
  tellWhose(whose: string | null): Promise<void>;
  /** What of its drafts could not be done again: it is in no file and in no cell. */
  readonly aside: readonly SetAside[];
  /** Keeps what could not be done again, saved or not, or lets go of it. */
  setAside(all: readonly SetAside[]): Promise<void>;
  /** What was half-typed in forms when the book was open last. */
  readonly forms: readonly HeldForm[];
  /** Keeps what is half-typed in forms now, in the place of what was. Rejects with `Fault`. */
  keepForms(forms: readonly HeldForm[]): Promise<void>;
  /** Puts an operation into the draft. Rejects with `Fault` when the browser refuses to keep it. */
  keep(operation: Operation): Promise<void>;
  /** Why something that is not in the file either is not kept yet, or not safely; null: all is. */
  readonly draftFault: string | null;
  /** How many operations the draft holds: none, and everything is in the file. */
  unsaved(): number;
  /** Counts what was kept: where the draft ends now. To be given to `save` with the bytes. */
  position(): number;
  /** Writes into the file; of a copy, downloads it; of a book without a file, `saveAs`. */
  save(bytes: Uint8Array, request: SaveRequest): Promise<Saved>;
  /** Asks for a new place and goes on with the file there. To be called soon after a click or key. */
  saveAs(bytes: Uint8Array, request: SaveRequest): Promise<Saved>;
  /** Whether the file on disk is another than the one that was opened or saved last. */
  isChangedOutside(): Promise<boolean>;
  /**
   * Takes the file as it is on disk now, where there is none the state saved last; false: it cannot
   * be read. The draft goes to «Недавние» as a book of its own; rejects with `Fault` when
   * that cannot be kept.
   */
  reread(): Promise<boolean>;
  /** Earlier saved states, the latest first; ten at most. */
  history(): Promise<readonly EarlierState[]>;
  /** The bytes of an earlier state, to be looked at or taken back. Rejects with `Fault`. */
  earlier(id: number): Promise<Uint8Array>;
  /** Lets go of the lock: another tab may have the book. */
  close(): Promise<void>;
  /**
   * Closes what turned out to hold no workbook. What was never a book of ours is forgotten; of one
   * whose file was damaged, draft and history stay.
   */
  discard(): Promise<void>;
}

/** A book in the list of «Недавние». */
export interface RecentBook {
  readonly id: string;
  readonly name: string;
  readonly home: Home;
  readonly openedAt: number;
  /** Whose workbook it was when it was opened last; null: nobody knows. */
  readonly whose: string | null;
  /** When its file was written last, as far as that is known, in milliseconds since 1970. */
  readonly writtenAt: number | null;
  /** Operations that are not in the file. */
  readonly unsaved: number;
  /** Operations of its drafts that could not be done again: they are in no file either. */
  readonly aside: number;
  /** Titles of the forms in which something is half-typed. */
  readonly forms: readonly string[];
}

/** What came of opening. */
export type Opening =
  | { readonly kind: 'opened'; readonly book: KeptBook }
  /** Another tab has it; `takeOver` makes that one commit what is half-typed and let go. */
  | { readonly kind: 'elsewhere'; readonly name: string; takeOver(): Promise<Opening> }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'cancelled' };

export interface BooksOwner {
  /**
   * Another tab takes the book over: commit what is half-typed, and keep it, before this resolves;
   * from then on the book is only looked at.
   */
  takenOver(book: KeptBook): Promise<void>;
}

/** The person's books. */
export interface Books {
  /** Why nothing can be kept here (a private window, storage refused); null when all is well. */
  readonly trouble: string | null;
  /** Whether a chosen file can be saved into. */
  readonly writesFiles: boolean;
  /** The file that `npm start` was given; null when there is none. */
  readonly served: string | null;
  openServed(): Promise<Opening>;
  /** By the browser's dialog. */
  choose(): Promise<Opening>;
  /**
   * A file that was dropped on the page. To be called while the drop is going on; `isBook` may tell
   * later that it is none, and then it is not opened.
   */
  dropped(item: DataTransferItem, isBook?: Promise<boolean>): Promise<Opening>;
  recent(): Promise<readonly RecentBook[]>;
  reopen(id: string): Promise<Opening>;
  forget(id: string): Promise<void>;
  /** Books of which something is in this browser alone. */
  onlyHere(): Promise<readonly RecentBook[]>;
  /**
   * Removes everything that is kept of books in this browser. Rejects with `Fault` while a book is open,
   * here or in another tab, which would put it there again.
   */
  removeAll(): Promise<void>;
  /** A new workbook with these bytes. */
  fresh(name: string, bytes: Uint8Array, isExample: boolean): Promise<Opening>;
  /** The person's own book that was open last, for the next start; the example is none. */
  last(): Promise<RecentBook | null>;
}

/** How the page gets at them. */
export type OpenBooks = (owner: BooksOwner) => Promise<Books>;
