/** A sheet read out of a file, as the panel does with the files that schools send. */
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { Fault } from '../../../src/core/values/fault';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opc-package';
import { readXlsx, TOO_LONG } from '../../../src/hosts/xlsx/read-xlsx';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { excelBook, excelBookWithRows } from './excel-book';
import { partsOf, withDeclaredSize } from './package-parts';

const bytes = excelBook();

it('is what an opened workbook gives', () => {
  const workbook = openXlsx(bytes, { today: day(2026, 3, 15) });
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Педагоги', 1000)).toEqual(workbook.read('Педагоги'));
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Сводка', 1000)).toBeNull();
  // A sheet with a chart has no cells.
  expect(readXlsx(bytes, 'школа 5.xlsx', 'Диаграмма', 1000)).toBeNull();
});

it('names a file that is no good', () => {
  const read = () => readXlsx(bytes.subarray(0, 2000), 'школа 5.xlsx', 'Сводка', 1000);
  expect(read).toThrow(Fault);
  expect(read).toThrow(/^Файл «школа 5\.xlsx» повреждён/);
});

describe('С-42: a sheet of more rows than were asked for', () => {
  const FILLED = 'xl/worksheets/sheet1.xml';
  const rowAt = (row: number, cell = '<v>1</v>') =>
    `<row r="${row}"><c r="A${row}">${cell}</c></row>`;
  const bookOf = (rows: string, changes = (xml: string): string => xml) => {
    const xml = partsOf(excelBookWithRows(rows))[FILLED] ?? '';
    return excelBook({ [FILLED]: changes(xml) });
  };
  const readOf = (book: Uint8Array, mostRows: number) =>
    readXlsx(book, 'школа 5.xlsx', 'Педагоги', mostRows);

  it('is told of, at its first filled row beyond', () => {
    expect(readOf(bookOf(rowAt(3) + rowAt(4)), 4)).toMatchObject({ rows: [[], [], [1], [1]] });
    expect(readOf(bookOf(rowAt(3) + rowAt(5)), 4)).toBe(TOO_LONG);
    // One row that stands where a sheet ends makes no million of rows.
    expect(readOf(bookOf(rowAt(1_048_576)), 4)).toBe(TOO_LONG);
  });

  it('ends there: what stands below is not read, be it damaged', () => {
    const damaged = rowAt(3) + rowAt(5) + rowAt(2_000_000);
    expect(() => readOf(bookOf(damaged), 1000)).toThrow(Fault);
    expect(readOf(bookOf(damaged), 4)).toBe(TOO_LONG);
  });

  it('is known by its rows, whatever its «dimension» says', () => {
    const lying = (xml: string) =>
      xml
        .replace(/<dimension[^>]*>/, '')
        .replace('<sheetData', '<dimension ref="A1:A2"/><sheetData');
    expect(readOf(bookOf(rowAt(3) + rowAt(5), lying), 4)).toBe(TOO_LONG);
    const boasting = (xml: string) =>
      xml
        .replace(/<dimension[^>]*>/, '')
        .replace('<sheetData', '<dimension ref="A1:Z900000"/><sheetData');
    expect(readOf(bookOf(rowAt(3), boasting), 4)).toMatchObject({ rows: [[], [], [1]] });
  });

  it('may have blank rows, formatted or not, as many as there are', () => {
    const blank = Array.from({ length: 50 }, (_, index) => rowAt(index + 4, '')).join('');
    expect(readOf(bookOf(rowAt(3) + blank), 4)).toMatchObject({ rows: [[], [], [1]] });
  });

  it('may weigh a kilobyte a row, when many rows are asked for', () => {
    const weighing = (bytes: number) => withDeclaredSize(bookOf(rowAt(3)), bytes, FILLED);
    const most = 200_000 * 1024;
    // It is unpacked: the size that was told is found to be a lie.
    expect(() => readOf(weighing(most), 200_000)).toThrow(/испорчена/);
    expect(() => readOf(weighing(most + 1), 200_000)).toThrow(/больше 195 МБ/);
    expect(() => readOf(weighing(most), 199_999)).toThrow(/больше 195 МБ/);
  });

  it('is not even unpacked when it would take more than 64 MB', () => {
    const book = bookOf(rowAt(3));
    const unpacks = jest.spyOn(OpcPackage.prototype, 'pieces');
    // How many rows it has, nobody knows then: it is not said.
    expect(() => readOf(withDeclaredSize(book, 64 * 1024 * 1024 + 1, FILLED), 1000)).toThrow(
      'Файл «школа 5.xlsx» слишком велик: лист «Педагоги» в распакованном виде больше 64 МБ. ' +
        'Удалите с этого листа лишние строки и сохраните снова либо возьмите другую копию.',
    );
    expect(unpacks.mock.calls.map(([part]) => part)).not.toContain(FILLED);
    expect(() => readOf(withDeclaredSize(book, 64 * 1024 * 1024, FILLED), 1000)).toThrow(
      /испорчена/,
    );
    expect(unpacks.mock.calls.map(([part]) => part)).toContain(FILLED);
    unpacks.mockRestore();
  });
});

it('loads nothing that writes or shows sheets: the page would carry it for nothing', () => {
  const { metafile } = buildSync({
    entryPoints: [resolve(__dirname, '../../../src/hosts/xlsx/read-xlsx.ts')],
    bundle: true,
    write: false,
    metafile: true,
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /hosts\/xlsx\/([a-z]+)\//.exec(path)?.[1] ?? [],
  );
  expect([...new Set(folders)].sort()).toEqual(['package', 'reading', 'styles', 'xml']);
});
