/**
 * A school that other programs have opened and saved, kept as test/fixtures/round-trips.json.br: the parts
 * of each package, packed together, since they hardly differ. `make-rewritten.ts` makes the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packageOf, partsOf } from '../package-parts';

/** Whose it was before, and who has saved it. */
export const PROGRAMS = ['openpyxl', 'exceljs', 'SheetJS'] as const;
export type Saved = Readonly<Record<'ours' | (typeof PROGRAMS)[number], Uint8Array>>;

const FILE = join(process.cwd(), 'test/fixtures/round-trips.json.br');

const inAll = <A, B>(saved: Readonly<Record<string, A>>, of: (one: A) => B) =>
  Object.fromEntries(Object.entries(saved).map(([program, one]) => [program, of(one)]));

export function readRewritten(): Saved {
  const text = brotliDecompressSync(readFileSync(FILE)).toString('utf8');
  return inAll(JSON.parse(text), packageOf) as unknown as Saved;
}

export function keepRewritten(saved: Saved): void {
  const bytes = Buffer.from(JSON.stringify(inAll(saved, partsOf)));
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(FILE, brotliCompressSync(bytes, { params }));
}
