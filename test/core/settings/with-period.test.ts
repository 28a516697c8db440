/** The workbook as it reads for another reporting period (Б-03). */
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import { withPeriod } from '../../../src/core/settings/with-period';
import { parseIsoDay } from '../../../src/core/values/day';

const on = (iso: string) => {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
};
const PERIOD = { periodStart: on('2024-09-01'), periodEnd: on('2025-08-31') };
const [START, END] = [{ day: PERIOD.periodStart }, { day: PERIOD.periodEnd }];

const rowsWith = (rows: SheetGrid['rows']) =>
  withPeriod((sheet) => (sheet === 'Настройки' ? { rows } : { rows: [[sheet]] }), PERIOD);

it('Б-03: both days are those of the period wherever their rows stand, and all else stays', () => {
  const read = rowsWith([
    ['Примечание', 'Параметр', 'Значение', 'наше'],
    ['п', 'Период по', { day: on('2026-08-31') }, 'х'],
    ['к', 'Код ОО', '0512', null],
    [null, 'период с', null],
  ]);
  expect(read('Настройки')).toEqual({
    rows: [
      ['Примечание', 'Параметр', 'Значение', 'наше'],
      ['п', 'Период по', END, 'х'],
      ['к', 'Код ОО', '0512', null],
      [null, 'период с', START],
    ],
  });
  expect(read('Курсы')).toEqual({ rows: [['Курсы']] });
});

it('Б-03: a row that is missing is added, to short rows too', () => {
  const read = rowsWith([['Значение', 'Параметр'], [null, 'Период с'], ['0512']]);
  expect(read('Настройки')?.rows).toEqual([
    ['Значение', 'Параметр'],
    [START, 'Период с'],
    ['0512'],
    [END, 'Период по'],
  ]);
});

it('Б-03: a header that is called like the parameter is a header still', () => {
  const read = rowsWith([['Параметр', 'Значение', 'Период с']]);
  expect(read('Настройки')?.rows[0]).toEqual(['Параметр', 'Значение', 'Период с']);
});

it.each([
  ['Параметр', 'наше'],
  ['наше', 'Значение'],
])('Б-03: a sheet without one of its columns («%s», «%s») is left to be told of', (...header) => {
  const rows = [header, ['Период с', null]];
  expect(rowsWith(rows)('Настройки')).toEqual({ rows });
});

it('Б-03: a sheet of another name stays as it is, though it has the columns of «Настройки»', () => {
  const rows = [
    ['Параметр', 'Значение'],
    ['Период с', null],
  ];
  expect(withPeriod(() => ({ rows }), PERIOD)('Прежние настройки')).toEqual({ rows });
});

it('a book without the sheet has none', () => {
  expect(withPeriod(() => null, PERIOD)('Настройки')).toBeNull();
});

it('Б-03: both rows are added where neither stands, blank in every column between and before', () => {
  expect(rowsWith([['наше', 'Параметр', 'ещё', 'ещё', 'Значение']])('Настройки')?.rows).toEqual([
    ['наше', 'Параметр', 'ещё', 'ещё', 'Значение'],
    [null, 'Период с', null, null, START],
    [null, 'Период по', null, null, END],
  ]);
});
