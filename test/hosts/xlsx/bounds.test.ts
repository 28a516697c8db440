/** Hostile shapes of sheets: what they cost is bounded by what they hold, or they are refused with a sentence. */
import { Fault } from '../../../src/core/values/fault';
import { SpreadsheetDocument } from '../../../src/hosts/xlsx/document';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opc-package';
import { readXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { scanXml } from '../../../src/hosts/xlsx/xml/scan';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';
import { withDeclaredSize } from './package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const opened = (bytes: Uint8Array) => openXlsx(bytes, { today: day(2026, 4, 15) });
const rowsOf = (rows: string) => opened(excelBookWithRows(rows)).read('Педагоги')?.rows ?? [];

/** How many places the grid keeps. */
const kept = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + Object.keys(row).length, 0);

describe('cells far apart', () => {
  it.each([300, 600])('of %i rows with a cell in XFD each, that cell is kept alone', (count) => {
    const cells = Array.from(
      { length: count },
      (_, row) => `<row><c r="XFD${row + 1}"><v>7</v></c></row>`,
    );
    const rows = rowsOf(cells.join(''));
    expect(kept(rows)).toBe(count);
    expect(rows[count - 1]?.[16_383]).toBe(7);
  });

  it('A1 and XFD1048576 are two cells', () => {
    const rows = rowsOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(rows).toHaveLength(1_048_576);
    expect([rows[0]?.[0], rows[1_048_575]?.[16_383]]).toEqual([1, 2]);
    expect(kept(rows)).toBe(2);
  });

  it.each(['<row r="1048577"><c><v>1</v></c></row>', '<row><c r="XFE1"><v>1</v></c></row>'])(
    'beyond the edge of a sheet there is none: %s',
    (rows) => {
      expect(() => rowsOf(rows)).toThrow(/повреждён: в нём есть ячейка за пределами листа/);
    },
  );
});

describe('elements within one another', () => {
  const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);
  const opens = (xml: string): number => {
    let count = 0;
    scanXml(xml, 'часть.xml', () => ({ open: () => (count += 1), close: () => undefined }));
    return count;
  };

  it('may be a thousand', () => expect(opens(nested(1000))).toBe(1000));

  it('are refused at the next, however many follow', () => {
    const after = nested(1001).replace('</a>', '<b');
    expect(() => opens(after)).toThrow('в части часть.xml больше 1000 вложенных элементов');
  });

  it('are told of the file with its remedy', () => {
    const xml = (EXCEL_PARTS[SHEET] ?? '').replace('</sheetData>', `</sheetData>${nested(1000)}`);
    expect(() => opened(excelBook({ [SHEET]: xml })).read('Педагоги')).toThrow(Fault);
    expect(() => opened(excelBook({ [SHEET]: xml })).read('Педагоги')).toThrow(/сохраните заново/);
  });
});

describe('a text', () => {
  const textOf = (length: number) =>
    rowsOf(`<row><c t="inlineStr"><is><t>${'я'.repeat(length)}</t></is></c></row>`);

  it('of a million characters is read', () => {
    expect(textOf(1_000_000)[0]?.[0]).toHaveLength(1_000_000);
  });

  it('above that is refused, not kept', () => {
    expect(() => textOf(1_000_001)).toThrow(/повреждён: в части .* текст длиннее миллиона знаков/);
  });
});

describe('a part in pieces', () => {
  it('gives what the whole gives, wherever it is cut', () => {
    const xml = '<a к="&amp;я"><б/>те&#x43A;ст<в><![CDATA[<г>]]></в></a>';
    const told = (text: string | Iterable<string>): string[] => {
      const calls: string[] = [];
      let data = '';
      const tell = (tag: string): void => {
        if (data !== '') calls.push(data);
        data = '';
        calls.push(tag);
      };
      scanXml(text, 'ч', () => ({
        open: (name) => tell(`<${name}`),
        attribute: (name, value) => calls.push(`${name}=${value}`),
        text: (more) => (data += more),
        close: (name) => tell(`/${name}`),
      }));
      return calls;
    };
    const whole = told(xml);
    expect(whole).toEqual(['<a', 'к=&я', '<б', '/б', 'текст', '<в', '<г>', '/в', '/a']);
    for (let at = 0; at <= xml.length; at += 1) {
      expect(told([xml.slice(0, at), xml.slice(at)])).toEqual(whole);
    }
    expect(told([...xml])).toEqual(whole);
  });

  it.each(['<a><б></a>', '<a><б', '<a/><б/>', ''])('is refused where the whole is: %s', (xml) => {
    const scan = (text: string | Iterable<string>) => () =>
      scanXml(text, 'ч', () => ({ open: () => undefined, close: () => undefined }));
    expect(scan(xml)).toThrow('обрывается или испорчена');
    expect(scan([...xml])).toThrow('обрывается или испорчена');
  });

  it('is decoded across the bounds of its pieces', () => {
    const text = `<a>${'яё😀'.repeat(1_000_000)}</a>`;
    const pack = OpcPackage.empty();
    pack.setPieces('ч.xml', [text]);
    const pieces = [...pack.pieces('ч.xml')];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('') === text).toBe(true);
  });
});

describe('a formula over a whole sheet', () => {
  const bytes = excelBookWithRows(
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f t="array" ref="C1:XFD99999999999">1</f><v>1</v></c></row>',
  );
  const edit = (row: number, column: number) => {
    const book = opened(bytes);
    const cells = [{ row, column, value: 5 }];
    book.refuseEdits('Педагоги', cells);
    book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells }]);
    return book.read('Педагоги')?.rows[row]?.[column];
  };

  it('lets the cells beside it be edited, without a look at all seventeen milliards of its own', () => {
    expect(edit(1_048_575, 1)).toBe(5);
  });

  it.each([
    [0, 2],
    [1_048_575, 16_383],
  ])('takes no edit of a part of it: row %i, column %i', (row, column) => {
    expect(() => edit(row, column)).toThrow(
      'Нельзя изменить часть формулы массива (ячейки C1:XFD1048576)',
    );
  });
});

it('a sheet that would unpack to more than a full one ever does is not unpacked', () => {
  const document = SpreadsheetDocument.open(
    withDeclaredSize(excelBook(), 301 * 1024 * 1024, SHEET),
  );
  expect(() => document.grid(SHEET)).toThrow(
    'слишком велик: лист «Педагоги» в распакованном виде больше 300 МБ.',
  );
});

describe('a long text that many cells share', () => {
  const [, SHARED = ''] =
    Object.entries(EXCEL_PARTS).find(([name]) => /sharedStrings/.test(name)) ?? [];
  /** So many rows with one text of 32 000 signs. */
  const bookOf = (rows: number): Uint8Array =>
    excelBook({
      'xl/sharedStrings.xml': `${SHARED.slice(0, SHARED.indexOf('<si>'))}<si><t>${'я'.repeat(32_000)}</t></si></sst>`,
      'xl/worksheets/sheet2.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(rows)}</sheetData></worksheet>`,
    });

  it('is read as long as all together have three hundred million signs', () => {
    expect(opened(bookOf(9_375)).read('Педагоги')?.rows).toHaveLength(9_375);
  });

  it('is refused with the sheet above that, by whoever reads it', () => {
    const wanted = /на листе «Педагоги» слишком длинные тексты, вместе больше 300 млн знаков\./;
    expect(() => opened(bookOf(9_376))).toThrow(Fault);
    expect(() => opened(bookOf(9_376))).toThrow(wanted);
    expect(() => readXlsx(bookOf(9_376), 'а', 'Педагоги', 20_000)).toThrow(wanted);
  });
});
