/**
 * Checkpoints in the document's cache: unlike properties it takes a whole summary (100 KB a text)
 * and forgets by itself. Google may drop a text at any time, and then it is made anew.
 */
import type { Checkpoints } from '../../../app/municipality/links/linked-books';

/** The longest that Google keeps a text. */
const SIX_HOURS = 21_600;

/** A checkpoint that cannot be kept costs a second read, and nothing else. */
function attempt(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (caught) {
    console.warn(caught instanceof Error ? caught.message : String(caught));
    return false;
  }
}

/** The open document's own; shared by everybody who works in it. */
export function googleCheckpoints(): Checkpoints {
  const cache = CacheService.getDocumentCache();
  return {
    find: (keys) => {
      const found: Map<string, string> = new Map();
      attempt(() => {
        if (keys.length === 0) return;
        for (const [key, text] of Object.entries(cache?.getAll([...keys]) ?? {})) {
          if (typeof text === 'string') found.set(key, text);
        }
      });
      return found;
    },
    keep: (key, text) => cache !== null && attempt(() => cache.put(key, text, SIX_HOURS)),
    forget: (key) => {
      attempt(() => cache?.remove(key));
    },
  };
}
