/** What a package may say of cells, texts and sheets beside what programs write: it is read rightly or refused by its name. */
import { type Cell, UNRECKONED } from '../../../src/core/values/cell';
import { readSharedStrings } from '../../../src/hosts/xlsx/reading/shared-strings';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day, dayCell } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const opened = (bytes: Uint8Array) =>
  openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа.xlsx' });

const firstCell = (cell: string): Cell | undefined =>
  opened(excelBookWithRows(`<row r="1">${cell}</row>`)).read('Педагоги')?.rows[0]?.[0];

const changed = (part: string, before: string | RegExp, after: string): Uint8Array => {
  const text = EXCEL_PARTS[part] ?? '';
  expect(text.replace(before, after)).not.toBe(text);
  return excelBook({ [part]: text.replace(before, after) });
};

const versions = (first: string, second: string): string =>
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  `<mc:Choice Requires="x14">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;

describe('a cell is refused with', () => {
  it.each([
    ['a value of another namespace', '<c><z:v xmlns:z="z">99</z:v><v>16</v></c>', /«z:v»/],
    [
      'two versions of its value',
      `<c>${versions('<v>1</v>', '<v>2</v>')}</c>`,
      /«mc:AlternateContent»/,
    ],
    ['a text in its formula', '<c><f>8<t>99</t></f><v>16</v></c>', /среди ячеек стоит «t»/],
    ['a value twice', '<c><v>1</v><v>6</v></c>', /у одной ячейки два значения/],
    ['a value of both kinds', '<c t="inlineStr"><v>1</v><is><t>6</t></is></c>', /два значения/],
    ['a text that is called a number', '<c><is><t>17</t></is></c>', /вид ячейки не тот/],
    ['a text that is called an index', '<c t="s"><is><t>1</t></is></c>', /вид ячейки не тот/],
    ['a type that nobody knows', '<c t="S"><v>1</v></c>', /ячейка неизвестного вида «S»/],
    ['a format beyond the list', '<c s="99"><v>45000</v></c>', /формат, которого в нём нет/],
    ['a format that is no number', '<c s="x"><v>45000</v></c>', /формат, которого в нём нет/],
    ['a negative index', '<c t="s"><v>-1</v></c>', /текст, которого в нём нет/],
    ['an index of programmers', '<c t="s"><v>0x1</v></c>', /текст, которого в нём нет/],
    ['an index with an exponent', '<c t="s"><v>1e0</v></c>', /текст, которого в нём нет/],
  ])('%s', (_, cell, wanted) => {
    expect(() => firstCell(cell)).toThrow(wanted);
  });
});

it.each<[string, Cell]>([
  ['<c t="d"><v>2026-03-15T00:00:00Z</v></c>', dayCell(2026, 3, 15)],
  ['<c t="d"><v>2026-03-15T23:30:00.5+03:00</v></c>', dayCell(2026, 3, 15)],
  ['<c t="d"><v> 2026-03-15 </v></c>', dayCell(2026, 3, 15)],
  ['<c t="d"><v>2026-03-15 или позже</v></c>', '2026-03-15 или позже'],
  ['<c t="d"><v>2026-03-155</v></c>', '2026-03-155'],
  ['<c t="e"><v/></c>', UNRECKONED],
  ['<c t="str"><f>""</f><v/></c>', null],
  ['<c><v>16</v><extLst><ext uri="u"><x:v xmlns:x="x">99</x:v></ext></extLst></c>', 16],
  [
    '<c t="inlineStr"><is><r><t/></r><r><rPr><b/></rPr><t>прог</t></r><r><t>рамма</t></r><rPh sb="0" eb="1"><t>ФОН</t></rPh><phoneticPr fontId="0"/></is></c>',
    'программа',
  ],
])('%s is read as %j', (cell, value) => {
  expect(firstCell(`${cell}<c><v>1</v></c>`) ?? null).toEqual(value);
});

it('there is no negative zero', () => {
  expect(Object.is(firstCell('<c><v>-0</v></c>'), 0)).toBe(true);
});

describe('a sheet is refused with', () => {
  const row = '<row r="90"><c r="A90"><v>1</v></c></row>';
  it.each([
    ['cells in two versions', '</sheetData>', `${versions(row, row)}</sheetData>`],
    ['cells a second time', '</sheetData>', `</sheetData><sheetData>${row}</sheetData>`],
    ['cells among its cells', '</sheetData>', `<sheetData>${row}</sheetData></sheetData>`],
  ])('%s', (_, before, after) => {
    expect(() => opened(changed(SHEET, before, after))).toThrow(/среди ячеек стоит «/);
  });

  it('a root that is none of a sheet', () => {
    const page = excelBook({ [SHEET]: '<html><body>404</body></html>' });
    expect(() => opened(page)).toThrow(`часть ${SHEET} — не лист книги`);
  });

  it('a row whose number is one of programmers', () => {
    expect(() => opened(excelBookWithRows('<row r="0x2"><c><v>1</v></c></row>'))).toThrow(
      'ячейка за пределами листа',
    );
  });
});

describe('a list of texts', () => {
  const strings = (items: string) => readSharedStrings(`<sst>${items}</sst>`, 'ч');

  it.each([
    '<item><t>а</t></item><si><t>б</t></si>',
    '<si><si><t>а</t></si><t>б</t></si>',
    versions('<si><t>а</t></si>', '<si><t>б</t></si>'),
  ])('is refused where something else stands in it: %s', (items) => {
    expect(() => strings(items)).toThrow(/в части ч среди текстов стоит «/);
  });

  it('is read with runs, guides and extensions', () => {
    const run = '<r><rPr><b/><rFont val="А"/></rPr><t>б</t></r><r/><r><t/></r>';
    const end = '<extLst><ext uri="u"><si><t>в</t></si></ext></extLst>';
    expect(
      strings(`<si>${run}<rPh sb="0" eb="1"><t>г</t></rPh><phoneticPr/></si><si/>${end}`),
    ).toEqual(['б', '']);
  });
});

describe('a book is refused with', () => {
  it.each<[string, Uint8Array, RegExp]>([
    [
      'a sheet that is only in its list',
      changed(RELATIONS, /<Relationship [^>]*sheet1\.xml"\/>/, ''),
      /лист «Педагоги» есть в списке, а самого листа нет/,
    ],
    [
      'two sheets of one name',
      changed(BOOK, 'name="Рейтинг"', 'name="Педагоги"'),
      /в нём два листа с названием «Педагоги»/,
    ],
    ['a sheet without a name', changed(BOOK, 'name="Рейтинг"', ''), /есть лист без названия/],
    [
      'a sheet in two versions',
      changed(BOOK, /<sheet name="Рейтинг"[^>]*\/>/, versions('$&', '$&')),
      /есть лист без названия/,
    ],
    [
      'a sheet that leads to two parts',
      changed(RELATIONS, /<Relationship [^>]*sheet1\.xml"\/>/, '$&$&'),
      /лист «Педагоги» в нём — сразу несколько частей/,
    ],
  ])('%s', (_, bytes, wanted) => {
    expect(() => opened(bytes)).toThrow(wanted);
  });
});
