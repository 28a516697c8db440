/** С-47: a «Дата расчёта» of the far future is a slip of the pen, and must not lock the right one out. */
import { admit } from '../../../../src/core/municipality/import/admit';
import type { Delivery } from '../../../../src/core/municipality/import/delivery';
import type { RollUpLevel } from '../../../../src/core/municipality/level';
import { storeOf } from '../../../../src/core/municipality/store';
import { dayFrom, rulesFor, summaryOf } from '../municipal-kit';

const asOf = (iso: string, more = {}): Delivery => {
  const summary = summaryOf('0501', { К4: [3, 5], ...more }, { asOf: dayFrom(iso) });
  return { source: 'файл.xlsx', label: summary.head, summary };
};

const into = (deliveries: readonly Delivery[], level: RollUpLevel = 'муниципалитет') =>
  admit(storeOf([]), deliveries, rulesFor(['0501'], { level }));

it('a mistyped year is refused, and the correct book is accepted after it', () => {
  const { store, journal } = into([asOf('2062-05-20'), asOf('2026-05-20')]);
  expect(journal.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    [
      'отклонено',
      'В сводке школы «0501» (Школа 0501) «Дата расчёта» 20.05.2062, а период кончается 31.08.2026: похоже на опечатку. Пусть школа исправит «Дату расчёта» в «Настройках», пересчитает и пришлёт книгу снова. (И-19)',
    ],
    ['принято', 'Сводка принята'],
  ]);
  expect([...store.values()].map(({ head }) => head.asOf)).toEqual([dayFrom('2026-05-20')]);
});

it('a region reads it of a municipality', () => {
  const [entry] = into([asOf('2062-05-20', { К19: [1, 1] })], 'регион').journal;
  expect(entry?.reason).toContain('В сводке муниципалитета «0501»');
});

// 31.08.2026 and 366 days are 01.09.2027.
it.each([
  ['before the period begins', '2025-08-15', 'принято'],
  ['the last day', '2026-08-31', 'принято'],
  ['a year later', '2027-09-01', 'принято'],
  ['more than a year later', '2027-09-02', 'отклонено'],
])('%s: %s, %s', (_, iso, outcome) => {
  expect(into([asOf(iso)]).journal.map((entry) => entry.outcome)).toEqual([outcome]);
});
