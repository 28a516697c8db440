/** The page of a computed sheet as it is written again and again (rules Б-85…Б-88). */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day } from '../../contract/plans';
import { packageOf, partsOf } from './package-parts';

const today = day(2026, 4, 15);
const SHEET = 'xl/worksheets/sheet1.xml';

/** So many columns of 100 pixels, the first one repeated; `title` over them. */
const planOf = (columns: number, title = 'Свод', value = 1): SheetPlan => ({
  ...computedSheet(
    ['Свод', title],
    [Array.from({ length: columns }, () => value)],
    Array.from({ length: columns }, (_, at) => column(`К${at}`, 'integer')),
  ),
  frozenColumns: 1,
});

function written(...plans: readonly SheetPlan[]): XlsxWorkbook {
  const book = createXlsx({ today });
  plans.forEach((plan, at) => {
    book.apply([{ kind: at === 0 ? 'createSheet' : 'replaceSheet', plan }]);
  });
  return book;
}

const xmlOf = (book: XlsxWorkbook): string => partsOf(book.toBytes())[SHEET] ?? '';
const setupOf = (book: XlsxWorkbook): string | undefined =>
  /<pageSetup[^>]*>/.exec(xmlOf(book))?.[0];
const mergedIn = (book: XlsxWorkbook): string[] =>
  [...xmlOf(book).matchAll(/mergeCell ref="([^"]*)"/g)].map(([, area = '']) => area);
const titleRow = (book: XlsxWorkbook): string | undefined =>
  /<row r="2"[^>]*>/.exec(xmlOf(book))?.[0];

/** The book after a person's change of its sheet. */
function changed(book: XlsxWorkbook, before: string | RegExp, after: string): XlsxWorkbook {
  const parts = partsOf(book.toBytes());
  const xml = parts[SHEET]?.replace(before, after) ?? '';
  expect(xml).not.toBe(parts[SHEET]);
  return openXlsx(packageOf({ ...parts, [SHEET]: xml }), { today });
}

const again = (book: XlsxWorkbook, plan: SheetPlan): XlsxWorkbook => {
  book.apply([{ kind: 'replaceSheet', plan }]);
  return book;
};

it.each([
  [4, 30],
  [30, 4],
  [14, 20],
])('Б-85: of %i columns that become %i the page is that of a new sheet', (few, many) => {
  const before = written(planOf(few), planOf(many));
  expect(setupOf(before)).toBe(setupOf(written(planOf(many))));
  expect(setupOf(written(planOf(few)))).not.toBe(setupOf(before));
});

it('Б-85: a column that a person has made wider counts, and his own columns beside ours', () => {
  // Eight columns are 800 pixels, upright; with one of 150 they are 850: 843 is the most.
  const wider = changed(
    written(planOf(8)),
    /<col min="3" max="3" width="[\d.]+"/,
    '<col min="3" max="3" width="21.43"',
  );
  expect(setupOf(again(wider, planOf(8, 'Свод', 2)))).toContain('landscape');
  const own = written(planOf(8));
  own.apply([
    { kind: 'editCells', sheet: 'Рейтинг', cells: [{ row: 3, column: 9, value: 'моё' }] },
  ]);
  expect(setupOf(again(own, planOf(8, 'Свод', 2)))).toContain('landscape');
});

it('Б-86: a page that a person has set up stays, however often and wide the sheet is written', () => {
  const turned = changed(written(planOf(4)), 'orientation="portrait"', 'orientation="landscape"');
  const said = setupOf(turned);
  expect(setupOf(again(again(turned, planOf(30)), planOf(4)))).toBe(said);
  const scaled = changed(written(planOf(30)), 'fitToPage="1"', 'fitToPage="0"');
  const before = setupOf(scaled);
  expect(setupOf(again(scaled, planOf(4)))).toBe(before);
});

it('Б-86: the page of an earlier version, which remembered nothing, follows', () => {
  const parts = partsOf(written(planOf(4)).toBytes());
  const workbook = parts['xl/workbook.xml']?.replace(
    /<definedName name="_postcourse_page".*?<\/definedName>/,
    '',
  );
  const sheet = parts[SHEET]?.replace('"portrait"', '"landscape"');
  const old = packageOf({ ...parts, 'xl/workbook.xml': workbook ?? '', [SHEET]: sheet ?? '' });
  const book = again(openXlsx(old, { today }), planOf(4, 'Свод', 2));
  expect(setupOf(book)).toContain('portrait');
});

const LONG = 'Не сдали: школа, '.repeat(12);

it('Б-87: a line longer than the page is merged, wraps and is written once', () => {
  const book = written(planOf(6, LONG));
  expect(mergedIn(book)).toEqual(['A2:F2']);
  expect(titleRow(book)).toMatch(/ht="\d+" customHeight="1"/);
  const { revision } = book;
  book.apply([{ kind: 'replaceSheet', plan: planOf(6, LONG) }]);
  expect(book.revision).toBe(revision);
  // 1306 − 100 = 1206 pixels a page: 39 columns on four pages, ten on the first one beside the label.
  // Of these 1100 pixels nine tenths are certain to be on it: nine columns.
  expect(mergedIn(written(planOf(40, LONG.repeat(3))))).toEqual(['A2:I2']);
});

it('Б-87: merging and height follow the line; a person’s height stays', () => {
  const shorter = written(planOf(6, LONG), planOf(6, 'Сдали все'));
  expect(mergedIn(shorter)).toEqual([]);
  expect(titleRow(shorter)).toBe(titleRow(written(planOf(6, 'Сдали все'))));
  const taller = changed(
    written(planOf(6, LONG)),
    titleRow(written(planOf(6, LONG))) ?? '',
    '<row r="2" ht="200" customHeight="1">',
  );
  expect(titleRow(again(taller, planOf(6, LONG.slice(20))))).toContain('ht="200"');
});
