/** Limits of the programs that open our files: heights, pages, and the days of 1900. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, dayCell } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';
import { partsOf } from './package-parts';

const TODAY = day(2026, 4, 15);
const SHEET = 'xl/worksheets/sheet1.xml';

function sheetXmlOf(plan: SheetPlan): string {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply([{ kind: 'createSheet', plan }]);
  return partsOf(workbook.toBytes())[SHEET] ?? '';
}

describe('the height of a row', () => {
  /** The height in points of a row whose wrapped text has so many lines; null: none is said. */
  const heightOf = (lines: number): string | null => {
    const text = new Array(lines).fill('а').join('\n');
    const wrapped = { ...column('Как посчитано'), wrap: true };
    const xml = sheetXmlOf(computedSheet([], [[text]], [wrapped]));
    return /<row r="2"[^>]*\bht="(\d+)"/.exec(xml)?.[1] ?? null;
  };

  it.each([
    [1, null],
    [2, '30'],
    [27, '405'],
    // Excel opens no file with a row above 409 points.
    [28, '409'],
    [200, '409'],
  ])('of %i lines, 15 points each, is %s', (lines, points) => {
    expect(heightOf(lines)).toBe(points);
  });
});

describe('a printed page', () => {
  const setupOf = (...widths: number[]): string | undefined => {
    const columns = widths.map((width, index) => ({ ...column(`К${index}`), width }));
    return /<pageSetup[^>]*>/.exec(sheetXmlOf(computedSheet([], [], columns)))?.[0];
  };

  // Б-85. A4 less 20.4 mm of margins holds 717 pixels upright and 1045 lying.
  it.each([
    // 717 / 0,85 = 843.
    [[843], 'orientation="portrait"'],
    [[844], 'orientation="landscape"'],
    // 1045 / 0,7 = 1493.
    [[700, 793], 'orientation="landscape"'],
    // 1045 / 0,8 = 1306 a page from then on.
    [[700, 794], 'orientation="landscape" fitToWidth="2"'],
    [[653, 653, 653, 653], 'orientation="landscape" fitToWidth="2"'],
    [[654, 653, 653, 653], 'orientation="landscape" fitToWidth="3"'],
  ])('of columns of %j pixels is as many pages wide as stay legible', (widths, said) => {
    expect(setupOf(...widths)).toBe(`<pageSetup paperSize="9" ${said} fitToHeight="0"/>`);
  });
});

describe('the first days of the two epochs', () => {
  const IN_1904 = {
    'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '').replace(
      '<workbookPr/>',
      '<workbookPr date1904="1"/>',
    ),
  };

  /** What a cell with this serial number under a date format is. */
  const readAs = (serial: number, changes: Readonly<Record<string, string>> = {}): Cell => {
    const part = partsOf(excelBookWithRows(`<row><c s="1"><v>${serial}</v></c></row>`))[SHEET];
    const bytes = excelBook({ ...changes, [SHEET]: part ?? '' });
    return openXlsx(bytes, { today: TODAY }).read('Педагоги')?.rows[0]?.[0] ?? null;
  };

  /** The serial number that is written for a day. */
  const writtenFor = (cell: Cell, changes: Readonly<Record<string, string>> = {}): number => {
    const workbook = openXlsx(excelBook(changes), { today: TODAY });
    const cells = [{ row: 1, column: 1, value: cell }];
    workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
    const xml = partsOf(workbook.toBytes())[SHEET] ?? '';
    return Number(/<c r="B2"[^>]*><v>(\d+)<\/v>/.exec(xml)?.[1]);
  };

  it.each([
    [1, dayCell(1900, 1, 1)],
    [59, dayCell(1900, 2, 28)],
    [61, dayCell(1900, 3, 1)],
    [62, dayCell(1900, 3, 2)],
    [25_569, dayCell(1970, 1, 1)],
  ])('from 1900, %i is the day that Excel shows, there and back', (serial, cell) => {
    expect(readAs(serial)).toEqual(cell);
    expect(writtenFor(cell)).toBe(serial);
  });

  it('from 1900, 60 is Excel’s 29th of February: the day after the 28th', () => {
    expect(readAs(60)).toEqual(dayCell(1900, 3, 1));
    expect(readAs(60.75)).toEqual(dayCell(1900, 3, 1));
    expect(readAs(59.75)).toEqual(dayCell(1900, 2, 28));
  });

  it.each([
    [0, dayCell(1904, 1, 1)],
    [1, dayCell(1904, 1, 2)],
    [59, dayCell(1904, 2, 29)],
    [24_107, dayCell(1970, 1, 1)],
  ])('from 1904, %i, there and back', (serial, cell) => {
    expect(readAs(serial, IN_1904)).toEqual(cell);
    expect(writtenFor(cell, IN_1904)).toBe(serial);
  });
});
