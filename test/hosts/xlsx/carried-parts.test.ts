/** Parts that nothing reads are carried over: one that was cut or mistyped before it was packed is refused, too. */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { scanXml } from '../../../src/hosts/xlsx/xml/scan';
import { day } from '../../contract/plans';
import { excelBook } from './excel-book';
import { changedParts, partsOf } from './package-parts';

const opened = (parts: Readonly<Record<string, string>>) =>
  openXlsx(excelBook(parts), { today: day(2026, 3, 15), name: 'школа.xlsx' });

const CHART = 'xl/charts/chart1.xml';

describe.each([
  CHART,
  'xl/drawings/drawing1.xml',
  'xl/comments1.xml',
  'docProps/core.xml',
  'docProps/app.xml',
  'customXml/item1.xml',
  'xl/charts/_rels/chart1.xml.rels',
])('%s', (name) => {
  it.each([
    '<a><b>текст</b>',
    '<a><b>текст</b></a',
    '<a><b>текст</a></b>',
    '<a><b>уч & тель</b></a>',
    '<a b="1" b="2"/>',
    '<a/><a/>',
    '<a/>хвост',
    '<a/><!-- не кончается',
    '<a/><!-- один -- два -->',
    '<a/><!-- два --!>',
    '<a><![CDATA[не кончается</a>',
    '',
  ])('is refused where it is «%s»', (xml) => {
    expect(() => opened({ [name]: xml })).toThrow(
      `Файл «школа.xlsx» повреждён: часть ${name} обрывается или испорчена. Откройте его в Excel или LibreOffice и сохраните заново либо возьмите другую копию.`,
    );
  });
});

it.each([
  '\ufeff<?xml version="1.0"?>\r\n<!-- один - два --><a b=\'1\'>уч &amp; тель &#8470;</a>\n<!---->\n',
  '<!DOCTYPE a><a><![CDATA[<b> & </c>]]></a>',
  `<a>${'данные '.repeat(200_000)}</a>`,
])('what is well-formed is carried over as it is', (xml) => {
  const book = opened({ [CHART]: xml });
  expect(changedParts(excelBook({ [CHART]: xml }), book.toBytes())).toEqual([]);
});

it.each([
  // As Excel itself writes it.
  ['xl/drawings/vmlDrawing1.vml', '<xml><v:shape><div><br></div></v:shape></xml>'],
  ['xl/media/image1.png', '<никакой не XML'],
  ['xl/printerSettings/printerSettings1.bin', '<'],
  // What a Mac puts beside the files that it packs.
  ['__MACOSX/xl/._workbook.xml', 'Mac OS X'],
  ['xl/._styles.xml', 'Mac OS X'],
])('%s is no XML, and stays', (name, content) => {
  expect(partsOf(opened({ [name]: content }).toBytes())[name]).toBe(content);
});

it('a comment is told apart in pieces, too', () => {
  const none = (): undefined => undefined;
  const scan = (xml: string) => () => scanXml([...xml], 'ч', () => ({ open: none, close: none }));
  expect(scan('<a><!-- один - два --></a>')).not.toThrow();
  expect(scan('<a><!-- один -- два --></a>')).toThrow('часть ч обрывается или испорчена');
  expect(scan('<a><!-- один ---></a>')).toThrow('часть ч обрывается или испорчена');
});
