/** `CacheService`: the document's cache, with Google's limits. */
import { notEmulated, strict } from './strict';
import type { World } from './world';

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100 * 1024;
const LONGEST_LIFE = 21_600;

/** UTF-8 bytes, counted without an encoder: the context has none. */
export const bytesOf = (text: string): number =>
  encodeURIComponent(text).replace(/%../g, '_').length;

class Cache {
  constructor(private readonly world: World) {}

  getAll(keys: string[]): Record<string, string> {
    const { cache, now } = this.world;
    const found: Record<string, string> = {};
    for (const key of keys) {
      const entry = cache[key];
      if (entry && entry.until > now()) found[key] = entry.value;
    }
    return found;
  }

  put(key: string, value: string, seconds: number): void {
    if (typeof value !== 'string') notEmulated('Cache.put of no text');
    if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
    if (bytesOf(value) > LONGEST_VALUE) throw new Error('Argument too large: value');
    if (!(seconds >= 1 && seconds <= LONGEST_LIFE)) throw new Error('Invalid argument: expiration');
    this.world.cache[key] = { value, until: this.world.now() + seconds * 1000 };
  }

  remove(key: string): void {
    delete this.world.cache[key];
  }
}

export class CacheService {
  constructor(private readonly world: World) {}

  getDocumentCache(): Cache | null {
    if (this.world.document.doubts.documentServicesAreNull) return null;
    return strict(this.world, 'Cache', new Cache(this.world));
  }
}
