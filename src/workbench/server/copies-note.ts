/** Which of the copies beside a book are ours: the next start of the day goes on where the last one ended. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../core/values/day';
import type { Copy } from '../../hosts/disk/backup';
import { hashOf } from '../../hosts/disk/content';
import { putOwn } from '../../hosts/disk/own-file';

export interface OwnCopies {
  readonly day: Day;
  /** The copy of the day that stays for good. */
  readonly first: Copy;
  /** The copy of what we had saved before the last saving; null: there is none. */
  readonly latest: Copy | null;
  /** SHA-256 of what we saved last: any other content that the file has is another program's. */
  readonly saved: string;
}

export class CopiesNote {
  private readonly file: string | null;
  private noted: OwnCopies | null;

  /** @param folder null: what is noted is known to this start alone. */
  constructor(folder: string | null, book: string) {
    const name = `copies-${hashOf(Buffer.from(book)).slice(0, 16)}.json`;
    this.file = folder === null ? null : join(folder, name);
    this.noted = this.file === null ? null : notedIn(this.file);
  }

  /** null: none is known to be ours. */
  get last(): OwnCopies | null {
    return this.noted;
  }

  note(copies: OwnCopies): void {
    this.noted = copies;
    try {
      if (this.file !== null) putOwn(this.file, JSON.stringify(copies));
    } catch {
      // A full disk: the next start takes none of these away.
    }
  }
}

function notedIn(file: string): OwnCopies | null {
  try {
    const { day, first, latest, saved } = JSON.parse(readFileSync(file, 'utf8'));
    const isSound =
      typeof day === 'number' &&
      typeof saved === 'string' &&
      isCopy(first) &&
      (latest === null || isCopy(latest));
    return isSound ? { day: day as Day, first, latest, saved } : null;
  } catch {
    return null;
  }
}

const isCopy = (value: unknown): value is Copy =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'hash' in value &&
  typeof value.hash === 'string';
