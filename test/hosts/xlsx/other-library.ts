/** An independent .xlsx library to read what we write and to write what we read. */
import { execFileSync } from 'node:child_process';

const SCRIPT = require.resolve('./hucre-process.mjs');

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

function run(command: string, input: Uint8Array | string): Buffer {
  return execFileSync(process.execPath, [SCRIPT, command], { input, maxBuffer: 64 * 1024 * 1024 });
}
