/** A browser whose storage is full, or closed to the page. */
import { IDBObjectStore } from 'fake-indexeddb';

type Write = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
type IDBValidKey = string | number;
type IDBRequest<T> = { readonly result: T };

const prototype = IDBObjectStore.prototype as unknown as { put: Write; add: Write };
const { put, add } = prototype;

/** Writes of more than so many bytes in one value are refused as a full disk refuses them; 0: all. */
export function fullAbove(bytes: number): void {
  const guarded = (write: Write): Write =>
    function guard(value, key) {
      const size = value instanceof Uint8Array ? value.length : 1;
      if (size > bytes) throw new DOMException('', 'QuotaExceededError');
      return write.call(this, value, key);
    };
  prototype.put = guarded(put);
  prototype.add = guarded(add);
}

/** Somebody has made room. */
export function roomAgain(): void {
  Object.assign(prototype, { put, add });
}

/** Until it is called, the browser has no storage for the page: a private window. */
export function withoutStorage(): () => void {
  const { indexedDB } = globalThis;
  const open = () => {
    throw new DOMException('', 'SecurityError');
  };
  globalThis.indexedDB = { open } as never;
  return () => {
    globalThis.indexedDB = indexedDB;
  };
}
