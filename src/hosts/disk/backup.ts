/** The copy of a file that stays beside it when its content is replaced. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '../../core/values/fault';
import { ChangedMeanwhile, hashOf } from './content';
import { writeDraft } from './draft-file';
import { clearAbandoned, draftBeside, isRemoved } from './drafts';
import { putNew, syncFolder } from './put';

/** A copy that was made. */
export interface Copy {
  readonly path: string;
  /** SHA-256 of what it holds. */
  readonly hash: string;
}

/** How the name of the `number`th copy ends; the first name that nothing has is taken. */
export type CopyEnding = (number: number) => string;

/** «книга.xlsx.1.bak», «книга.xlsx.2.bak» …: nothing ever takes the place of one. */
export const NUMBERED: CopyEnding = (number) => `.${number}.bak`;

/** The longest name that disks take, in bytes; encrypted folders take less. */
const MOST_BYTES = [255, 140] as const;

const CUT = '….xlsx';

/** The file's name with the ending, cut where a disk would not take it: a Russian letter is two bytes. */
function nameWithin(most: number, name: string, ending: string): string {
  if (Buffer.byteLength(name + ending) <= most) return name + ending;
  const letters = [...name];
  const isTooLong = () => Buffer.byteLength(letters.join('') + CUT + ending) > most;
  while (letters.length > 0 && isTooLong()) letters.pop();
  return letters.join('') + CUT + ending;
}

/** Puts the draft under the first name that nothing has; the path. Throws what the system refuses. */
function putUnderFreeName(draft: string, path: string, endingOf: CopyEnding): string {
  const [folder, name] = [dirname(path), basename(path)];
  let most: number = MOST_BYTES[0];
  for (let number = 1; ; ) {
    const copy = join(folder, nameWithin(most, name, endingOf(number)));
    try {
      if (putNew(draft, copy)) return copy;
      number += 1;
    } catch (error) {
      const isTooLong = (error as NodeJS.ErrnoException).code === 'ENAMETOOLONG';
      if (!isTooLong || most === MOST_BYTES[1]) throw error;
      most = MOST_BYTES[1];
    }
  }
}

/**
 * Copies a file beside itself in one step, with its owner and rights, under a name that nothing has.
 * Throws `Fault` when that fails, `ChangedMeanwhile` when the file holds another content than `over`.
 */
export function keepBackup(path: string, endingOf: CopyEnding, over: string | null = null): Copy {
  let draft: string | null = null;
  try {
    // Beside the file itself, not beside a link to it: others may see what stands there.
    const target = realpathSync(path);
    clearAbandoned(dirname(target));
    const bytes = readFileSync(target);
    const hash = hashOf(bytes);
    if (over !== null && over !== hash) throw new ChangedMeanwhile(path);
    draft = draftBeside(target);
    writeDraft(draft, bytes, statSync(target));
    const copy = putUnderFreeName(draft, target, endingOf);
    syncFolder(dirname(copy));
    return { path: copy, hash };
  } catch (error) {
    if (draft !== null) isRemoved(draft);
    if (error instanceof ChangedMeanwhile) throw error;
    throw new Fault(
      `Не удалось сохранить рядом копию файла «${path}», поэтому он не изменён. Проверьте место на диске и права на папку или сохраните под другим именем.`,
    );
  }
}
