/** Files on their way: written under a hidden name beside the place that they are for. */
import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A name of its own: the file's name may be as long as a disk takes, with nothing to spare. */
export const draftBeside = (path: string): string =>
  join(dirname(path), `.postcourse-${randomUUID()}.tmp`);

/** Whether the file is gone now; it may never have been made. */
export function isRemoved(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
