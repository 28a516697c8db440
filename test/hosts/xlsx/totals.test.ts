/** Totals in bold, as an independent library and the workbench see them. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { textWidth } from '../../../src/core/schema/text-width';
import type { Cell } from '../../../src/core/values/cell';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, dayCell } from '../../contract/plans';
import { otherRead } from './other-library';
import { partsOf } from './package-parts';

const today = day(2026, 3, 15);

/** Title in row 0, header in row 1, data from row 2 on. */
const plan = (
  rows: readonly (readonly Cell[])[],
  rest: Partial<SheetPlan> = {},
  columns = [column('Школа'), column('Запросов', 'integer'), column('Дата', 'day')],
): SheetPlan => ({ ...computedSheet(['Свод'], rows, columns), ...rest });

const SCHOOLS: Cell[][] = [
  ['Школа 1', 4, dayCell(2026, 1, 9)],
  ['Школа 2', 5, null],
];
const TOTAL: Cell[] = ['Итого', 9, dayCell(2026, 2, 1)];

function bookWith(...plans: readonly SheetPlan[]): XlsxWorkbook {
  const book = createXlsx({ today });
  plans.forEach((one, index) => {
    book.apply([{ kind: index === 0 ? 'createSheet' : 'replaceSheet', plan: one }]);
  });
  return openXlsx(book.toBytes(), { today });
}

/** Cells in bold under the header, as another library finds them: «row,column» from 0. */
const boldIn = (book: XlsxWorkbook): string[] =>
  (otherRead(book.toBytes()).sheets[0]?.bold ?? [])
    .filter((place) => Number(place.split(',')[0]) > 1)
    .sort();

const FIRST = plan([TOTAL, ...SCHOOLS], { strongRows: [0] });
const LAST = plan([...SCHOOLS, TOTAL], { strongRows: [2] });

it('a total is in bold on a new sheet, its header was already', () => {
  expect(boldIn(bookWith(FIRST))).toEqual(['2,0', '2,1', '2,2']);
  expect(otherRead(bookWith(FIRST).toBytes()).sheets[0]?.bold).toEqual(
    expect.arrayContaining(['1,0', '1,1', '1,2']),
  );
});

it('a total that moves takes its bold along', () => {
  expect(boldIn(bookWith(FIRST, LAST))).toEqual(['4,0', '4,1', '4,2']);
  expect(boldIn(bookWith(LAST, FIRST))).toEqual(['2,0', '2,1', '2,2']);
});

it('a sheet that has no total any more has nothing in bold', () => {
  expect(boldIn(bookWith(LAST, plan(SCHOOLS, { strongRows: [] })))).toEqual([]);
  expect(boldIn(bookWith(LAST, plan(SCHOOLS)))).toEqual([]);
});

it('a column of totals is in bold, on a new sheet and on a rewritten one', () => {
  const columns = [
    column('Школа'),
    { ...column('Всего', 'share'), strong: true },
    column('Дата', 'day'),
  ];
  const strong = plan(SCHOOLS, {}, columns);
  expect(boldIn(bookWith(strong))).toEqual(['2,1', '3,1']);
  expect(boldIn(bookWith(plan([TOTAL]), strong))).toEqual(['2,1', '3,1']);
  expect(boldIn(bookWith(strong, plan([TOTAL])))).toEqual([]);
});

it('dates and numbers in bold stay dates and numbers', () => {
  expect(bookWith(plan(SCHOOLS), LAST).read('Рейтинг')?.rows[4]).toEqual(TOTAL);
});

it('totals that move back and forth add no format to the file after the first of them', () => {
  const stylesOf = (book: XlsxWorkbook): string => partsOf(book.toBytes())['xl/styles.xml'] ?? '';
  const once = stylesOf(bookWith(FIRST));
  expect(stylesOf(bookWith(FIRST, LAST, FIRST, LAST, FIRST))).toBe(once);
  // A format of each of the three columns twice: plain and in bold.
  const plain = stylesOf(bookWith(plan([TOTAL, ...SCHOOLS])));
  const formats = (xml: string): number => Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
  expect(formats(once) - formats(plain)).toBe(3);
});

it('a long text in bold is given the lines that it needs', () => {
  const text = 'Итого по всем школам';
  // The column holds the plain text in one line, and no more than that; in bold it is wider.
  const width = Math.ceil(textWidth(text, 'plain')) + 16;
  const columns = [{ ...column('Школа'), width, wrap: true }, column('Число', 'integer')];
  const rows = [
    [text, 1],
    [text, 2],
  ];
  const book = bookWith(plan(rows, { strongRows: [1] }, columns));
  const heights = book.view('Рейтинг')?.heights;
  expect([heights?.get(2), heights?.get(3)]).toEqual([undefined, 40]);
});

it('the workbench shows what is in bold', () => {
  const view = bookWith(plan(SCHOOLS), LAST).view('Рейтинг');
  const isBold = (row: number, at: number): boolean =>
    view?.looks[view.styles.get(row)?.[at] ?? 0]?.bold === true;
  expect([2, 3, 4].map((row) => isBold(row, 1))).toEqual([false, false, true]);
});
