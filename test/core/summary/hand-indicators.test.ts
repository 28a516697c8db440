/** «Показатели вручную»: shares that people count themselves (Т-04, У-11). */
import { Findings } from '../../../src/core/schema/findings';
import { readTable } from '../../../src/core/schema/read-table';
import { checkHandIndicators, handIndicators } from '../../../src/core/summary/hand-indicators';
import type { Cell } from '../../../src/core/values/cell';

const TABLE = handIndicators('о чём лист', 'о коде');

function read(...rows: Cell[][]) {
  const findings = new Findings();
  const headers: Cell[] = ['Код', 'Показатель', 'Числитель', 'Знаменатель'];
  const { records } = readTable(TABLE, { rows: [headers, ...rows] }, findings);
  checkHandIndicators(TABLE, records, findings);
  return {
    records,
    said: findings.issues.map(
      ({ code, row, column, message }) => `${code} ${row} ${column}: ${message}`,
    ),
    issues: findings.issues,
  };
}

test('people fill it, and are told of its codes', () => {
  expect(TABLE).toMatchObject({ sheet: 'Показатели вручную', kind: 'input', about: 'о чём лист' });
  expect(TABLE.columns.code).toMatchObject({ unique: 'кода показателя', note: 'о коде' });
});

test('a code may be blank; the words and both numbers may not, and no number is below zero', () => {
  expect(read([null, 'Олимпиады', 3, 3], ['М1', 'Кружки', 0, 0])).toMatchObject({
    records: [{ code: null, title: 'Олимпиады', numerator: 3, denominator: 3 }, { code: 'М1' }],
    said: [],
  });
  const places = (row: Cell[]) => read(row).issues.map(({ code, column }) => `${code} ${column}`);
  expect(places(['М1', null, 1, 2])).toEqual(['З-01 Показатель']);
  expect(places(['М1', 'Кружки', null, 2])).toEqual(['З-01 Числитель']);
  expect(places(['М1', 'Кружки', 1, null])).toEqual(['З-01 Знаменатель']);
  expect(places(['М1', 'Кружки', -1, 2])).toEqual([expect.stringMatching(/^З-\d+ Числитель$/)]);
  expect(places(['М1', 'Кружки', 0, -2]).join()).toMatch(/^З-\d+ Знаменатель/);
});

test('Т-04: a numerator above its denominator', () => {
  const { said, issues } = read(['М1', 'Кружки', 12.5, 10]);
  expect(said).toEqual(['Т-04 2 Числитель: Числитель больше знаменателя: 12,5 и 10']);
  expect(issues[0]).toMatchObject({ severity: 'error', remedy: 'Исправьте числа.' });
});

test.each(['К5', 'Ч01', 'С3', 'К20/К4', 'к5', 'K5', 'C1'])('У-11: «%s» is taken', (code) => {
  const { said, issues } = read([code, 'Кружки', 1, 2]);
  expect(said).toEqual([
    `У-11 2 Код: Код занят: «${code}»; К, Ч и С с номером — показатели, которые считает программа`,
  ]);
  expect(issues[0]).toMatchObject({
    severity: 'error',
    remedy: 'Дайте показателю другой код или оставьте ячейку пустой; пока его в показателях нет.',
  });
});

test.each(['Р1', 'К', 'Кружки1', '1К5', 'М-К5'])('У-11: «%s» is free', (code) => {
  expect(read([code, 'Кружки', 1, 2]).said).toEqual([]);
});
