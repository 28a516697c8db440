/** Б-84: the chart of a computed sheet comes with its first rows, follows them, and is a person's to remove. */
import { parseDocument } from 'htmlparser2';
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day } from '../../contract/plans';
import { otherRead } from './other-library';
import { changedParts, packageOf, partsOf } from './package-parts';

const today = day(2026, 4, 15);
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Two titles, the header in row 3, rows from row 4 on. */
const planOf = (rows: SheetPlan['rows'], rest: Partial<SheetPlan> = {}): SheetPlan => ({
  ...computedSheet(['Показатели', 'данные на 15.04.2026'], rows, [
    column('Код'),
    column('Показатель'),
    column('Доля, %', 'share'),
    column('Цель, %', 'share'),
  ]),
  chart: { title: 'Доли & цели', labels: 'Показатель', values: ['Доля, %', 'Цель, %'] },
  ...rest,
});

const TWO: SheetPlan['rows'] = [
  ['К1', 'Охват <всех>', 66.7, 80],
  ['К2', 'Этапы', '—', null],
];
const THREE: SheetPlan['rows'] = [...TWO, ['К3', 'Курсы', 50, null]];

function bookWith(...plans: readonly SheetPlan[]): XlsxWorkbook {
  const book = createXlsx({ today });
  plans.forEach((plan, index) => {
    book.apply([{ kind: index === 0 ? 'createSheet' : 'replaceSheet', plan }]);
  });
  return book;
}

function replaced(parts: Record<string, string>, plan: SheetPlan): Record<string, string> {
  const book = openXlsx(packageOf(parts), { today });
  book.apply([{ kind: 'replaceSheet', plan }]);
  return partsOf(book.toBytes());
}

interface Parsed {
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Parsed[];
}

/** Texts of the elements of this name, as another program reads them. */
function textsOf(xml: string | undefined, name: string): string[] {
  const found: string[] = [];
  const textOf = ({ data, children = [] }: Parsed): string =>
    data ?? children.map((child) => textOf(child)).join('');
  const visit = (node: Parsed): void => {
    if (node.name === name) found.push(textOf(node));
    for (const child of node.children ?? []) visit(child);
  };
  visit(parseDocument(xml ?? '', { xmlMode: true }) as unknown as Parsed);
  return found;
}

const AREAS_OF_TWO = [
  "'Рейтинг'!$C$3",
  "'Рейтинг'!$B$4:$B$5",
  "'Рейтинг'!$C$4:$C$5",
  "'Рейтинг'!$D$3",
  "'Рейтинг'!$B$4:$B$5",
  "'Рейтинг'!$D$4:$D$5",
];

it('Б-84: is made with a sheet that has rows, under them', () => {
  const bytes = bookWith(planOf(TWO)).toBytes();
  const parts = partsOf(bytes);
  expect(textsOf(parts[CHART], 'c:f')).toEqual(AREAS_OF_TWO);
  expect(textsOf(parts[CHART], 'a:t')).toEqual(['Доли & цели']);
  // Rows end in row 5, which is 4 from 0; a row is left between.
  expect(textsOf(parts[DRAWING], 'xdr:row')).toEqual(['6']);
  expect(parts['[Content_Types].xml']).toContain('/xl/charts/chart1.xml');
  expect(parts[SHEET]).toMatch(/<drawing r:id="rId\d+"\/>/);
  expect(otherRead(bytes).sheets[0]?.rows.length).toBe(5);
});

it('Б-84: has the figures with it; «—» and a blank cell are gaps', () => {
  const chart = partsOf(bookWith(planOf(TWO)).toBytes())[CHART];
  // Name, labels and figures of «Доля», then of «Цель»: of two rows one figure each.
  expect(textsOf(chart, 'c:v')).toEqual([
    'Доля, %',
    'Охват <всех>',
    'Этапы',
    '66.7',
    'Цель, %',
    'Охват <всех>',
    'Этапы',
    '80',
  ]);
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
});

