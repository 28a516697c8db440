/** Files that are no good: each is refused in one plain sentence that names it. */
import { zipSync } from 'fflate';
import { Fault } from '../../../src/core/values/fault';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';
import { otherWrite } from './other-library';
import { packageOf, withDeclaredSize } from './package-parts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Opens a file and reads all of it; returns the fault's message. */
function faultOf(bytes: Uint8Array): string {
  try {
    const workbook = openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа 5.xlsx' });
    for (const sheet of workbook.sheetNames()) workbook.read(sheet);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return 'no fault';
}

const without = (part: string): Uint8Array => {
  const parts = Object.entries(EXCEL_PARTS).filter(([name]) => name !== part);
  return packageOf(Object.fromEntries(parts));
};

const compoundFile = (stream: string): Uint8Array => {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([...head, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
};

describe('a file that is refused', () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      'a row in a cell',
      excelBookWithRows('<row r="1"><c r="A1"><row r="2"/></c></row>'),
      /внутри другой/,
    ],
    ['a cell in a cell', excelBookWithRows('<row r="1"><c><c/></c></row>'), /внутри другой/],
    ['empty', new Uint8Array(), /пуст/],
    ['CSV', bytesOf('Код;ФИО\n1;Иванов'), /не книга \.xlsx/],
    ['HTML named .xlsx', bytesOf('<html><table></table></html>'), /не книга \.xlsx/],
    ['old .xls', compoundFile('Workbook'), /старый формат \.xls/],
    ['too large', new Uint8Array(50 * 1024 * 1024 + 1), /больше 50 МБ/],
    [
      '.ods',
      zipSync({
        mimetype: [bytesOf('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
      /OpenDocument/,
    ],
    ['another zip', packageOf({ 'readme.txt': 'привет' }), /не книга \.xlsx/],
    [
      'a Word document',
      packageOf({
        '_rels/.rels': (EXCEL_PARTS['_rels/.rels'] ?? '').replace('xl/workbook', 'word/document'),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      /не книга \.xlsx/,
    ],
    ['no workbook part', without('xl/workbook.xml'), /в нём нет книги/],
    ['no sheet part', without('xl/worksheets/sheet2.xml'), /нет части xl\/worksheets\/sheet2\.xml/],
    ['no shared strings', without('xl/sharedStrings.xml'), /нет части/],
    ['cut in half', excelBook().subarray(0, 2000), /архив обрывается/],
    ['cut at the end', excelBook().subarray(0, -1), /архив обрывается/],
    [
      'a sheet cut short',
      excelBook({
        'xl/worksheets/sheet1.xml': (EXCEL_PARTS['xl/worksheets/sheet1.xml'] ?? '').slice(0, 900),
      }),
      /sheet1\.xml обрывается/,
    ],
    [
      'an empty sheet part',
      excelBook({ 'xl/worksheets/sheet1.xml': '' }),
      /sheet1\.xml обрывается/,
    ],
    [
      'a workbook cut short',
      excelBook({ 'xl/workbook.xml': (EXCEL_PARTS['xl/workbook.xml'] ?? '').slice(0, -30) }),
      /workbook\.xml обрывается/,
    ],
    [
      'crossed elements',
      excelBookWithRows('<row r="1"><c r="A1"></row></c>'),
      /обрывается или испорчена/,
    ],
    [
      'a string that is not there',
      excelBookWithRows('<row><c t="s"><v>77</v></c></row>'),
      /текст, которого в нём нет/,
    ],
    [
      'a cell beyond the sheet',
      excelBookWithRows('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'),
      /за пределами листа/,
    ],
    [
      'a row beyond the sheet',
      excelBookWithRows('<row r="9999999999"><c><v>1</v></c></row>'),
      /за пределами листа/,
    ],
    [
      'a zip bomb',
      withDeclaredSize(excelBook(), 600 * 1024 * 1024),
      /«.*» слишком велик: в распакованном виде больше 500 МБ/,
    ],
  ])('%s', (_, bytes, wanted) => {
    const message = faultOf(bytes);
    expect(message).toMatch(wanted);
    expect(message).toMatch(/^Файл «школа 5\.xlsx» [^\n]*\.$/);
  });

  it('an encrypted workbook', () => {
    const sheets = [{ name: 'Педагоги', rows: [['Код']] }];
    const bytes = otherWrite({ sheets, encryption: { password: 'тайна', spinCount: 1 } });
    expect(faultOf(bytes)).toMatch(/защищён паролем/);
  });

  it('never takes more than a part says it unpacks to', () => {
    const bomb = packageOf({ ...EXCEL_PARTS, '[Content_Types].xml': 'x'.repeat(10_000_000) });
    expect(faultOf(withDeclaredSize(bomb, 1000))).toMatch(/часть \[Content_Types\]\.xml испорчена/);
  });
});
