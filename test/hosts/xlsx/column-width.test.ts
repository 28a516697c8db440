/** A column's width as a person sets it. 7 pixels are a digit (ECMA-376, 18.3.1.13). */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { packageOf, partsOf } from './package-parts';
import { PLAIN, rowsXml, SHEET, sheetXml } from './row-book';

function widened(cols: string, column: number, pixels: number) {
  const xml = sheetXml(`${cols}<sheetData>${rowsXml(3)}</sheetData>`);
  const workbook = openXlsx(packageOf({ ...PLAIN, [SHEET]: xml }), { today: day(2026, 3, 15) });
  workbook.setColumnWidth('Педагоги', column, pixels);
  const bytes = workbook.toBytes();
  const [, written = ''] = /<cols>(.*)<\/cols>/.exec(partsOf(bytes)[SHEET] ?? '') ?? [];
  return { written, workbook, bytes };
}

it.each<[string, string, number, string]>([
  ['where there are none', '', 2, '<col min="3" max="3" width="20" customWidth="1"/>'],
  [
    'inside a span, which is split',
    '<cols><col min="2" max="5" width="9" style="2" hidden="1"/></cols>',
    2,
    '<col min="2" max="2" width="9" style="2" hidden="1"/>' +
      '<col min="3" max="3" width="20" customWidth="1" style="2"/>' +
      '<col min="4" max="5" width="9" style="2" hidden="1"/>',
  ],
  [
    'between others',
    '<cols><col min="1" max="1" width="9"/><col min="5" max="9" width="7"/></cols>',
    2,
    '<col min="1" max="1" width="9"/><col min="3" max="3" width="20" customWidth="1"/><col min="5" max="9" width="7"/>',
  ],
  [
    'of one that has its own',
    '<cols><col min="3" max="3" width="9" bestFit="1"/></cols>',
    2,
    '<col min="3" max="3" width="20" customWidth="1"/>',
  ],
])('is written %s', (_, cols, column, expected) => {
  expect(widened(cols, column, 140).written).toBe(expected);
});

it('grows with the workbook’s revision, and is read back', () => {
  const { workbook } = widened('', 1, 210);
  expect(workbook.revision).toBe(1);
  expect(workbook.view('Педагоги')?.columns).toMatchObject([{ first: 1, last: 1, width: 210 }]);
  workbook.setColumnWidth('Педагоги', 1, 210);
  expect(workbook.revision).toBe(1);
});

it('stays within what a sheet can have', () => {
  expect(widened('', 0, 99_999).written).toContain('width="255"');
  expect(widened('', 0, 0).written).not.toContain('width="0"');
});

it('refuses a sheet that is not there', () => {
  expect(() => widened('', 0, 10).workbook.setColumnWidth('Нет', 0, 9)).toThrow(/нет листа «Нет»/);
});
