/** С-01: the table of «Сводка» takes what is handed over, and nothing that lacks a part. */

import { cellsOf } from '../../../src/core/schema/sheet-plan';
import { sealed } from '../../../src/core/summary/summary';
import { SUMMARY, summariesSheet } from '../../../src/core/summary/summary-table';
import type { Cell } from '../../../src/core/values/cell';
import { summaryOf } from '../municipality/municipal-kit';
import { readCells } from '../schema/reading';

const HEADERS = Object.values(SUMMARY.columns).map(({ header }) => header);

/** What is said of a row of a sound summary in which these cells are others. */
function saidOf(cells: Readonly<Record<string, Cell>>): string[] {
  const line = {
    code: 'Ч34/дроби',
    title: 'дроби',
    kind: 'количество',
    numerator: 2,
    denominator: null,
  } as const;
  const [headers = [], row = []] = cellsOf(
    summariesSheet(SUMMARY.sheet, [sealed(summaryOf('01', {}).head, [line])]),
  );
  const edited = row.map((cell, at) => {
    const other = cells[HEADERS[at] ?? ''];
    return other === undefined ? cell : other;
  });
  return readCells(SUMMARY, [headers, edited]).issues;
}

test('what people typed may fill a code and a title: twice as much as one of their cells holds', () => {
  expect(saidOf({})).toEqual([]);
  for (const header of ['Код', 'Показатель']) {
    expect(saidOf({ [header]: 'а'.repeat(12_000) })).toEqual([]);
    expect(saidOf({ [header]: 'а'.repeat(12_001) })).toHaveLength(1);
  }
});

test('no personal data are sought in what has been looked through below', () => {
  const phone = 'тел. 8 918 123-45-67';
  const requisites = ['Наименование ОО', 'Муниципалитет', 'Код', 'Показатель', 'Правила'];
  expect(requisites.flatMap((header) => saidOf({ [header]: phone }))).toEqual([]);
});

test.each([
  ...['Версия', 'Код ОО', 'Наименование ОО', 'Муниципалитет', 'Период с', 'Период по'],
  ...['Дата расчёта', 'Код', 'Показатель', 'Вид', 'Числитель', 'Контрольная сумма'],
])('«%s» may not be blank', (header) => {
  expect(saidOf({ [header]: null })).toEqual([`З-01 2 ${header}`]);
});

test.each(['Знаменатель', 'Значение', 'Редакция', 'Правила'])('«%s» may be', (header) => {
  expect(saidOf({ [header]: null })).toEqual([]);
});

test.each(['Версия', 'Числитель', 'Знаменатель'])('«%s» is not below zero', (header) => {
  expect(saidOf({ [header]: 0 })).toEqual([]);
  expect(saidOf({ [header]: -1 })).toHaveLength(1);
});

it('long texts alone take several lines of a row', () => {
  const { columns } = summariesSheet(SUMMARY.sheet, []);
  expect(columns.flatMap(({ header, wrap }) => (wrap ? header : []))).toEqual([
    'Показатель',
    'Правила',
  ]);
});
