/** An independent .xlsx library to read what we write and to write what we read. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** From the root, where Jest and Playwright both run: one has no `import.meta`, the other no `require`. */
const SCRIPT = join(process.cwd(), 'test/hosts/xlsx/hucre-process.mjs');

interface OtherSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly unknown[])[];
  readonly merges: readonly unknown[];
  readonly freeze?: unknown;
  readonly lists: readonly (readonly unknown[])[];
  readonly rules: readonly (readonly unknown[])[];
  readonly notes: readonly (readonly unknown[])[];
  /** «row,column» of each cell in bold, from 0. */
  readonly bold: readonly string[];
}

interface OtherBook {
  readonly sheets: readonly OtherSheet[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
}

/** What the library finds in a file. */
export function otherRead(bytes: Uint8Array): OtherBook {
  return JSON.parse(run('read', bytes).toString('utf8'));
}

/** A file written by the library; `{ date: '2024-02-29' }` stands for a date. */
export function otherWrite(options: unknown): Uint8Array {
  return new Uint8Array(run('write', JSON.stringify(options)));
}

/** What a person types into a row; `{ date: '2024-02-29' }` stands for a date. */
export interface OtherEdit {
  readonly sheet: string;
  /** 1 = the first of the sheet. */
  readonly row?: number;
  /** The first row that has these words, by header. Without it and `row`: the first one that is blank. */
  readonly where?: Readonly<Record<string, string>>;
  /** By the header in row 1. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Files that the library has opened, with what was typed into each, as it saves them: in the same order. */
export function otherEdit(
  files: readonly { readonly bytes: Uint8Array; readonly edits: readonly OtherEdit[] }[],
): Uint8Array[] {
  const input = files.map(({ bytes, edits }) => ({
    bytes: Buffer.from(bytes).toString('base64'),
    edits,
  }));
  const saved: string[] = JSON.parse(run('edit', JSON.stringify(input)).toString('utf8'));
  return saved.map((bytes) => new Uint8Array(Buffer.from(bytes, 'base64')));
}

function run(command: string, input: Uint8Array | string): Buffer {
  return execFileSync(process.execPath, [SCRIPT, command], { input, maxBuffer: 64 * 1024 * 1024 });
}
