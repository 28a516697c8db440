/**
 * Programs that copy sheets from book to book leave tens of thousands of cell formats behind. However
 * many there are, they are gone through once a workbook, and new ones are written at once.
 */
import { Tokenizer } from 'htmlparser2';
import { computeAll } from '../../../src/app/school/compute';
import type { CellEdit } from '../../../src/app/workbook';
import { dayFromSerial } from '../../../src/core/values/day';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opc-package';
import { openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { EXCEL_PARTS, excelBook } from './excel-book';
import { partsOf } from './package-parts';

const FORMATS = 2000;
const SHEET = 'Педагоги';
const STYLES = 'xl/styles.xml';
const DAY = { day: dayFromSerial(46000) };

/** The cell formats of the usual book, and after them these many more: no two are alike. */
function bloatedStyles(count: number): string {
  const formats = Array.from(
    { length: count },
    (_, index) =>
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
      `<alignment indent="${index % 250}" textRotation="${Math.floor(index / 250)}"/></xf>`,
  );
  return (EXCEL_PARTS[STYLES] ?? '')
    .replace('<cellXfs count="7">', `<cellXfs count="${7 + count}">`)
    .replace('</cellXfs>', `${formats.join('')}</cellXfs>`);
}

const row = (index: number): string =>
  `<row r="${index + 1}"><c r="A${index + 1}" s="${7 + index}"><v>1</v></c></row>`;

/** The book with that many formats more; cells of the first column have one each. */
function bloatedBook(count = FORMATS): XlsxWorkbook {
  const rows = Array.from({ length: count }, (_, index) => row(index)).join('');
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetData>${rows}</sheetData></worksheet>`;
  return opened(excelBook({ [STYLES]: bloatedStyles(count), 'xl/worksheets/sheet1.xml': sheet }));
}

const opened = (bytes: Uint8Array): XlsxWorkbook =>
  openXlsx(bytes, { today: dayFromSerial(46000), name: 'книга.xlsx' });

const dayAt = (index: number): CellEdit => ({ row: index, column: 0, value: DAY });

const typed = (book: XlsxWorkbook, ...cells: readonly CellEdit[]): void =>
  book.apply([{ kind: 'editCells', sheet: SHEET, cells }]);

/** What `act` does with the styles: characters parsed of texts that hold them, and times written. */
function counted(act: () => void) {
  const parsed = jest.spyOn(Tokenizer.prototype, 'write');
  const written = jest.spyOn(OpcPackage.prototype, 'setText');
  try {
    act();
    return {
      parses: parsed.mock.calls.filter(([xml]) => xml.includes('<cellXfs')).length,
      characters: parsed.mock.calls
        .filter(([xml]) => /<(?:\w+:)?(?:styleSheet|xf|font|fill|border)\b/.test(xml))
        .reduce((sum, [xml]) => sum + xml.length, 0),
      writes: written.mock.calls.filter(([name]) => name.endsWith(STYLES)).length,
    };
  } finally {
    parsed.mockRestore();
    written.mockRestore();
  }
}

it('are parsed once by whoever reads, and makes all sheets of a school', () => {
  let book = bloatedBook();
  expect(
    counted(() => {
      book = bloatedBook();
      for (const name of book.sheetNames()) book.read(name);
      computeAll(book);
    }),
  ).toEqual({ parses: 1, characters: bloatedStyles(FORMATS).length, writes: 1 });
});

it('are parsed once when days come into cells of a format each, and written at once', () => {
  const cells = Array.from({ length: FORMATS }, (_, index) => dayAt(index));
  let book = bloatedBook(1);
  const { parses, characters, writes } = counted(() => {
    book = bloatedBook();
    typed(book, ...cells);
  });
  expect({ parses, writes }).toEqual({ parses: 1, writes: 1 });
  // Beside it, the one format that a new one is made of is looked at, for each of two attributes.
  expect(characters).toBeLessThan(4 * bloatedStyles(FORMATS).length);
  const again = opened(book.toBytes());
  expect(again.read(SHEET)?.rows.map(([cell]) => cell)).toEqual(cells.map(({ value }) => value));
  const styles = partsOf(book.toBytes())[STYLES] ?? '';
  expect(styles).toContain(`<cellXfs count="${7 + 2 * FORMATS}">`);
  expect(styles.match(/<xf /g)).toHaveLength(1 + 7 + 2 * FORMATS);
  // Indents and turns stay, the number format alone is another one.
  expect(styles.match(/textRotation="3"/g)).toHaveLength(2 * 250);
});

it('are not parsed anew by those who go on, a cell at a time', () => {
  const book = bloatedBook();
  typed(book, dayAt(0));
  const seen = counted(() => {
    for (let index = 1; index < 20; index += 1) typed(book, dayAt(index));
  });
  expect(seen.parses).toBe(0);
  expect(opened(book.toBytes()).read(SHEET)?.rows[19]).toEqual([DAY]);
});

it('are looked at once by the screen, which sees new ones as it would in the file', () => {
  const book = bloatedBook();
  book.view(SHEET);
  const { characters } = counted(() => {
    for (let index = 0; index < 20; index += 1) {
      typed(book, dayAt(index));
      book.view(SHEET);
    }
  });
  expect(characters).toBeLessThan(bloatedStyles(FORMATS).length);
  computeAll(book);
  for (const name of book.sheetNames()) {
    const { looks, highlights } = opened(book.toBytes()).view(name) ?? {};
    expect(book.view(name)).toMatchObject({ looks, highlights });
  }
  expect(book.view(SHEET)?.looks[7 + FORMATS + 19]).toMatchObject({ kind: 'day' });
});

it('stay those of its own in a book and in its copy', () => {
  const book = bloatedBook(2);
  typed(book, dayAt(0));
  const copy = book.copy();
  typed(book, dayAt(1));
  computeAll(copy);
  typed(copy, { row: 0, column: 1, value: DAY });
  typed(copy, dayAt(1));
  for (const one of [book, copy]) {
    const again = opened(one.toBytes());
    expect(again.read(SHEET)?.rows.map(([cell]) => cell)).toEqual([DAY, DAY]);
    const looks = again.view(SHEET)?.looks;
    expect(one.view(SHEET)?.looks).toEqual(looks);
  }
  const unchanged = opened(book.toBytes());
  expect(unchanged.sheetNames()).toEqual([SHEET, 'Рейтинг']);
  expect(partsOf(book.toBytes())[STYLES]).toContain('<cellXfs count="11">');
});

it('are counted and put in their places in a part that has none or an empty list', () => {
  const bare = '<x:styleSheet xmlns:x="m"><x:cellXfs count="0"/><x:extLst/></x:styleSheet>';
  const book = opened(excelBook({ [STYLES]: bare }));
  computeAll(book);
  const styles = partsOf(book.toBytes())[STYLES] ?? '';
  const lists = [...styles.matchAll(/<x:(\w+) count="(\d+)">(.*?)<\/x:\1>/g)];
  expect(lists.map(([, name]) => name)).toEqual([
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'dxfs',
  ]);
  const items = {
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellStyleXfs: 'xf',
    cellXfs: 'xf',
    dxfs: 'dxf',
  };
  for (const [, name = '', count, content = ''] of lists) {
    const item = items[name as keyof typeof items];
    const inside = name === 'dxfs' ? content : content.replace(/<x:dxf>.*/, '');
    expect([name, inside.match(new RegExp(`<x:${item}[ >/]`, 'g'))?.length]).toEqual([
      name,
      Number(count),
    ]);
  }
  expect(styles.endsWith('<x:extLst/></x:styleSheet>')).toBe(true);
});
