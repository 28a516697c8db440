/** The file that the page works on; other programs may change it at any time. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Day, isoDay } from '../../core/values/day';
import type { Copy, CopyEnding } from '../../hosts/disk/backup';
import { ChangedMeanwhile, hashOf } from '../../hosts/disk/content';
import { isRemoved } from '../../hosts/disk/drafts';
import { holdsHash } from '../../hosts/disk/look';
import { replaceFile } from '../../hosts/disk/replace-file';
import { readXlsxFile } from '../../hosts/xlsx/file';
import { localToday } from '../../hosts/xlsx/local-today';
import { CopiesNote } from './copies-note';

/** Over whatever the file holds. */
export const ANY_STATE = '*';

/** «книга.xlsx.2026-11-27.bak», then «книга.xlsx.2026-11-27.2.bak». */
const endingOn =
  (day: Day): CopyEnding =>
  (number) =>
    `.${isoDay(day)}${number === 1 ? '' : `.${number}`}.bak`;

export class WorkingFile {
  constructor(
    readonly path: string,
    private readonly today: () => Day = localToday,
    private readonly copies = new CopiesNote(null, path),
  ) {}

  get name(): string {
    return basename(this.path);
  }

  /** The file's content and its state. Throws `Fault`. */
  read(): { readonly bytes: Uint8Array; readonly state: string } {
    const bytes = readXlsxFile(this.path);
    return { bytes, state: hashOf(bytes) };
  }

  /** Whether there is a file: it may be renamed, or on a stick that was pulled. */
  isThere(): boolean {
    return existsSync(this.path);
  }

  /** The state of the file on disk, a SHA-256 of its content; null when there is none. Throws `Fault`. */
  state(): string | null {
    return this.isThere() ? hashOf(readXlsxFile(this.path)) : null;
  }

  /**
   * Keeps the old content beside it, then puts the new one in its place in one step. Only over the
   * state named. Gives the new state; null: the file is in another one or gone, nothing was written.
   * Throws `Fault`.
   */
  write(bytes: Uint8Array, over: string): string | null {
    const onDisk = this.state();
    // One that is gone may have another name now: written anew there would be two books.
    if (onDisk === null || (over !== ANY_STATE && over !== onDisk)) return null;
    const state = hashOf(bytes);
    try {
      this.replace(bytes, onDisk, state);
    } catch (error) {
      if (error instanceof ChangedMeanwhile) return null;
      throw error;
    }
    return state;
  }

  /**
   * The first copy of a day stays for good, and so does one of what another program wrote; of what we
   * saved ourselves the last alone, and only a file that is known to be ours is taken away.
   */
  private replace(bytes: Uint8Array, over: string, saved: string): void {
    const day = this.today();
    const copy = replaceFile(this.path, bytes, endingOn(day), over);
    const { last } = this.copies;
    const hasFirst = last?.day === day && isStill(last.first);
    const first = hasFirst ? last.first : copy;
    if (last && hasFirst && over !== last.saved) {
      this.copies.note({ ...last, saved });
      return;
    }
    if (last?.latest && isStill(last.latest)) isRemoved(last.latest.path);
    this.copies.note({ day, first, latest: hasFirst ? copy : null, saved });
  }
}

/** Whether nobody has put anything else in its place. */
const isStill = ({ path, hash }: Copy): boolean => holdsHash(path, hash);
