/** A browser for the books: its database, its locks, and several tabs of the page. */
import 'fake-indexeddb/auto';
import type { BooksOwner, KeptBook, Opening } from '../../../src/workbench/books/books';
import { Library } from '../../../src/workbench/books/library';
import type { Platform } from '../../../src/workbench/books/platform';
import type { Operation } from '../../../src/workbench/wire/operations';
import { FakeFile } from './fake-file';
import { FakeLocks } from './fake-locks';
import { emptyStorage } from './refusing-storage';

/** A real database keeps handles as such; the stand-in would make plain objects of the fakes. */
const clone = globalThis.structuredClone;
globalThis.structuredClone = <T>(value: T): T => copied(value) as T;

function copied(value: unknown): unknown {
  if (value instanceof FakeFile) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (
    value === null ||
    typeof value !== 'object' ||
    Object.getPrototypeOf(value) !== Object.prototype
  ) {
    return clone(value);
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]));
}

/** A tab of the page. */
export interface Tab {
  readonly library: Library;
  readonly downloads: { readonly name: string; readonly content: Uint8Array }[];
  /** What the dialogs give next; an error is thrown. */
  chosen: FakeFile | DOMException | null;
  /** Books that another tab has taken. */
  readonly lost: KeptBook[];
}

export interface TabOptions extends Partial<Platform> {
  readonly hasFileAccess?: boolean;
  readonly onTakenOver?: BooksOwner['takenOver'];
}

export class Browser {
  readonly locks = new FakeLocks();
  private readonly listeners = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();
  readonly storage: ReturnType<typeof emptyStorage>;
  private clock = 1_760_000_000_000;
  private ids = 0;

  /** Whatever was there before is gone. */
  constructor() {
    this.storage = emptyStorage();
  }

  tab({ hasFileAccess = true, onTakenOver, ...over }: TabOptions = {}): Tab {
    const downloads: Tab['downloads'] = [];
    const lost: KeptBook[] = [];
    const pick = async () => {
      const { chosen } = tab;
      if (chosen !== null && !(chosen instanceof FakeFile)) throw chosen;
      return chosen as never;
    };
    const platform: Platform = {
      now: () => (this.clock += 1000),
      newId: () => `id-${++this.ids}`,
      locks: this.locks.ofTab() as never,
      channel: this.channel(),
      patience: () => new AbortController().signal,
      persist: async () => true,
      openFile: hasFileAccess ? pick : null,
      saveFile: () => (hasFileAccess ? pick() : null),
      chooseFile: pick,
      download: (name, content) => void downloads.push({ name, content }),
      served: null,
      ask: () => Promise.reject(new TypeError('no server')),
      ...over,
    };
    const owner: BooksOwner = {
      takenOver: async (book) => {
        lost.push(book);
        await onTakenOver?.(book);
      },
    };
    const tab: Tab = { library: new Library(owner, platform), downloads, lost, chosen: null };
    return tab;
  }

  /** Every tab is killed: nothing is said to anybody, locks are free. */
  kill(): void {
    this.locks.freeAll();
    this.listeners.clear();
  }

  private channel(): Platform['channel'] {
    const own: Platform['channel'] = {
      onmessage: null,
      postMessage: (data) => {
        for (const other of this.listeners) {
          if (other !== own) other.onmessage?.({ data } as MessageEvent);
        }
      },
    };
    this.listeners.add(own);
    return own;
  }
}

/** The book, or a failed test. */
export function opened(opening: Opening): KeptBook {
  if (opening.kind !== 'opened') throw new Error(`Not opened: ${JSON.stringify(opening)}`);
  return opening.book;
}

/** Opens a file by the dialog. */
export async function openFile(tab: Tab, file: FakeFile): Promise<KeptBook> {
  tab.chosen = file;
  return opened(await tab.library.choose());
}

/** A text typed into «Педагоги». */
export function typed(text: string): Operation {
  return { kind: 'edit', sheet: 'Педагоги', way: 'typed', cells: [{ row: 1, column: 1, text }] };
}

/** The texts of a draft, in their order; other operations by their kind. */
export function texts(operations: readonly Operation[]): string[] {
  return operations.map((one) => (one.kind === 'edit' ? (one.cells[0]?.text ?? '') : one.kind));
}
