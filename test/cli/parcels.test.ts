/** С-42: a school's file gives its «Сводка» and nothing else, however large it is. */
import fs, { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenPaths, parcelOf, parcelsOf } from '../../src/cli/parcels';
import { deliveriesIn } from '../../src/core/municipality/import/read-deliveries';
import { OpcPackage } from '../../src/hosts/xlsx/package/opc-package';
import { EXCEL_PARTS, excelBook } from '../hosts/xlsx/excel-book';
import { temporaryFolder } from './school-files';

const folder = temporaryFolder();
const FIRST = 'xl/worksheets/sheet1.xml';

/** A book whose «Сводка» has so many rows of one cell. */
function bookOf(name: string, rows: number): string {
  const line = '<row><c><v>1</v></c></row>';
  const path = join(folder, name);
  const bytes = excelBook({
    'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '').replace(/Педагоги/g, 'Сводка'),
    [FIRST]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${line.repeat(rows)}</sheetData></worksheet>`,
  });
  writeFileSync(path, bytes);
  return path;
}

it('refuses 25 000 rows by the file’s name', () => {
  const parcel = parcelOf(bookOf('0501.xlsx', 25_000));
  expect(parcel).toEqual({ source: '0501.xlsx', cells: null, unread: 'tooLong' });
  expect(deliveriesIn(parcel)).toMatchObject([
    { source: '0501.xlsx', refusal: expect.stringContaining('(И-12)') },
  ]);
});

it('takes 20 000 rows, and unpacks no other sheet', () => {
  const path = bookOf('0502.xlsx', 20_000);
  const unpacks = (['text', 'pieces'] as const).map((way) => jest.spyOn(OpcPackage.prototype, way));
  expect(parcelOf(path).cells?.rows).toHaveLength(20_000);
  const parts = unpacks.flatMap(({ mock }) => mock.calls.map(([part]) => part));
  expect(parts.filter((part) => /sheet\d/.test(part))).toEqual([FIRST]);
  for (const unpack of unpacks) unpack.mockRestore();
});

it('opens a file when its turn comes', () => {
  const paths = ['0503.xlsx', '0504.xlsx', '0505.xlsx'].map((name) => bookOf(name, 3));
  const opens = jest.spyOn(OpcPackage, 'open');
  const opened: number[] = [];
  for (const { source } of parcelsOf(paths)) {
    expect(source).toBe(`050${opened.length + 3}.xlsx`);
    opened.push(opens.mock.calls.length);
  }
  expect(opened).toEqual([1, 2, 3]);
  opens.mockRestore();
});

it('a folder that cannot be looked at is not taken for a file', () => {
  const real = fs.statSync as (...given: unknown[]) => unknown;
  jest.spyOn(fs, 'statSync').mockImplementation((...given: unknown[]) => {
    if (given[0] !== folder) return real(...given) as never;
    throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO', path: folder });
  });
  expect(() => givenPaths([folder], [])).toThrow('EIO');
  jest.restoreAllMocks();
});
