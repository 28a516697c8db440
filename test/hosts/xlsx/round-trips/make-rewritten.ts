/**
 * `npx tsx test/hosts/xlsx/round-trips/make-rewritten.ts` lets openpyxl, exceljs and SheetJS open a school of ours and
 * save it, and keeps what comes of it for the tests. Needs python3 with openpyxl 3.1.5; the other two are
 * those that the benchmarks compare with, installed under build/. They are no packages of ours: exceljs has
 * not been maintained since 2023, SheetJS 0.18.5 is the last on the registry and has known advisories.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installRivals } from '../../../bench/rivals/installed';
import { computedBook } from './books';
import { keepRewritten } from './rewritten';

const root = process.cwd();
const refused = installRivals(root);
if (refused !== null) throw new Error(refused);
const rival = createRequire(join(root, 'build/bench/rivals/x.cjs'));

async function byExceljs(bytes: Uint8Array): Promise<Uint8Array> {
  const { Workbook } = rival('exceljs');
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bySheetjs(bytes: Uint8Array): Uint8Array {
  const library = rival('xlsx');
  const book = library.read(bytes, { type: 'array', cellStyles: true, cellNF: true });
  return new Uint8Array(library.write(book, { type: 'array', bookType: 'xlsx' }));
}

function byOpenpyxl(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'rewritten-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const script = `import openpyxl, sys\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])`;
    execFileSync('python3', ['-c', script, file]);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ours = computedBook('school');
keepRewritten({
  ours,
  openpyxl: byOpenpyxl(ours),
  exceljs: await byExceljs(ours),
  SheetJS: bySheetjs(ours),
});
