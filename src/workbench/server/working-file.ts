/** The file on disk that the workbench works on, watched for changes by other programs. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { keepBackup } from '../../hosts/xlsx/backup';
import { readXlsxFile, saveXlsxFile } from '../../hosts/xlsx/file';

/** How the file stands against what was read or written last. */
export type OnDisk = 'same' | 'changed' | 'gone';

interface Stamp {
  readonly size: number;
  readonly modified: number;
}

export class WorkingFile {
  readonly path: string;
  /** SHA-256 of the content that was read or written last. */
  hash = '';
  private stamp: Stamp | null = null;

  constructor(path: string) {
    this.path = resolve(path);
  }

  get name(): string {
    return basename(this.path);
  }

  get folder(): string {
    return dirname(this.path);
  }

  /** The file's bytes. Throws `Fault`. */
  read(): Uint8Array {
    const bytes = readXlsxFile(this.path);
    this.remember(bytes);
    return bytes;
  }

  /** Whether another program has changed or removed the file; a new time alone is no change. */
  onDisk(): OnDisk {
    const stamp = stampOf(this.path);
    if (!stamp) return 'gone';
    if (stamp.size === this.stamp?.size && stamp.modified === this.stamp.modified) return 'same';
    try {
      if (hashOf(readFileSync(this.path)) !== this.hash) return 'changed';
    } catch {
      return 'changed';
    }
    this.stamp = stamp;
    return 'same';
  }

  /** Keeps the old content as `имя.xlsx.bak`, then puts the new one in its place in one step. */
  write(bytes: Uint8Array): void {
    if (stampOf(this.path)) keepBackup(this.path, 'latest');
    saveXlsxFile(this.path, bytes);
    this.remember(bytes);
  }

  private remember(bytes: Uint8Array): void {
    this.hash = hashOf(bytes);
    this.stamp = stampOf(this.path);
  }
}

function stampOf(path: string): Stamp | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats ? { size: stats.size, modified: stats.mtimeMs } : null;
  } catch {
    return null;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
