/** Whether what was built is what would be built now: contents are compared, never times. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The stamp of a folder is the names in it: a new file may take an import from another. */
function stampOf(root, name) {
  const path = join(root, name);
  const hash = createHash('sha256');
  try {
    if (name.endsWith('/')) return hash.update(readdirSync(path).sort().join('\n')).digest('hex');
    return hash.update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}

export function stampsOf(root, names) {
  return Object.fromEntries(names.map((name) => [name, stampOf(root, name)]));
}

export function isFresh(root, stampFile) {
  try {
    const stamps = Object.entries(JSON.parse(readFileSync(join(root, stampFile), 'utf8')));
    return stamps.every(([name, stamp]) => stampOf(root, name) === stamp);
  } catch {
    return false;
  }
}
