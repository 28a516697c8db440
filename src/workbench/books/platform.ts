/** What of the browser the books stand on; tests stand in for it. */
import { XLSX_TYPE } from '../../core/values/xlsx-type';
import { download } from './download';
import { BOOK_FILES } from './file-system-access';
import type { Channel } from './locks';
import type { Ask } from './served-file';

export interface Platform {
  now(): number;
  newId(): string;
  readonly locks: LockManager | null;
  readonly channel: Channel | null;
  /** When to stop waiting for another tab. */
  patience(): AbortSignal;
  /** Asks the browser not to clear the data when the disk runs full. */
  persist(): Promise<unknown>;
  /** The browser's own dialogs; null: it has none that gives a file that can be written. */
  readonly openFile: (() => Promise<FileSystemFileHandle | undefined>) | null;
  saveFile(name: string): Promise<FileSystemFileHandle> | null;
  /** A file to be read alone; null: nothing was chosen. */
  chooseFile(): Promise<File | null>;
  download(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** The name of the file that `npm start` was given. Each file has an address, and data, of its own. */
  readonly served: string | null;
  readonly ask: Ask;
}

/** A tab that is asked for a book commits what is half-typed; one that hangs must not block it. */
const PATIENCE_MS = 3000;

/** The browser that the page stands in. */
export function browserPlatform(page: Window): Platform {
  const { navigator, document } = page;
  return {
    now: () => Date.now(),
    newId: randomId,
    locks: navigator.locks ?? null,
    channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('postcourse'),
    patience: () => AbortSignal.timeout(PATIENCE_MS),
    persist: async () => navigator.storage?.persist?.(),
    openFile: page.showOpenFilePicker
      ? async () => (await page.showOpenFilePicker?.(BOOK_FILES))?.[0]
      : null,
    saveFile: (suggestedName) =>
      page.showSaveFilePicker?.({ ...BOOK_FILES, suggestedName }) ?? null,
    chooseFile: () => chooseFile(document),
    download,
    served: servedIn(document),
    ask: (path, request) => page.fetch(path, request),
  };
}

/** `crypto.randomUUID` is missing on plain http pages. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join(
    '',
  );
}

function chooseFile(document: Document): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = `.xlsx,${XLSX_TYPE}`;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

function servedIn(document: Document): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="postcourse-file"]');
  return meta?.content || null;
}
