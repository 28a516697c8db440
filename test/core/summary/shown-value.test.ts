/** «Значение» of «Сводка»: what people see beside the two counts. */
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Measure } from '../../../src/core/summary/measure';
import { sealed } from '../../../src/core/summary/summary';
import { SUMMARY, summariesSheet } from '../../../src/core/summary/summary-table';
import { summaryOf } from '../municipality/municipal-kit';

const VALUE = Object.values(SUMMARY.columns).findIndex(({ header }) => header === 'Значение');

const shown = (measure: Omit<Measure, 'code' | 'title'>) => {
  const line = { code: 'К1', title: 'показатель', ...measure };
  return cellsOf(summariesSheet(SUMMARY.sheet, [sealed(summaryOf('01', {}).head, [line])]))[1]?.[
    VALUE
  ];
};

test.each([
  ['a mean of nobody', 'среднее', 0, 0, '—'],
  ['a mean', 'среднее', 7, 3, 2.33],
  ['a share of nobody', 'доля', 0, 0, '—'],
  ['a share', 'доля', 1, 3, 33.3],
  ['a count', 'количество', 12, null, 12],
] as const)('%s', (_what, kind, numerator, denominator, value) => {
  expect(shown({ kind, numerator, denominator })).toBe(value);
});
