/** Reading workbooks of other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { type Cell, UNRECKONED } from '../../../src/core/values/cell';
import { codeFormatOf, shownAsCode } from '../../../src/hosts/xlsx/reading/code-format';
import { isDateCode } from '../../../src/hosts/xlsx/reading/number-formats';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day, dayCell } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';
import { otherWrite } from './other-library';

const open = (bytes: Uint8Array) => openXlsx(bytes, { today: day(2026, 3, 15) });

const firstSheet = (bytes: Uint8Array): SheetGrid | null => open(bytes).read('Педагоги');

const replaced = (part: string, from: string | RegExp, to: string): Uint8Array =>
  excelBook({ [part]: (EXCEL_PARTS[part] ?? '').replace(from, to) });

describe('a workbook written by Excel', () => {
  it('lists worksheets and leaves chart sheets out', () => {
    expect(open(excelBook()).sheetNames()).toEqual(['Педагоги', 'Рейтинг']);
  });

  it('gives values of every kind, merged areas, and no formatted blanks', () => {
    expect(firstSheet(excelBook())).toEqual({
      rows: [
        ['Код', 'Дата'],
        ['Иванов ', dayCell(2025, 3, 15), 1, 'ab'],
        ['漢字', dayCell(1900, 1, 1), 2],
        ['две\r\nстроки _x0041_', null, 3],
      ],
      merged: [{ top: 3, left: 0, bottom: 3, right: 1 }],
    });
  });

  it('finds the place of a cell without an address', () => {
    expect(open(excelBook()).read('Рейтинг')?.rows[1]).toEqual([1, 2, null, 3, 'рядом']);
  });

  it('reads rows and cells that have no addresses at all', () => {
    const bytes = excelBookWithRows(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>',
    );
    expect(firstSheet(bytes)?.rows).toEqual([[1, null, 3], [], [4]]);
  });

  it('reads booleans, errors, ISO dates and very small numbers', () => {
    const bytes = excelBookWithRows(
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c>' +
        '<c r="C1" t="d"><v>2026-03-15T10:00:00</v></c><c r="D1"><v>1.5E-7</v></c>' +
        '<c r="E1" t="b"><v>0</v></c></row>',
    );
    const wanted = [true, { error: '#REF!' }, dayCell(2026, 3, 15), 0.000_000_15, false];
    expect(firstSheet(bytes)?.rows).toEqual([wanted]);
  });

  it.each<[string, string, Cell]>([
    ['no value', '<c r="A1"><f>16+0</f></c>', UNRECKONED],
    ['an empty one, as openpyxl writes', '<c r="A1" s="1"><f>16+0</f><v></v></c>', UNRECKONED],
    ['the same in short', '<c r="A1"><f>16+0</f><v/></c>', UNRECKONED],
    ['no value, a truth it would be', '<c r="A1" t="b"><f>1=1</f></c>', UNRECKONED],
    ['its share of a formula alone', '<c r="A1"><f t="shared" si="0"/></c>', UNRECKONED],
    ['an empty text for its value', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['nought for its value', '<c r="A1"><f>0</f><v>0</v></c>', 0],
  ])('a formula with %s', (_, cell, wanted) => {
    const end = '<c r="B1"><v>7</v></c>';
    expect(firstSheet(excelBookWithRows(`<row r="1">${cell}${end}</row>`))?.rows).toEqual([
      [wanted, 7],
    ]);
  });

  it('counts from 1904 where the workbook does', () => {
    const bytes = replaced('xl/workbook.xml', '<workbookPr/>', '<workbookPr date1904="1"/>');
    expect(firstSheet(bytes)?.rows[2]?.[1]).toEqual(dayCell(1904, 1, 2));
  });

  it('survives the 29th of February 1900, which Excel has and the calendar has not', () => {
    const bytes = replaced(
      'xl/worksheets/sheet1.xml',
      '<v>1</v></c><c r="C3"',
      '<v>60</v></c><c r="C3"',
    );
    expect(firstSheet(bytes)?.rows[2]?.[1]).toEqual(dayCell(1900, 3, 1));
  });

  it('reads elements with a namespace prefix', () => {
    const sheet = (EXCEL_PARTS['xl/worksheets/sheet1.xml'] ?? '')
      .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const prefixed = excelBook({ 'xl/worksheets/sheet1.xml': sheet });
    expect(firstSheet(prefixed)).toEqual(firstSheet(excelBook()));
  });

  it('reads strict OOXML', () => {
    const strict = Object.entries(EXCEL_PARTS).map(([name, xml]) => [
      name,
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006',
          'http://purl.oclc.org/ooxml/spreadsheetml',
        ),
    ]);
    expect(firstSheet(excelBook(Object.fromEntries(strict)))).toEqual(firstSheet(excelBook()));
  });

  it('takes no entity from a DTD', () => {
    const bytes = excelBook({
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
        '<worksheet><sheetData><row><c t="inlineStr"><is><t>&f;&a;</t></is></c></row></sheetData></worksheet>',
    });
    // A package may have no DTD, and XML itself has no such entities: the part is no sound one.
    expect(() => firstSheet(bytes)).toThrow('обрывается или испорчена');
  });

  it('spends nothing on formatted empty rows', () => {
    const blanks = Array.from(
      { length: 50_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/><c r="B${row + 2}" s="1"/></row>`,
    );
    const bytes = excelBookWithRows(`<row r="1"><c r="A1"><v>1</v></c></row>${blanks.join('')}`);
    expect(firstSheet(bytes)?.rows).toEqual([[1]]);
  });
});

describe('a workbook saved by LibreOffice', () => {
  const path = join(__dirname, '../../fixtures/libreoffice.xlsx');
  const workbook = open(new Uint8Array(readFileSync(path)));

  it('gives what its .fods source says', () => {
    expect(workbook.sheetNames()).toEqual(['Педагоги', 'Рейтинг', 'Личное завуча']);
    expect(workbook.read('Педагоги')).toEqual({
      rows: [
        ['Код', 'Дата приёма', 'Статус', 'Ставка', 'Время'],
        ['П  1 & <два>', dayCell(2015, 9, 1), 'работает', 0.5, 0.4375],
        ['П2', dayCell(1999, 12, 31), 'уволен', 1.5, { error: '#N/A' }],
        [],
        [true],
      ],
      merged: [{ top: 4, left: 0, bottom: 4, right: 1 }],
    });
  });
});

describe('a workbook written by another library', () => {
  it.each(['shared', 'inline'] as const)('is read with %s strings', (stringMode) => {
    const bytes = otherWrite({
      stringMode,
      sheets: [
        {
          name: 'Педагоги',
          rows: [
            ['Код', 'Дата', 'Да'],
            [' 007 ', { date: '2024-02-29' }, true],
            ['=x', null, 0.1],
          ],
        },
      ],
    });
    expect(firstSheet(bytes)?.rows).toEqual([
      ['Код', 'Дата', 'Да'],
      [' 007 ', dayCell(2024, 2, 29), true],
      ['=x', null, 0.1],
    ]);
  });
});

describe('a number format', () => {
  it.each([
    ['dd\\.mm\\.yyyy', true],
    ['[$-419]d mmmm yyyy "г."', true],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['mmm', true],
    ['yyyy-mm-dd hh:mm', true],
    ['General', false],
    ['[$-419]General', false],
    ['0.00', false],
    ['# ##0,00 "дней"', false],
    ['0" days"', false],
    ['[Red]0.0', false],
    ['h:mm', false],
    ['mm:ss', false],
    ['[h]:mm:ss', false],
    ['[mm]', false],
    ['h:mm AM/PM', false],
    ['@', false],
    ['0.00E+00', false],
  ])('%s is a date: %s', (code, isDate) => {
    expect(isDateCode(code)).toBe(isDate);
  });
});

describe('a number that a format shows as a code is read as that', () => {
  it.each<[format: string, number: number, shown: string | null]>([
    ['"0512-"000', 3, '0512-003'],
    ['"0512-"000;@', 3, '0512-003'],
    ['0000-000', 512003, '0512-003'],
    ['0000\\-000', 512003, '0512-003'],
    ['0000"-"000', 3, '0000-003'],
    ['0000-000', 45120003, '45120-003'],
    ['"К-"0', 101, 'К-101'],
    ['"Т"000', 7, 'Т007'],
    ['\\К\\-00', 7, 'К-07'],
    ['0000', 512, '0512'],
    ['0000', 2026, null],
    ['0000-000', -3, null],
    ['0000-000', 1.5, null],
    ['0000-000', 1e15, null],
    // What is counted, measured or paid is a number, whatever stands around it.
    ...[
      '0',
      '0" ч"',
      '0"-й"',
      '"№ "0',
      '"от "0',
      '0%',
      '0.00',
      '#,##0',
      '0.0E+00',
      '-0',
      '0/00',
    ].map((format): [string, number, null] => [format, 5, null]),
    ...['"₽"00', '"-"000', '000-', '000_-', '000;-000', '[Red]000', '@', 'General', ''].map(
      (format): [string, number, null] => [format, 5, null],
    ),
  ])('%s, %s: %s', (code, number, shown) => {
    const format = codeFormatOf(code);
    expect(format === null ? null : shownAsCode(format, number)).toBe(shown);
  });
});

it('a number is read with the zeros that a format of zeros shows before it', () => {
  const styles = (EXCEL_PARTS['xl/styles.xml'] ?? '').replace('0&quot; days&quot;', '0000');
  // Cell format 4 has the number format 165.
  const rowsXml =
    '<row r="1"><c r="A1" s="4"><v>512</v></c><c r="B1" s="4"><v>0</v></c><c r="C1" s="4"><v>2026</v></c>' +
    '<c r="D1" s="4"><v>20260</v></c><c r="E1" s="4"><v>1.5</v></c><c r="F1" s="4"><v>-7</v></c>' +
    '<c r="G1" s="0"><v>512</v></c></row>';
  const bytes = excelBook({
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': (EXCEL_PARTS['xl/worksheets/sheet1.xml'] ?? '').replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rowsXml}</sheetData>`,
    ),
  });
  expect(firstSheet(bytes)?.rows).toEqual([['0512', '0000', 2026, 20_260, 1.5, -7, 512]]);
});

it('a code of which the format holds the beginning is read whole', () => {
  const styles = (EXCEL_PARTS['xl/styles.xml'] ?? '').replace(
    '0&quot; days&quot;',
    '&quot;0512-&quot;000',
  );
  const rowsXml = '<row r="1"><c r="A1" s="4"><v>3</v></c><c r="B1" s="0"><v>3</v></c></row>';
  const bytes = excelBook({
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': (EXCEL_PARTS['xl/worksheets/sheet1.xml'] ?? '').replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${rowsXml}</sheetData>`,
    ),
  });
  expect(firstSheet(bytes)?.rows).toEqual([['0512-003', 3]]);
});
