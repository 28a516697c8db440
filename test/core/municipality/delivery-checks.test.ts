/** Т-30 … Т-32: strange deliveries and codes, as «Проверка» tells of them. */
import type { Cell } from '../../../src/core/values/cell';
import { dayFrom, resultsOf, summaryOf } from './municipal-kit';

const issuesOf = (
  summaries: readonly ReturnType<typeof summaryOf>[],
  settings: Readonly<Record<string, Cell>> = {},
  codes: readonly string[] = ['01', '02'],
) =>
  resultsOf({ schools: codes.map((code) => [code]), store: summaries, settings }).issues.map(
    ({ code, row, column, severity, message }) => ({ code, row, column, severity, message }),
  );

const SHARES = { К4: [3, 5] } as const;

it('Т-30: another name, at the row of the school', () => {
  const copied = summaryOf('02', SHARES, { schoolName: 'МБОУ лицей № 9' });
  expect(issuesOf([summaryOf('01', SHARES), copied])).toEqual([
    {
      code: 'Т-30',
      row: 3,
      column: 'Наименование ОО',
      severity: 'warning',
      message: 'В сводке другое название: «МБОУ лицей № 9», а здесь «Школа 02»',
    },
  ]);
});

it('Т-31: other rules than the workbook’s', () => {
  const all = [summaryOf('01', SHARES, { rules: 'период 36 мес.' }), summaryOf('02', SHARES)];
  expect(issuesOf(all)).toMatchObject([
    { code: 'Т-31', row: 2, message: expect.stringContaining('«период 36 мес.»') },
  ]);
  expect(issuesOf(all, { 'Правила школ': 'период 36 мес.' })).toMatchObject([
    { code: 'Т-31', row: 3, message: expect.stringContaining('по умолчанию') },
  ]);
});

it('nothing of a delivery of another period, which no figure counts', () => {
  const lastYear = summaryOf('01', SHARES, {
    schoolName: 'МБОУ лицей № 9',
    rules: 'период 36 мес.',
    periodStart: dayFrom('2024-09-01'),
    periodEnd: dayFrom('2025-08-31'),
  });
  expect(issuesOf([lastYear])).toEqual([]);
});

it('Т-32: codes that look alike, at the later row', () => {
  expect(issuesOf([], {}, ['0607', '0608', 'О607', '608'])).toMatchObject([
    {
      code: 'Т-32',
      row: 4,
      column: 'Код ОО',
      message:
        'Код похож на «0607», но отличается: русская буква «О», а на листе «ОО» цифра «0»; их легко перепутать',
    },
    { code: 'Т-32', row: 5, message: expect.stringContaining('не хватает нулей') },
  ]);
});
