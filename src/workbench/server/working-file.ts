/** The file that the page works on; other programs may change it at any time. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { keepBackup } from '../../hosts/disk/backup';
import { saveFile } from '../../hosts/disk/save-file';
import { readXlsxFile } from '../../hosts/xlsx/file';

/** Over whatever the file holds. */
export const ANY_STATE = '*';

export class WorkingFile {
  /** SHA-256 of the content that was read or written last. */
  private known = '';

  constructor(readonly path: string) {}

  get name(): string {
    return basename(this.path);
  }

  /** The file's content and its state. Throws `Fault`. */
  read(): { readonly bytes: Uint8Array; readonly state: string } {
    const bytes = readXlsxFile(this.path);
    this.known = hashOf(bytes);
    return { bytes, state: this.known };
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
   * Keeps the old content as `имя.xlsx.bak`, then puts the new one in its place in one step. Only over
   * the state named, or where the file that was in that state is gone: then it is written anew. Gives
   * the new state; null: the file is in another one, nothing was written. Throws `Fault`.
   */
  write(bytes: Uint8Array, over: string): string | null {
    const onDisk = this.state();
    if (over !== ANY_STATE && over !== (onDisk ?? this.known)) return null;
    if (onDisk !== null) keepBackup(this.path, 'latest');
    saveFile(this.path, bytes);
    this.known = hashOf(bytes);
    return this.known;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
