/** The same rating and places as formulas, recalculated by a formula engine and by LibreOffice. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { computeRating } from '../../../src/core/school/rating/rating';
import { readSchoolBook, type SchoolBook } from '../../../src/core/school/school-book';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { today } from '../inputs';
import type { Measure } from '../measure';
import { answers, rivalFile } from './installed';
import {
  CRITERIA_SHEET,
  ENTRIES_SHEET,
  type FormulaBook,
  RATING_SHEET,
  type Reckoned,
  ratingAsFormulas,
  requireSame,
  totalColumn,
} from './rating-as-formulas';

/** Formulas over formulas grow with people times rows: larger sizes take minutes. */
const FORMULAS = {
  unit: 'people',
  sizes: [30, 300],
  input: 'school',
  against: 'formulas.ours',
} as const;
/** LibreOffice itself starts for a second or two; the same start is subtracted by nobody, and is told. */
const OFFICE = 'soffice';

interface IronCalc {
  initSync(options: { module: Uint8Array }): unknown;
  readonly Model: new (
    name: string,
    locale: string,
    zone: string,
    language: string,
  ) => {
    pauseEvaluation(): void;
    newSheet(): void;
    setUserInput(sheet: number, row: number, column: number, text: string): void;
    evaluate(): void;
    getFormattedCellValue(sheet: number, row: number, column: number): string;
    renameSheet(sheet: number, name: string): void;
  };
}

function schoolBookIn(input: string): SchoolBook {
  const workbook = openXlsx(readFileSync(input), { today });
  return readSchoolBook((sheet) => workbook.read(sheet), today);
}

const sheetsOf = ({ criteria, entries, rating }: FormulaBook) =>
  [
    [CRITERIA_SHEET, criteria],
    [ENTRIES_SHEET, entries],
    [RATING_SHEET, rating],
  ] as const;

async function engineOf(formulas: FormulaBook) {
  const file = rivalFile('@ironcalc/wasm');
  if (file === null) return null;
  const { initSync, Model } = (await import(pathToFileURL(file).href)) as IronCalc;
  initSync({ module: readFileSync(file.replace(/wasm\.js$/, 'wasm_bg.wasm')) });
  const model = new Model('rating', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [sheet, [name, rows]] of sheetsOf(formulas).entries()) {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        // Codes like «2.10» are texts.
        const text = typeof cell === 'string' && !cell.startsWith('=') ? `'${cell}` : String(cell);
        if (cell !== null) model.setUserInput(sheet, row + 1, column + 1, text);
      }
    }
  }
  return model;
}

interface SheetJs {
  readonly utils: {
    book_new(): unknown;
    aoa_to_sheet(rows: readonly (readonly unknown[])[]): unknown;
    book_append_sheet(book: unknown, sheet: unknown, name: string): void;
  };
  write(book: unknown, options: { type: 'buffer'; bookType: 'xlsx' }): Uint8Array;
}

/** A formula as a file holds it: functions that came after the format have a prefix there. */
const inFile = (formula: string): string =>
  formula.slice(1).replace(/\bMAXIFS\(/g, '_xlfn.MAXIFS(');

/** The formulas as a file without values; null when what writes it is not installed. */
async function fileOf(formulas: FormulaBook): Promise<Uint8Array | null> {
  const file = rivalFile('xlsx');
  if (file === null) return null;
  const { default: library } = (await import(pathToFileURL(file).href)) as { default: SheetJs };
  const { utils, write } = library;
  const book = utils.book_new();
  for (const [name, rows] of sheetsOf(formulas)) {
    const cells = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'string' && cell.startsWith('=') ? { t: 'n', f: inFile(cell) } : cell,
      ),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

function recalculated(source: string, folder: string): Uint8Array {
  const out = join(folder, 'out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source];
  const { status, stderr } = spawnSync(OFFICE, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(out, 'rating.xlsx'));
}

function reckonedIn(bytes: Uint8Array, formulas: FormulaBook): Reckoned {
  const at = totalColumn(formulas) - 1;
  const rows = openXlsx(bytes, { today }).read(RATING_SHEET)?.rows ?? [];
  return rows.map((row) => ({ total: Number(row[at]), place: Number(row[at + 1]) }));
}

export const FORMULA_RIVALS: readonly Measure[] = [
  {
    ...FORMULAS,
    id: 'formulas.ours',
    title: 'rating and places by the product, its records at hand',
    against: undefined,
    sizes: [30, 300, 3_000],
    begin: (input) => {
      const book = schoolBookIn(input);
      return { run: () => computeRating(book) };
    },
  },
  {
    ...FORMULAS,
    id: 'formulas.engine',
    title: 'as formulas, recalculated by IronCalc',
    begin: async (input) => {
      const book = schoolBookIn(input);
      const formulas = ratingAsFormulas(book);
      const model = await engineOf(formulas);
      if (model === null) return null;
      return {
        run: () => model.evaluate(),
        counted: () => {
          const at = totalColumn(formulas);
          const reckoned = formulas.rating.map((_, row) => ({
            total: Number(model.getFormattedCellValue(2, row + 1, at)),
            place: Number(model.getFormattedCellValue(2, row + 1, at + 1)),
          }));
          requireSame(computeRating(book), formulas, reckoned);
          return { formulas: formulas.formulas };
        },
      };
    },
  },
  {
    ...FORMULAS,
    id: 'formulas.office',
    title: 'as formulas, opened, recalculated and written by LibreOffice (its start included)',
    begin: async (input) => {
      const book = schoolBookIn(input);
      const formulas = ratingAsFormulas(book);
      const bytes = await fileOf(formulas);
      if (bytes === null || !answers(OFFICE)) return null;
      const folder = mkdtempSync(join(tmpdir(), 'postcourse-office-'));
      process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
      const source = join(folder, 'rating.xlsx');
      writeFileSync(source, bytes);
      let result: Uint8Array = new Uint8Array();
      return {
        run: () => {
          result = recalculated(source, folder);
        },
        counted: () => {
          requireSame(computeRating(book), formulas, reckonedIn(result, formulas));
          return { formulas: formulas.formulas };
        },
      };
    },
  },
];
