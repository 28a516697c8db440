/** Where the chart of a sheet takes its figures from, and when it has none. */
import { chartColumns, hasRows } from '../../../src/core/schema/chart-plan';
import type { ChartPlan, SheetPlan } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';

const plan = (rows: Cell[][], chart?: Partial<ChartPlan>): SheetPlan => ({
  name: 'Показатели',
  kind: 'computed',
  titles: ['Показатели'],
  columns: ['Код', 'Показатель', 'Доля, %', 'Цель, %'].map((header) => ({
    header,
    width: 90,
    look: 'text',
  })),
  rows,
  ...(chart && {
    chart: { title: 'Доли', labels: 'Код', values: ['Доля, %', 'Цель, %'], ...chart },
  }),
});

const WITHOUT_GOAL: Cell[] = ['К1', 'Охват', 66.7, null];
const WITHOUT_SHARE: Cell[] = ['К2', 'Доля', '—', 80];

test('of the columns those that have a figure in some row', () => {
  expect(chartColumns(plan([WITHOUT_GOAL, WITHOUT_SHARE], {}))).toEqual({
    labels: 0,
    values: [2, 3],
  });
  expect(chartColumns(plan([WITHOUT_GOAL], {}))).toEqual({ labels: 0, values: [2] });
  expect(chartColumns(plan([WITHOUT_SHARE], { labels: 'Показатель' }))).toEqual({
    labels: 1,
    values: [3],
  });
});

test('nothing to show: no chart, no figure, no such columns', () => {
  expect(chartColumns(plan([WITHOUT_GOAL]))).toBeNull();
  expect(chartColumns(plan([['К1', 'Охват', '—', null]], {}))).toBeNull();
  expect(chartColumns(plan([], {}))).toBeNull();
  expect(chartColumns(plan([WITHOUT_GOAL], { labels: 'ОО' }))).toBeNull();
  expect(chartColumns(plan([WITHOUT_GOAL], { values: ['Итого'] }))).toBeNull();
});

test('a written sheet has rows when something is under its header, wherever that is', () => {
  const [title, header]: Cell[][] = [['Показатели'], ['Код', 'Показатель', 'Доля, %', 'Цель, %']];
  const empty = plan([], {});
  expect(hasRows([], empty)).toBe(false);
  expect(hasRows([title ?? [], header ?? []], empty)).toBe(false);
  expect(hasRows([title ?? [], header ?? [], WITHOUT_GOAL], empty)).toBe(true);
  expect(hasRows([title ?? [], title ?? [], header ?? []], empty)).toBe(false);
  expect(hasRows([title ?? [], title ?? [], header ?? [], WITHOUT_GOAL], empty)).toBe(true);
});
