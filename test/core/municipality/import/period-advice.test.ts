/** С-41: everybody sends one period, and the workbook collects another. */
import type { Delivery } from '../../../../src/core/municipality/import/delivery';
import { periodAdvice } from '../../../../src/core/municipality/import/period-advice';
import { dayFrom, rulesFor, summaryOf } from '../municipal-kit';

const RULES = rulesFor(['01', '02', '03']);

function of(code: string, year: number): Delivery {
  const periodStart = dayFrom(`${year}-09-01`);
  const periodEnd = dayFrom(`${year + 1}-08-31`);
  const summary = summaryOf(code, { К4: [1, 2] }, { periodStart, periodEnd });
  return { source: `${code}.xlsx`, label: summary.head, summary };
}

const BROKEN: Delivery = {
  source: '03.xlsx',
  label: { schoolCode: '03', periodStart: null, periodEnd: null, asOf: null },
  refusal: 'Книга не читается',
};

it('then the workbook may be wrong, whatever else could not be read', () => {
  expect(periodAdvice([of('01', 2026), of('02', 2026), BROKEN], RULES)).toBe(
    'Все сводки — за 01.09.2026–31.08.2027, а эта книга собирает за 01.09.2025–31.08.2026: если период книги неверен, исправьте «Период с» и «Период по» на листе «Настройки» и импортируйте снова.',
  );
  expect(periodAdvice([of('01', 2024), of('02', 2024)], RULES)).toContain('01.09.2024–31.08.2025');
});

it.each<[string, Delivery[]]>([
  ['one school', [of('01', 2026)]],
  ['one school twice', [of('01', 2026), of('01', 2026)]],
  ['schools of several periods', [of('01', 2026), of('02', 2024)]],
  ['a school of the right one', [of('01', 2026), of('02', 2025)]],
  ['nobody', []],
  ['nothing that can be read', [BROKEN]],
])('%s: not said', (_, deliveries) => {
  expect(periodAdvice(deliveries, RULES)).toBeNull();
});
