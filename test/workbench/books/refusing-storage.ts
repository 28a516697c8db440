/** A browser whose storage is full, or closed to the page. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';

type Write = (this: object, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
type IDBValidKey = string | number;
type IDBRequest<T> = { readonly result: T };

const prototype = IDBObjectStore.prototype as unknown as { put: Write; add: Write };
const { put, add } = prototype;

/**
 * Writes of more than so many bytes in one value are refused as a full disk refuses them; 0: all. Chromium has
 * another `name` for it than that of the quota when the disk is full before the quota is.
 */
export function fullAbove(bytes: number, name = 'QuotaExceededError'): void {
  const guarded = (write: Write): Write =>
    function guard(value, key) {
      const size = value instanceof Uint8Array ? value.length : 1;
      if (size > bytes) throw new DOMException('', name);
      return write.call(this, value, key);
    };
  prototype.put = guarded(put);
  prototype.add = guarded(add);
}

let writes = 0;

/** How many values were written, or were to be, since there was room. */
export const writesSoFar = (): number => writes;

/** The write of this number, counted from 1, is refused as by a full disk; not `once`: all that follow too. */
export function fullAtWrite(at: number, once: boolean): void {
  countWrites((number) => (once ? number === at : number >= at));
}

/** Somebody has made room. */
export function roomAgain(): void {
  writes = 0;
  countWrites(() => false);
}

function countWrites(isRefused: (number: number) => boolean): void {
  const guarded = (write: Write): Write =>
    function guard(value, key) {
      writes += 1;
      if (isRefused(writes)) throw new DOMException('', 'QuotaExceededError');
      return write.call(this, value, key);
    };
  prototype.put = guarded(put);
  prototype.add = guarded(add);
}

/** The browser has no storage for the page: a private window. */
export function withoutStorage(): void {
  setStorage({
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
}

/** A browser that has kept nothing so far. */
export function emptyStorage() {
  const factory = new IDBFactory();
  setStorage(factory);
  return factory;
}

function setStorage(indexedDB: object): void {
  Object.assign(globalThis, { indexedDB });
}
