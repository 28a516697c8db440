/** A small file that this person alone may read. */
import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { ONLY_OWNER, writeDraft } from './draft-file';
import { clearAbandoned, draftBeside, isRemoved } from './drafts';
import { namingWritten } from './faults';

/**
 * Writes it in one step, whatever stands in its place, be it a link that another person has put there.
 * Throws `Fault`; what stood there is whole then.
 */
export function putOwn(path: string, text: string): void {
  namingWritten(path, () => {
    clearAbandoned(dirname(path));
    const draft = draftBeside(path);
    try {
      writeDraft(draft, Buffer.from(text), null, ONLY_OWNER);
      renameSync(draft, path);
    } catch (error) {
      isRemoved(draft);
      throw error;
    }
  });
}
