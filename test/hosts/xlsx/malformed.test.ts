/** XML that is not well-formed, and sheets that say a thing twice: programs read such files each in its own way. */
import { Fault } from '../../../src/core/values/fault';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { scanXml } from '../../../src/hosts/xlsx/xml/scan';
import { day } from '../../contract/plans';
import { EXCEL_PARTS, excelBook, excelBookWithRows } from './excel-book';

const opened = (bytes: Uint8Array) =>
  openXlsx(bytes, { today: day(2026, 3, 15), name: 'школа.xlsx' });

const ignored = (): undefined => undefined;

const scan = (xml: string | Iterable<string>) => () =>
  scanXml(xml, 'ч', () => ({ open: ignored, close: ignored, attribute: ignored, text: ignored }));

describe.each<[string, string]>([
  ['a closing tag that nothing opened', '<a></б></a>'],
  ['a closing tag behind the root', '<a></a></a>'],
  ['a closing tag with another prefix', '<x:a></a>'],
  ['a closing tag that goes on', '<a></ab>'],
  ['a closing tag cut short', '<ab></a>'],
  ['an ampersand alone', '<a>уч & тель</a>'],
  ['an ampersand alone in an attribute', '<a б="уч & тель"/>'],
  ['an entity that XML does not have', '<a>&nbsp;</a>'],
  ['a control sign', '<a>уч\u000bтель</a>'],
  ['zeros behind the end', '<a/>\u0000\u0000'],
  ['an attribute twice', '<a б="1" в="2" б="3"/>'],
  ['an attribute twice, among very many', `<a ${many(200)} n7=""/>`],
  ['an attribute without quotes', '<a б=1/>'],
  ['an attribute without a value', '<a б/>'],
])('%s', (_, xml) => {
  it('is refused, whole and in pieces', () => {
    expect(scan(xml)).toThrow('часть ч обрывается или испорчена');
    expect(scan([...xml])).toThrow('часть ч обрывается или испорчена');
  });
});

function many(count: number): string {
  return Array.from({ length: count }, (_, index) => `n${index}=""`).join(' ');
}

it.each([
  `<a ${many(200)}/>`,
  '<a б="1" х:б="1"></a >',
  '<a\n><б></б\n ></a>\n',
  '<a в="&lt;б>">&amp;</a>',
  '<!-- <a> --><a><!-- </a> --></a>',
])('what is well-formed is read: %s', (xml) => {
  expect(scan(xml)).not.toThrow();
  expect(scan([...xml])).not.toThrow();
});

it('a closing tag ends behind its «>», wherever that stands', () => {
  const xml = '<a><б></б\n ><в/></a >';
  const ends: string[] = [];
  scanXml(xml, 'ч', (position) => ({
    open: () => undefined,
    close: () => ends.push(xml.slice(position.start(), position.end())),
  }));
  expect(ends).toEqual(['</б\n >', '<в/>', '</a >']);
});

describe('a sheet with', () => {
  it.each<[string, string, RegExp]>([
    ['a cell outside of a row', '<c r="A1"><v>1</v></c>', /в нём есть ячейка вне строк/],
    [
      'a row twice',
      '<row r="2"><c><v>1</v></c></row><row r="3"/><row r="2"><c><v>2</v></c></row>',
      /в нём дважды есть строка 2/,
    ],
    [
      'a row that follows one and is there by its number, too',
      '<row r="4"/><row/><row r="5"/>',
      /в нём дважды есть строка 5/,
    ],
    [
      'a cell twice',
      '<row r="1"><c r="B1"><v>1</v></c><c r="C1"/><c r="B1"><v>2</v></c></row>',
      /одна и та же ячейка стоит в строке дважды/,
    ],
    [
      'an attribute of a cell twice',
      '<row r="1"><c r="B1" r="C1"><v>1</v></c></row>',
      /обрывается или испорчена/,
    ],
    [
      'a cell of another row in a row with a number',
      '<row r="400"><c r="A5"><v>1</v></c></row>',
      /в нём ячейка «A5» стоит в строке 400/,
    ],
    [
      'a cell of another row in a row that follows one',
      '<row r="4"/><row><c r="A6"><v>1</v></c></row>',
      /в нём ячейка «A6» стоит в строке 5/,
    ],
    ['a word for a number', '<row><c t="n"><v>abc</v></c></row>', /на месте числа стоит не число/],
    ['a word and no type', '<row><c><v>два</v></c></row>', /на месте числа стоит не число/],
    ['an endless number', '<row><c><v>Infinity</v></c></row>', /на месте числа стоит не число/],
    ['a number beyond all', '<row><c><v>1e999</v></c></row>', /на месте числа стоит не число/],
    ['a number of programmers', '<row><c><v>0x10</v></c></row>', /на месте числа стоит не число/],
    ['neither truth', '<row><c t="b"><v>да</v></c></row>', /на месте «ИСТИНА» или «ЛОЖЬ»/],
  ])('%s is refused by its name', (_, rows, wanted) => {
    const open = () => opened(excelBookWithRows(rows));
    expect(open).toThrow(Fault);
    expect(open).toThrow(wanted);
    expect(open).toThrow(/^Файл «школа\.xlsx» повреждён: /);
  });

  it('numbers in every way of writing, and truths in both, is read', () => {
    const cells = ['+1', '-.5', '2.', ' 3 ', '4.5E-1', '1e2'].map((one) => `<c><v>${one}</v></c>`);
    const truths = ['1', 'true', '0', 'false'].map((one) => `<c t="b"><v>${one}</v></c>`);
    const rows = `<row r="2">${cells.join('')}${truths.join('')}</row>`;
    expect(opened(excelBookWithRows(rows)).read('Педагоги')?.rows[1]).toEqual([
      ...[1, -0.5, 2, 3, 0.45, 100],
      ...[true, true, false, false],
    ]);
  });

  it('rows and cells in another order is read: no place is taken twice', () => {
    const rows =
      '<row r="70"><c r="C70"><v>3</v></c><c r="A70"><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><v>6</v></c><c r="A2"><v>4</v></c></row>';
    const grid = opened(excelBookWithRows(rows)).read('Педагоги');
    expect([grid?.rows[69], grid?.rows[1]]).toEqual([
      [1, null, 3],
      [4, null, 6],
    ]);
  });
});

it('parts that say how the book hangs together are held to the same', () => {
  const workbook = EXCEL_PARTS['xl/workbook.xml'] ?? '';
  const bytes = excelBook({ 'xl/workbook.xml': workbook.replace('<sheet ', '<sheet name="Б" ') });
  expect(() => opened(bytes)).toThrow(/часть xl\/workbook\.xml обрывается или испорчена/);
});
