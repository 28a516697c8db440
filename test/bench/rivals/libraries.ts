/** The same file read, one cell edited, written: by the product and by two common libraries. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { today } from '../inputs';
import type { Measure } from '../measure';
import { rivalFile } from './installed';

const SHEET = 'Мероприятия';
const EDITED = {
  unit: 'people',
  sizes: [30, 300, 3_000],
  input: 'school',
  against: 'edit.ours',
} as const;

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<unknown> };
    getWorksheet(name: string): { getCell(address: string): { value: unknown } } | undefined;
  };
}

interface SheetJs {
  read(bytes: Uint8Array, options: object): { Sheets: Record<string, Record<string, unknown>> };
  write(book: unknown, options: object): Uint8Array;
}

async function imported<T>(name: string): Promise<T | null> {
  const file = rivalFile(name);
  return file === null
    ? null
    : ((await import(pathToFileURL(file).href)) as { default: T }).default;
}

export const LIBRARY_RIVALS: readonly Measure[] = [
  {
    ...EDITED,
    id: 'edit.ours',
    title: 'a file read, a cell edited, the file written: the product',
    against: undefined,
    begin: (input) => {
      const bytes = readFileSync(input);
      return {
        run: () => {
          const workbook = openXlsx(bytes, { today });
          for (const name of workbook.sheetNames()) workbook.read(name);
          const cells = [{ row: 1, column: 4, value: 'Тема' }];
          workbook.apply([{ kind: 'editCells', sheet: SHEET, cells }]);
          return workbook.toBytes();
        },
      };
    },
  },
  {
    ...EDITED,
    id: 'edit.exceljs',
    title: 'the same by exceljs 4.4.0',
    begin: async (input) => {
      const library = await imported<ExcelJs>('exceljs');
      if (library === null) return null;
      const bytes = readFileSync(input);
      return {
        run: async () => {
          const book = new library.Workbook();
          await book.xlsx.load(bytes);
          const sheet = book.getWorksheet(SHEET);
          if (sheet) sheet.getCell('E2').value = 'Тема';
          return book.xlsx.writeBuffer();
        },
      };
    },
  },
  {
    ...EDITED,
    id: 'edit.sheetjs',
    title: 'the same by SheetJS 0.18.5, without the looks of cells, which it drops',
    begin: async (input) => {
      const library = await imported<SheetJs>('xlsx');
      if (library === null) return null;
      const bytes = readFileSync(input);
      return {
        run: () => {
          const book = library.read(bytes, { type: 'buffer' });
          const sheet = book.Sheets[SHEET];
          if (sheet) sheet['E2'] = { t: 's', v: 'Тема' };
          return library.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
        },
      };
    },
  },
];
