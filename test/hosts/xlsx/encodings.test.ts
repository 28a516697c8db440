/** Parts in other encodings, and bytes that are none: a sign is read as what it is, or the part is refused by its name. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const CUSTOM = 'customXml/item1.xml';
const REMEDY =
  'Откройте его в Excel или LibreOffice и сохраните заново либо возьмите другую копию.';

const opened = (bytes: Uint8Array) =>
  openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа.xlsx' });

const valuesOf = (bytes: Uint8Array) => opened(bytes).read('Педагоги')?.rows;

/** The book with these bytes for a part. */
const bookWith = (name: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(excelBook()), [name]: bytes });

const WHOLE = excelBook();

const bodyOf = (name: string): string =>
  (EXCEL_PARTS[name] ?? '<a>учитель</a>').replace(/^<\?xml[^>]*\?>\s*/, '');

const declared = (encoding: string, body: string): string =>
  `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>\n${body}`;

/** Windows-1251 has the Russian letters in one row, by their code in Unicode: «А» is 0xC0. */
const in1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : '?'.charCodeAt(0);
  });

const inUtf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Every sign beyond ASCII by its number. */
const byNumbers = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe.each([SHEET, STRINGS])('%s', (name) => {
  it('in windows-1251 is refused, and the encoding is told', () => {
    const bytes = in1251(declared('windows-1251', `${bodyOf(name)}<!-- Да -->`));
    expect(() => opened(bookWith(name, bytes))).toThrow(
      `Файл «школа.xlsx» повреждён: часть ${name} записана в кодировке «windows-1251», а не в UTF-8. ${REMEDY}`,
    );
  });

  it('that declares another encoding than it is in is refused', () => {
    const bytes = strToU8(declared('windows-1251', `${bodyOf(name)}<!-- Да -->`));
    expect(() => opened(bookWith(name, bytes))).toThrow('записана в кодировке «windows-1251»');
  });

  it.each([
    ['in windows-1251 without a word of it', in1251],
    ['cut within a letter', (text: string) => strToU8(text).slice(0, -5)],
    ['in UTF-16 that ends within a letter', (text: string) => inUtf16(text).slice(0, -1)],
  ])('%s is refused', (_, bytesOf) => {
    const bytes = bytesOf(declared('UTF-8', `${bodyOf(name)}<!-- Да -->`));
    expect(() => opened(bookWith(name, bytes))).toThrow(
      `Файл «школа.xlsx» повреждён: часть ${name} испорчена: в ней не текст в UTF-8. ${REMEDY}`,
    );
  });

  it.each(['UTF-8', 'utf-8', 'utf8', 'UTF-16', 'utf-16le'])(
    'in UTF-8 is read, whatever it calls that: %s',
    (encoding) => {
      const bytes = strToU8(declared(encoding, bodyOf(name)));
      expect(valuesOf(bookWith(name, bytes))).toEqual(valuesOf(WHOLE));
      const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
      expect(valuesOf(bookWith(name, marked))).toEqual(valuesOf(WHOLE));
    },
  );

  it.each(['UTF-8', 'UTF-16'])('in UTF-16 with its mark is read, whatever it says: %s', (says) => {
    const bytes = inUtf16(declared(says, bodyOf(name)));
    expect(valuesOf(bookWith(name, bytes))).toEqual(valuesOf(WHOLE));
  });

  it.each(['ISO-8859-1', 'us-ascii', 'windows-1251'])(
    'of nothing but ASCII is read in %s',
    (encoding) => {
      const bytes = strToU8(declared(encoding, byNumbers(bodyOf(name))));
      expect(valuesOf(bookWith(name, bytes))).toEqual(valuesOf(WHOLE));
    },
  );

  it.each(['UTF-7', 'iso-2022-kr'])('in %s is no ASCII, whatever its bytes', (encoding) => {
    const bytes = strToU8(declared(encoding, byNumbers(bodyOf(name))));
    expect(() => opened(bookWith(name, bytes))).toThrow(`в кодировке «${encoding}»`);
  });
});

it('a sheet that was in another encoding says UTF-8 once it is written', () => {
  const bytes = strToU8(declared('ISO-8859-1', byNumbers(bodyOf(SHEET))));
  const book = opened(bookWith(SHEET, bytes));
  const cell = { row: 1, column: 1, value: 'Ёлкина' };
  book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [cell] }]);
  const written = Buffer.from(unzipSync(book.toBytes())[SHEET] ?? []).toString('utf8');
  expect(written).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>/);
  expect(valuesOf(book.toBytes())?.[1]?.[1]).toBe('Ёлкина');
});

describe('a part that is carried over unread', () => {
  it('stays the same bytes in another encoding: Excel itself keeps it so', () => {
    const bytes = in1251(declared('windows-1251', '<a>учитель</a>'));
    const written = unzipSync(opened(bookWith(CUSTOM, bytes)).toBytes());
    expect(Buffer.from(written[CUSTOM] ?? [])).toEqual(Buffer.from(bytes));
  });

  it('is refused where its bytes are no letters of the encoding that it is in', () => {
    const bytes = in1251(declared('UTF-8', '<a>учитель</a>'));
    expect(() => opened(bookWith(CUSTOM, bytes))).toThrow(
      `часть ${CUSTOM} испорчена: в ней не текст в UTF-8`,
    );
  });

  it('is refused where it is cut, in another encoding too', () => {
    const bytes = in1251(declared('windows-1251', '<a>учитель'));
    expect(() => opened(bookWith(CUSTOM, bytes))).toThrow(
      `часть ${CUSTOM} обрывается или испорчена`,
    );
  });
});
