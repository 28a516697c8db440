/** Б-84: the chart of a computed sheet comes with its first rows, follows them, and is a person's to remove. */
import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { type ChartState, sheetNamed } from '../../apps-script/documents';
import { kindOf } from '../../apps-script/service-calls';
import { hostRuntime, inOneExecution } from './fake-google';

type Runtime = ReturnType<typeof hostRuntime>;

/** Two titles, the header in row 3, rows from row 4 on. */
function planOf(rows: SheetPlan['rows'], rest: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: 'Показатели',
    kind: 'computed',
    titles: ['Показатели', 'данные на 15.04.2026'],
    columns: [
      { header: 'Код', width: 60, look: 'text' },
      { header: 'Показатель', width: 300, look: 'text' },
      { header: 'Доля, %', width: 80, look: 'share' },
      { header: 'Цель, %', width: 80, look: 'share' },
    ],
    rows,
    chart: { title: 'Доли', labels: 'Показатель', values: ['Доля, %', 'Цель, %'] },
    ...rest,
  };
}

const TWO: SheetPlan['rows'] = [
  ['К1', 'Охват', 66.7, 80],
  ['К2', 'Этапы', '—', null],
];
const THREE: SheetPlan['rows'] = [...TWO, ['К3', 'Курсы', 50, null]];

function apply(runtime: Runtime, ...plans: readonly SheetPlan[]): Runtime {
  for (const plan of plans) {
    const isThere = runtime.document.sheets.some(({ name }) => name === plan.name);
    const kind = isThere ? 'replaceSheet' : 'createSheet';
    inOneExecution(runtime, [{ name: 'apply', changes: [{ kind, plan }] }]);
  }
  return runtime;
}

const chartsOf = ({ document }: Runtime): ChartState[] => sheetNamed(document, 'Показатели').charts;

/** Header and rows of a column. */
const area = (left: number, rows: number) => ({ top: 3, left, rows, columns: 1 });

it('Б-84: is made with a sheet that has rows, under them', () => {
  const [chart, ...others] = chartsOf(apply(hostRuntime(), planOf(TWO)));
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    kind: 'bar',
    headers: 1,
    options: { title: 'Доли' },
    areas: [area(2, 3), area(3, 3), area(4, 3)],
    // Rows end in row 5; a row is left between.
    place: { row: 7, column: 1 },
  });
});

it('Б-84: comes with the first rows of a sheet that the template made', () => {
  const runtime = apply(hostRuntime(), planOf([]));
  expect(chartsOf(runtime)).toEqual([]);
  apply(runtime, planOf(TWO));
  expect(chartsOf(runtime)).toHaveLength(1);
});

it('Б-84: follows the rows, and stands under them; a person’s own charts stay', () => {
  const runtime = apply(hostRuntime(), planOf(TWO));
  const own: ChartState = {
    id: 9,
    kind: 'bar',
    headers: 1,
    options: { title: 'Моя' },
    areas: [area(3, 2)],
    place: { row: 1, column: 6, right: 0, down: 0 },
  };
  sheetNamed(runtime.document, 'Показатели').charts.unshift(own);
  apply(runtime, planOf(THREE));
  const [first, ours, ...others] = chartsOf(runtime);
  expect(first).toEqual(own);
  expect(others).toEqual([]);
  expect(ours).toMatchObject({
    areas: [area(2, 4), area(3, 4), area(4, 4)],
    place: { row: 8, column: 1 },
  });
});

it('Б-84: once removed stays away', () => {
  const runtime = apply(hostRuntime(), planOf(TWO));
  sheetNamed(runtime.document, 'Показатели').charts = [];
  apply(runtime, planOf(THREE));
  expect(chartsOf(runtime)).toEqual([]);
});

it('Б-84: a column without a figure is no series', () => {
  const [chart] = chartsOf(apply(hostRuntime(), planOf([['К1', 'Охват', 66.7, null]])));
  expect(chart?.areas).toEqual([area(2, 2), area(3, 2)]);
});

it('Б-84: is not asked for where only figures are others', () => {
  const runtime = apply(hostRuntime(), planOf(TWO));
  apply(runtime, planOf([['К1', 'Охват', 70, 80], ...TWO.slice(1)]));
  expect(runtime.trace).toContain('Range.setValues');
  expect(runtime.trace.filter((call) => /chart/i.test(call))).toEqual([]);
});

it('Б-84: is looked at before anything is written', () => {
  const runtime = apply(hostRuntime(), planOf(TWO), planOf(THREE));
  const looked = runtime.trace.indexOf('Sheet.getCharts');
  const written = runtime.trace.findIndex((call) => kindOf(call) === 'write');
  expect(looked).toBeGreaterThanOrEqual(0);
  expect(looked).toBeLessThan(written);
  expect(runtime.trace).toContain('Sheet.updateChart');
});
