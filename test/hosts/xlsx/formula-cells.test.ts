/** Which cells hold formulas, and which cells those read. */
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { packageOf } from './package-parts';
import { formulas, type Parts, PLAIN, relationsXml, rowsXml, SHEET, sheetXml } from './row-book';

function sourcesOf(formula: string, parts: Parts = {}) {
  const xml = sheetXml(`<sheetData>${rowsXml(3, formulas({ 3: formula }))}</sheetData>`);
  const book = packageOf({ ...PLAIN, ...parts, [SHEET]: xml });
  return openXlsx(book, { today: day(2026, 3, 15) }).view('Педагоги')?.formulas;
}

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

it.each<[string, { sheet: string; area: unknown }[]]>([
  ['A2*2', [{ sheet: 'Педагоги', area: area(1, 0, 1, 0) }]],
  ['SUM($C$9:B4)', [{ sheet: 'Педагоги', area: area(3, 1, 8, 2) }]],
  ['Рейтинг!D5&amp;"A1"', [{ sheet: 'Рейтинг', area: area(4, 3, 4, 3) }]],
  ['SUM(B:C)', [{ sheet: 'Педагоги', area: area(0, 1, 1_048_575, 2) }]],
  ['SUM(2:3)', [{ sheet: 'Педагоги', area: area(1, 0, 2, 16_383) }]],
  ['PI()', []],
])('%s', (formula, refs) => {
  const text = formula.replace('&amp;', '&');
  expect(sourcesOf(formula)).toEqual([{ row: 2, column: 1, text, refs, readsAny: false }]);
});

it('names and tables stand for their cells', () => {
  const parts = {
    'xl/workbook.xml': (PLAIN['xl/workbook.xml'] ?? '').replace(
      '<calcPr',
      '<definedNames><definedName name="Мои">Рейтинг!$A$2:$A$4</definedName></definedNames><calcPr',
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': relationsXml(['table', '../tables/t1.xml']),
    'xl/tables/t1.xml': '<table displayName="Т1" ref="B1:C9"/>',
  };
  expect(sourcesOf('SUM(мои)+SUM(Т1[Код])', parts)?.[0]?.refs).toEqual([
    { sheet: 'Рейтинг', area: area(1, 0, 3, 0) },
    { sheet: 'Рейтинг', area: area(0, 1, 8, 2) },
  ]);
});

it('a formula that works its cells out may read any', () => {
  expect(sourcesOf('INDIRECT("A"&amp;1)')?.[0]).toMatchObject({ readsAny: true });
});

it('a shared formula reads in each cell what it would in its own words', () => {
  const xml = sheetXml(
    '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2</f></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>',
  );
  const book = openXlsx(packageOf({ ...PLAIN, [SHEET]: xml }), { today: day(2026, 3, 15) });
  const shown = book.view('Педагоги')?.formulas.map(({ text, refs }) => [text, refs[0]?.area.top]);
  expect(shown).toEqual([
    ['A2', 1],
    ['A3', 2],
  ]);
});

it('a sheet without formulas has none', () => {
  const book = openXlsx(packageOf(PLAIN), { today: day(2026, 3, 15) });
  expect(book.view('Педагоги')?.formulas).toEqual([]);
});
