/**
 * The draft beside the working file: every operation since the last saving, a line each, written
 * before the person is answered. After a crash the operations are done again.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from './open-workbook';
import type { WorkingFile } from './working-file';

const VERSION = 1;

/** What a draft gave back. */
export interface Recovery {
  readonly operations: readonly Operation[];
  /** The draft belonged to another state of the file and was put aside under this name. */
  readonly putAside: string | null;
}

export class Draft {
  private begun = false;

  constructor(private readonly file: WorkingFile) {}

  /** Adds an operation. Throws when the folder refuses. */
  add(operation: Operation): void {
    const head = this.begun
      ? ''
      : `${JSON.stringify({ version: VERSION, base: this.file.hash })}\n`;
    appendFileSync(this.path, `${head}${JSON.stringify(operation)}\n`, {
      mode: 0o600,
      flush: true,
    });
    this.begun = true;
  }

  /** The operations of a draft that was left behind. */
  recover(): Recovery {
    if (!existsSync(this.path)) return { operations: [], putAside: null };
    const [head, ...lines] = readFileSync(this.path, 'utf8').split('\n').map(parsed);
    const { version, base } = (head ?? {}) as { version?: unknown; base?: unknown };
    if (version !== VERSION || base !== this.file.hash) {
      const putAside = `${this.path}-${Date.now()}`;
      renameSync(this.path, putAside);
      return { operations: [], putAside };
    }
    this.begun = true;
    const operations = lines.filter((line) => line !== null) as Operation[];
    return { operations, putAside: null };
  }

  /** Everything is in the file: the draft is not needed any more. */
  clear(): void {
    rmSync(this.path, { force: true });
    this.begun = false;
  }

  private get path(): string {
    return join(this.file.folder, `.${this.file.name}.draft`);
  }
}

/** A line as JSON; null for the end of the file and for a line that was cut short. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
