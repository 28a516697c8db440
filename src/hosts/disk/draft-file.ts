/** A draft written whole, with the owner and the rights of the file that it is for. */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  type Stats,
  writeFileSync,
} from 'node:fs';

const RIGHTS = 0o7777;
const RIGHTS_OF_GROUP = 0o070;
/** The rights of what this person alone may read. */
export const ONLY_OWNER = 0o600;

/** The rights of a new file, less what this person’s settings take from all new files. */
export const ANYBODY = 0o666;

/** Whether the change was done; a person may not give files away. */
function isDone(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false;
  }
}

/** Makes owner, group and rights those of `known`, as far as this person may; another group gets none. */
function likeTheOther(file: number, known: Stats): void {
  const own = fstatSync(file);
  if (own.uid !== known.uid || own.gid !== known.gid) {
    isDone(() => fchownSync(file, known.uid, known.gid)) ||
      isDone(() => fchownSync(file, own.uid, known.gid));
  }
  const { gid, mode } = fstatSync(file);
  const rights = known.mode & (gid === known.gid ? RIGHTS : RIGHTS & ~RIGHTS_OF_GROUP);
  // A disk that knows no rights refuses to set any.
  if ((mode & RIGHTS) !== rights) fchmodSync(file, rights);
}

/**
 * Writes a new file and waits until it is on the disk. `known`: the file whose owner and rights it
 * gets, from the first byte on; null: a new file, which gets `rights` at most.
 */
export function writeDraft(
  draft: string,
  bytes: Uint8Array,
  known: Stats | null,
  rights = ANYBODY,
): void {
  const file = openSync(draft, 'wx', known === null ? rights & ANYBODY : ONLY_OWNER);
  try {
    if (known !== null) likeTheOther(file, known);
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
