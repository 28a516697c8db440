/** A column with a formula in a new sheet: written in every row of the plan, its value beside it. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, day, dayCell } from '../../contract/plans';
import { otherRead } from './other-library';
import { partsOf } from './package-parts';

const TODAY = day(2026, 3, 15);
const FORMULA = 'IF($A{row}="","",IF($A{row}>2,"больше & \'двух\'",$A{row}*2))';

const PLAN: SheetPlan = {
  name: 'Лист',
  kind: 'input',
  titles: ['Заголовок'],
  filtered: false,
  columns: [column('Число', 'integer'), { ...column('Итог', 'points'), formula: FORMULA }],
  rows: [
    [1, 2],
    [3, "больше & 'двух'"],
    [null, null],
  ],
};

const sheetXml = (plan: SheetPlan): string =>
  partsOf(xlsxOf([plan]))['xl/worksheets/sheet1.xml'] ?? '';

/** What stands in the cell, without its format. */
const cellOf = (xml: string, reference: string): string =>
  new RegExp(`<c r="${reference}"[^>]*>(.*?)</c>`).exec(xml)?.[1] ?? '';

it('has the row’s own number in every row, the free ones too, and not in the header', () => {
  const xml = sheetXml(PLAN);
  expect(xml.match(/<f>/g)).toHaveLength(3);
  expect(cellOf(xml, 'B3')).toBe(
    `<f>IF($A3="","",IF($A3&gt;2,"больше &amp; 'двух'",$A3*2))</f><v>2</v>`,
  );
  expect(cellOf(xml, 'B5')).toContain('$A5');
});

it('shows the plan’s value until a program reckons it, in any library', () => {
  const bytes = xlsxOf([PLAN]);
  const rows = [
    ['Число', 'Итог'],
    [1, 2],
    [3, "больше & 'двух'"],
  ];
  const own = openXlsx(bytes, { today: TODAY }).read('Лист')?.rows;
  expect(own?.slice(1, 4)).toEqual(rows);
  expect(otherRead(bytes).sheets[0]?.rows.slice(1, 4)).toEqual(rows);
});

it('keeps a day, a yes and an error beside their formula', () => {
  const plan = {
    ...PLAN,
    rows: [
      [1, dayCell(2026, 3, 15)],
      [2, true],
      [3, { error: '#N/A' }],
    ],
  };
  const read = openXlsx(xlsxOf([plan]), { today: TODAY }).read('Лист');
  expect(read?.rows.slice(2)).toEqual(plan.rows);
});

it('has no filter where the plan wants none, and lines on paper for rows to be filled', () => {
  const xml = sheetXml(PLAN);
  expect(xml).not.toContain('autoFilter');
  // CT_Worksheet: printOptions stand right before pageMargins.
  expect(xml).toContain('<printOptions gridLines="1"/><pageMargins');
  const { filtered: _, ...usual } = PLAN;
  const filled = sheetXml({ ...usual, rows: PLAN.rows.slice(0, 2) });
  expect(filled).toContain('<autoFilter ref="A2:B5000"/>');
  expect(filled).not.toContain('printOptions');
});

it('is the bytes of a workbook with the same sheets', () => {
  const workbook = newXlsx([PLAN], { today: TODAY, name: 'лист.xlsx' });
  expect(workbook.toBytes()).toEqual(xlsxOf([PLAN]));
});