it('Б-84: a column without a figure is no series, and a plan without figures has no chart', () => {
  const one = partsOf(bookWith(planOf([['К1', 'Охват', 5, null]])).toBytes());
  expect(textsOf(one[CHART], 'c:ser')).toHaveLength(1);
  const none = partsOf(bookWith(planOf([['К1', 'Охват', '—', null]])).toBytes());
  expect(Object.keys(none).filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

it('Б-84: stands beside the frozen columns, which paper repeats, and within the first page', () => {
  const plan = planOf(TWO, { frozenColumns: 2 });
  const wide = plan.columns.concat(
    Array.from({ length: 30 }, (_, at) => column(`Школа ${at}`, 'share')),
  );
  const columns = wide.map((one) => ({ ...one, width: 100 }));
  const drawing = partsOf(bookWith({ ...plan, columns }).toBytes())[DRAWING];
  expect(textsOf(drawing, 'xdr:col')).toEqual(['2']);
  // Its frame keeps off the edge that is repeated: 8 pixels of 9525 units.
  expect(textsOf(drawing, 'xdr:colOff')).toEqual(['76200']);
  // A page that lies holds 1 307 px (276.6 mm at 80 %): certain are at most 90 % of them, less 200 frozen.
  const width = Number(/cx="(\d+)" cy="[1-9]/.exec(drawing ?? '')?.[1]) / 9525;
  expect(width).toBeGreaterThanOrEqual(500);
  expect(width).toBeLessThanOrEqual(900);
  const frozenNone = partsOf(bookWith(planOf(TWO)).toBytes())[DRAWING];
  expect(textsOf(frozenNone, 'xdr:col')).toEqual(['0']);
});

it('Б-84: comes with the first rows of a sheet that the template made', () => {
  const template = bookWith(planOf([], { titles: ['Ещё не рассчитано'] }));
  expect(partsOf(template.toBytes())[CHART]).toBeUndefined();
  template.apply([{ kind: 'replaceSheet', plan: planOf(TWO) }]);
  const parts = partsOf(template.toBytes());
  expect(textsOf(parts[CHART], 'c:f')).toEqual(AREAS_OF_TWO);
  // In its place among the elements of a worksheet.
  expect(parts[SHEET]).toMatch(/<\/sheetData>.*<pageSetup.*<drawing [^>]*r:id="rId\d+"\/>/s);
});

it('Б-84: follows the rows, in areas, figures and place; other parts stay as they were', () => {
  const book = bookWith(planOf(TWO));
  const before = book.toBytes();
  book.apply([{ kind: 'replaceSheet', plan: planOf(THREE) }]);
  const parts = partsOf(book.toBytes());
  expect(textsOf(parts[CHART], 'c:f')[2]).toBe("'Рейтинг'!$C$4:$C$6");
  expect(textsOf(parts[CHART], 'c:v')).toContain('50');
  expect(textsOf(parts[DRAWING], 'xdr:row')).toEqual(['7']);
  const changed = changedParts(before, book.toBytes());
  expect(changed.filter((name) => !/workbook\.xml|styles\.xml/.test(name))).toEqual([
    CHART,
    DRAWING,
    SHEET,
  ]);
});

it('Б-84: keeps what a person has made of it, and its place where that is lower', () => {
  const parts = partsOf(bookWith(planOf(TWO)).toBytes());
  parts[CHART] = (parts[CHART] ?? '').replace('2E75B6', '00FF00');
  parts[DRAWING] = (parts[DRAWING] ?? '').replace('<xdr:row>6<', '<xdr:row>40<');
  const after = replaced(parts, planOf(THREE));
  expect(after[CHART]).toContain('00FF00');
  expect(textsOf(after[CHART], 'c:f')[2]).toBe("'Рейтинг'!$C$4:$C$6");
  expect(after[DRAWING]).toBe(parts[DRAWING]);
});

it('Б-84: is drawn anew where it has other series', () => {
  const parts = partsOf(bookWith(planOf([['К1', 'Охват', 5, null]])).toBytes());
  const after = replaced(parts, planOf(TWO));
  expect(textsOf(after[CHART], 'c:f')).toEqual(AREAS_OF_TWO);
});

it('Б-84: a person’s own charts stay, and ours stands beside them', () => {
  const parts = partsOf(bookWith(planOf(TWO)).toBytes());
  parts[DRAWING] = (parts[DRAWING] ?? '').replace('name="Доли &amp; цели"', 'name="Моя"');
  const after = replaced(parts, planOf(THREE));
  // Renamed, it is the person's; ours was there once and does not come back.
  expect(after[CHART]).toBe(parts[CHART]);
  expect(after[DRAWING]).toBe(parts[DRAWING]);

  const template = partsOf(bookWith(planOf(TWO)).toBytes());
  template[DRAWING] = (template[DRAWING] ?? '').replace('name="Доли &amp; цели"', 'name="Моя"');
  const blank = replaced(template, planOf([]));
  const both = replaced(blank, planOf(THREE));
  expect(both[CHART]).toBe(template[CHART]);
  expect(textsOf(both['xl/charts/chart2.xml'], 'c:f')[2]).toBe("'Рейтинг'!$C$4:$C$6");
  expect(textsOf(both[DRAWING], 'xdr:row')).toEqual(['6', '7']);
});

it('Б-84: once removed stays away', () => {
  const parts = partsOf(bookWith(planOf(TWO)).toBytes());
  parts[DRAWING] = (parts[DRAWING] ?? '').replace(/<xdr:oneCellAnchor.*<\/xdr:oneCellAnchor>/s, '');
  expect(replaced(parts, planOf(THREE))[DRAWING]).toBe(parts[DRAWING]);
});

it('Б-84: a drawing that is none costs no figure', () => {
  const parts = partsOf(bookWith(planOf(TWO)).toBytes());
  parts[DRAWING] = '<other>text<anchors/></other>';
  const after = replaced(parts, planOf(THREE));
  expect(after[DRAWING]).toBe(parts[DRAWING]);
  expect(after[SHEET]).toContain('Курсы');
});
