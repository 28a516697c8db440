/** Rows and cells are found by one rule, whether a sheet is read, changed or viewed. */
import { Fault } from '../../../src/core/values/fault';
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';

const SHEET = 'xl/worksheets/sheet1.xml';

const opened = (bytes: Uint8Array): XlsxWorkbook => openXlsx(bytes, { today: day(2026, 3, 15) });

const write = (workbook: XlsxWorkbook, row: number, column: number, value: string): void =>
  workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [{ row, column, value }] }]);

const WAYS: readonly (readonly [string, (workbook: XlsxWorkbook) => unknown])[] = [
  ['read', (workbook) => workbook.read('Педагоги')],
  ['changed', (workbook) => write(workbook, 0, 0, 'Код')],
  ['viewed', (workbook) => workbook.view('Педагоги')],
];

describe.each(WAYS)('a sheet that is %s', (_, use) => {
  // A sheet of .xlsx has 1 048 576 rows and the columns A to XFD, which are 16 384.
  it.each([
    ['a cell in column XFE', '<row r="1"><c r="XFE1" s="1"><v>1</v></c></row>'],
    ['a blank cell in column XFE', '<row r="1"><c r="XFE1" s="1"/></row>'],
    ['a cell without an address behind the last column', '<row><c r="XFD1"/><c s="1"/></row>'],
    ['a cell whose address names no column', '<row r="1"><c r="1"/></row>'],
    ['row 1 048 577', '<row r="1048577" ht="20"/>'],
    ['a row without a number under the last one', '<row r="1048576"/><row/>'],
    ['a row whose number is none', '<row r="x"/>'],
  ])('is refused in the same words for %s', (_place, rows) => {
    const act = (): unknown => use(opened(excelBookWithRows(rows)));
    expect(act).toThrow(Fault);
    expect(act).toThrow(/повреждён: в нём есть ячейка за пределами листа\./);
  });

  it('may reach the last row and the last column', () => {
    const rows =
      '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"/></row>';
    expect(() => use(opened(excelBookWithRows(rows)))).not.toThrow();
  });
});

describe('a sheet with a form control, whose anchor has a row and a column of its own', () => {
  const anchor =
    '<controls><control shapeId="1025" r:id="rId4"><controlPr><anchor><from>' +
    '<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff>' +
    '</from></anchor></controlPr></control></controls>';
  const sheet =
    '<worksheet xmlns="m" xmlns:r="r" xmlns:xdr="xdr"><cols><col min="1" max="1" width="9"/></cols>' +
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${anchor}</worksheet>`;
  const workbook = opened(excelBook({ [SHEET]: sheet }));

  it('keeps the anchor when a row is added', () => {
    write(workbook, 1, 0, 'новое');
    expect(workbook.read('Педагоги')?.rows).toEqual([[1], ['новое']]);
  });

  it('has the columns that it describes and no other', () => {
    expect(workbook.view('Педагоги')?.columns).toMatchObject([{ first: 0, last: 0 }]);
  });
});

it('finds a format whatever the order of attributes', () => {
  const rows = '<row ht="30" r="2"><c s="6" r="C2"/></row>';
  const view = opened(excelBookWithRows(rows)).view('Педагоги');
  expect(view?.styles).toEqual(new Map([[1, [undefined, undefined, 6]]]));
  // 30 points are 40 pixels.
  expect(view?.heights).toEqual(new Map([[1, 40]]));
});

it('tells heights that a person has set from those that a program has reckoned', () => {
  const rows =
    '<row r="2" ht="30"/><row r="3" customHeight="1" ht="60"/><row r="4" ht="45" customHeight="0"/>';
  const view = opened(excelBookWithRows(rows)).view('Педагоги');
  expect([...(view?.heights.keys() ?? [])]).toEqual([1, 2, 3]);
  expect([...(view?.fixedHeights ?? [])]).toEqual([2]);
});

it('takes rows and cells that have no address in the order in which they stand', () => {
  const [, head = ''] = /^([\s\S]*?<sheetData>)/.exec(EXCEL_PARTS[SHEET] ?? '') ?? [];
  const bytes = excelBook({
    [SHEET]: `${head}<row r="3"/><row><c s="1"/><c r="D4" s="2"/><c s="3"/></row></sheetData></worksheet>`,
  });
  expect(opened(bytes).view('Педагоги')?.styles.get(3)?.slice(3)).toEqual([2, 3]);
  const workbook = opened(bytes);
  write(workbook, 3, 4, 'сосед');
  expect(workbook.read('Педагоги')?.rows[3]).toEqual([null, null, null, null, 'сосед']);
});
