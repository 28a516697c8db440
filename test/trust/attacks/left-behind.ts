/** What stands in a folder after trouble: sources are whole, the target is old or new, and nothing else is there. */
import { demand } from '../attack';
import { type Clean, cellsOf, filesIn, type Scenario } from '../command-line';

/** `.bak` copies, each with a number of its own. */
const BACKUP = /\.bak$/;

export interface Found {
  /** Which of the two the target is; null: there is none. */
  readonly target: 'old' | 'new' | null;
  /** Files that are neither a source, nor the target, nor a whole copy of it. */
  readonly strays: readonly string[];
}

/**
 * Looks at the folder. Throws where a source, the target or a copy is not what it may be. `isPartly`: the
 * new file may hold less than it does where nothing goes wrong.
 */
export function foundIn(
  folder: string,
  { target }: Scenario,
  clean: Clean,
  isPartly = false,
): Found {
  const files = filesIn(folder);
  const strays: string[] = [];
  const isNew = (bytes: Buffer): boolean => {
    const cells = cellsOf(bytes);
    return isPartly || cells === clean.once || cells === clean.twice;
  };
  const before = clean.old.get(target);
  for (const [name, bytes] of files) {
    const source = clean.old.get(name);
    if (name === target) continue;
    if (source) demand(bytes.equals(source), `the source ${name} has changed`);
    else if (!BACKUP.test(name)) strays.push(name);
    else demand(before?.equals(bytes) === true || isNew(bytes), `the copy ${name} is not whole`);
  }
  const lost = [...clean.old.keys()].filter((name) => !files.has(name));
  demand(lost.length === 0, `lost: ${lost.join(', ')}`);
  const bytes = files.get(target);
  if (bytes === undefined) return { target: null, strays };
  if (before?.equals(bytes)) return { target: 'old', strays };
  demand(isNew(bytes), `${target} is neither the old file nor the new one`);
  if (before !== undefined) {
    const kept = [...files].some(([name, copy]) => BACKUP.test(name) && copy.equals(before));
    demand(kept, `${target} is new, and of the old one there is no copy`);
  }
  return { target: 'new', strays };
}
