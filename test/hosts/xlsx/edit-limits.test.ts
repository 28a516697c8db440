/** Edits that an .xlsx file cannot take are refused before anything is said to be done. */
import type { CellEdit } from '../../../src/app/workbook';
import { Fault } from '../../../src/core/values/fault';
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day, dayCell } from '../../contract/plans';
import { packageOf } from './package-parts';
import { PLAIN, SHEET, sheetXml } from './row-book';

const DAY = dayCell(2026, 3, 15);
const bookOf = (rows: string, before = '', isShown = false): XlsxWorkbook =>
  openXlsx(packageOf({ ...PLAIN, [SHEET]: sheetXml(`${before}<sheetData>${rows}</sheetData>`) }), {
    today: day(2026, 3, 15),
    isShown,
  });
/** Of a sheet that was read to be shown everything is known already. */
const shown = (rows: string, before = ''): XlsxWorkbook => {
  const workbook = bookOf(rows, before, true);
  workbook.read('Педагоги');
  return workbook;
};
const cell = (row: number, column: number, value: CellEdit['value'] = 'я'): CellEdit => ({
  row,
  column,
  value,
});

const ARRAY_ROWS = '<row r="2"><c r="Q2"><f t="array" ref="Q2:Q4">LEN(A2:A4)</f><v>1</v></c></row>';
const STYLE_ROWS = '<row r="2"><c r="H2" s="9999"/></row><row r="3" s="8888" customFormat="1"/>';
const COLUMNS = '<cols><col min="4" max="5" width="9" style="7777"/></cols>';
const ARRAY = bookOf(ARRAY_ROWS);
const STYLE = bookOf(STYLE_ROWS, COLUMNS);

it.each<[string, XlsxWorkbook, CellEdit[], RegExp]>([
  ['a cell of an array formula', ARRAY, [cell(2, 16)], /Q2:Q4.*из ячейки Q2/],
  ['most of its cells', ARRAY, [cell(1, 16), cell(2, 16)], /Q2:Q4/],
  ['a day in a cell without its format', STYLE, [cell(1, 7, DAY)], /H2.*№ 9999/],
  ['a day in such a row', STYLE, [cell(2, 0, DAY)], /A3.*№ 8888/],
  ['a day in such a column', STYLE, [cell(8, 4, DAY)], /E9.*№ 7777/],
  ['a cell of an array formula that is shown', shown(ARRAY_ROWS), [cell(2, 16)], /Q2:Q4/],
  ['a day in a shown cell', shown(STYLE_ROWS), [cell(1, 7, DAY)], /H2.*№ 9999/],
  ['a day in a shown row', shown(STYLE_ROWS), [cell(2, 0, DAY)], /A3.*№ 8888/],
  ['a day in a shown column', shown('', COLUMNS), [cell(8, 4, DAY)], /E9.*№ 7777/],
  ['a row beyond the sheet', ARRAY, [cell(1_048_576, 0)], /1 048 576 строк/],
  ['a column beyond the sheet', ARRAY, [cell(0, 16_384)], /16 384 столбцов/],
  ['half a row', ARRAY, [cell(0.5, 0)], /за край листа/],
])('%s', (_, workbook, edits, reason) => {
  expect(() => workbook.refuseEdits('Педагоги', edits)).toThrow(Fault);
  expect(() => workbook.refuseEdits('Педагоги', edits)).toThrow(reason);
  expect(workbook.revision).toBe(0);
});

it.each<[string, XlsxWorkbook, CellEdit[]]>([
  ['a whole array formula', ARRAY, [cell(1, 16), cell(2, 16), cell(3, 16)]],
  ['a cell beside it', ARRAY, [cell(1, 15), cell(4, 16)]],
  ['a text in a cell without its format', STYLE, [cell(1, 7), cell(2, 0, 5), cell(8, 4, null)]],
  ['a day elsewhere', STYLE, [cell(8, 0, DAY)]],
])('does not refuse %s: it can be written', (_, workbook, edits) => {
  workbook.refuseEdits('Педагоги', edits);
  const copy = workbook.copy();
  copy.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: edits }]);
  expect(copy.revision).toBe(1);
});

it('knows after an edit what it knew before', () => {
  const workbook = STYLE.copy();
  workbook.refuseEdits('Педагоги', [cell(1, 0)]);
  workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [cell(1, 0)] }]);
  expect(() => workbook.refuseEdits('Педагоги', [cell(1, 7, DAY)])).toThrow(/№ 9999/);
  const array = ARRAY.copy();
  array.apply([
    { kind: 'editCells', sheet: 'Педагоги', cells: [cell(1, 16), cell(2, 16), cell(3, 16)] },
  ]);
  array.refuseEdits('Педагоги', [cell(2, 16)]);
});

it('refuses a sheet that is not there', () => {
  expect(() => ARRAY.refuseEdits('Нет', [cell(0, 0)])).toThrow(/нет листа «Нет»/);
});
