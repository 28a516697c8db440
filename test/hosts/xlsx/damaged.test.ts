/** Bytes that rotted on the disk: a zip may inflate all the same, its checksums tell. */
import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { Fault } from '../../../src/core/values/fault';
import { checksumOf } from '../../../src/hosts/xlsx/package/checksums';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook } from './excel-book';
import { asLargeZip, packageOf, partsOf, renamedPart } from './package-parts';

const opened = (bytes: Uint8Array) =>
  openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа.xlsx' });

/** The parts put in as they are, so that a changed letter is all that is wrong. */
const stored = (): Uint8Array => zipSync(unzipSync(excelBook()), { level: 0 });

test('a letter that is another one is told with the part that it is in', () => {
  const bytes = stored();
  const at = strFromU8(bytes, true).indexOf('<sheetData>');
  bytes[at + 1] = 0x74;
  expect(() => opened(bytes)).toThrow(Fault);
  expect(() => opened(bytes)).toThrow(/«школа\.xlsx» повреждён: часть xl\Wworksheets\W/);
});

/** Everything that is read of a book and everything that is written for it. */
function everythingOf(bytes: Uint8Array): string {
  const book = opened(bytes);
  const sheets = book.sheetNames().map((name) => [name, book.read(name)]);
  return JSON.stringify([sheets, partsOf(book.toBytes())]);
}

test('a bit that has turned is refused, or it says nothing: no value and no part is ever another one', () => {
  const whole = excelBook();
  const right = everythingOf(whole);
  const seen = { refused: 0, same: 0 };
  const others: number[] = [];
  // A prime: all eight bits of all sorts of bytes come in turn.
  for (let bit = 0; bit < whole.length * 8; bit += 149) {
    const bytes = whole.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    try {
      if (everythingOf(bytes) === right) seen.same += 1;
      else others.push(bit);
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      seen.refused += 1;
    }
  }
  expect(others).toEqual([]);
  expect(seen.refused).toBeGreaterThan(seen.same * 9);
});

const second = (EXCEL_PARTS['xl/worksheets/sheet2.xml'] ?? '').replace('Место', 'Иное');

test.each<[string, Uint8Array, RegExp]>([
  [
    'a part twice',
    renamedPart(
      excelBook({ 'xl/worksheets/sheetX.xml': second }),
      'xl/worksheets/sheetX.xml',
      'xl/worksheets/sheet2.xml',
    ),
    /часть xl\/worksheets\/sheet2\.xml есть в нём дважды/,
  ],
  [
    'two parts that differ by case',
    excelBook({ 'xl/Worksheets/sheet2.xml': second }),
    /часть xl\/Worksheets\/sheet2\.xml есть в нём дважды/,
  ],
  [
    'two sheets on one part',
    excelBook({
      'xl/_rels/workbook.xml.rels': (EXCEL_PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '/xl/worksheets/sheet2.xml',
        '/xl/worksheets/Sheet1.xml',
      ),
    }),
    /листы «Педагоги» и «Рейтинг» в нём — одна и та же часть/,
  ],
  [
    'another archive in front',
    new Uint8Array([...packageOf({ 'a.txt': 'а' }), ...excelBook()]),
    /архив обрывается или испорчен/,
  ],
  [
    'bytes in front that the directory reckons with',
    excelBookBehind(4),
    /перед архивом стоят лишние байты/,
  ],
])('%s', (_, bytes, wanted) => {
  expect(() => opened(bytes)).toThrow(Fault);
  expect(() => opened(bytes)).toThrow(wanted);
});

/** The book behind so many bytes, with all places in its directory told from the file's beginning. */
function excelBookBehind(count: number): Uint8Array {
  const bytes = excelBook();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let entry = view.getUint32(end + 16, true);
  view.setUint32(end + 16, entry + count, true);
  while (entry < end) {
    view.setUint32(entry + 42, view.getUint32(entry + 42, true) + count, true);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return new Uint8Array([...new TextEncoder().encode('PK00'.slice(0, count)), ...bytes]);
}

test.each<[string, Uint8Array]>([
  ['of the large kind', asLargeZip(excelBook())],
  ['with bytes behind it, as some downloads have', new Uint8Array([...excelBook(), 13, 10])],
])('an archive %s is read as it is', (_, bytes) => {
  expect(everythingOf(bytes)).toBe(everythingOf(excelBook()));
});

test('the checksum of any bytes, wherever they begin and end, is that of zip', () => {
  const bytes = excelBook();
  for (let length = 0; length < 40; length += 1) {
    const some = bytes.subarray(length, length * 3);
    expect(checksumOf(some)).toBe(crc32(some));
  }
  expect(checksumOf(bytes)).toBe(crc32(bytes));
});

test('a whole file passes, whoever packed it', () => {
  const sheets = ['Педагоги', 'Рейтинг'];
  expect(opened(stored()).sheetNames()).toEqual(sheets);
  expect(opened(opened(excelBook()).toBytes()).sheetNames()).toEqual(sheets);
});
