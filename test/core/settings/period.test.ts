/** The reporting period, the school year, and the day as of which all is computed (rule Д-01). */
import { Findings } from '../../../src/core/schema/findings';
import {
  asOfLine,
  headline,
  isSamePeriod,
  periodFrom,
  schoolYearOf,
} from '../../../src/core/settings/period';
import { type Day, formatDay, formatSpan } from '../../../src/core/values/day';
import { dayAt } from '../day-at';

const dayOrNull = (text: string | null): Day | null => (text === null ? null : dayAt(text));
const span = (from: string, to: string) => ({ periodStart: dayAt(from), periodEnd: dayAt(to) });

test.each([
  ['01.09.2025', '01.09.2025–31.08.2026'],
  ['31.12.2025', '01.09.2025–31.08.2026'],
  ['01.01.2026', '01.09.2025–31.08.2026'],
  ['31.08.2026', '01.09.2025–31.08.2026'],
  ['01.09.2026', '01.09.2026–31.08.2027'],
])('%s lies in the school year %s', (day, year) => {
  const { periodStart, periodEnd } = schoolYearOf(dayAt(day));
  expect(formatSpan(periodStart, periodEnd)).toBe(year);
});

interface Typed {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: string | null;
}

/** Read on 15.04.2026. */
function periodOf({ from = '01.09.2025', to = '31.08.2026', asOf = null }: Typed) {
  const findings = new Findings();
  const typed = { periodStart: dayOrNull(from), periodEnd: dayOrNull(to), asOf: dayOrNull(asOf) };
  const period = periodFrom(typed, dayAt('15.04.2026'), findings);
  const { periodStart, periodEnd, today, referenceDay } = period;
  const days = [periodStart, periodEnd, today, referenceDay].map(formatDay).join(' ');
  return { days, issues: findings.issues };
}

test.each<[string, Typed, string]>([
  ['as typed', {}, '01.09.2025 31.08.2026 15.04.2026 15.04.2026'],
  ['D is «Дата расчёта»', { asOf: '10.01.2026' }, '01.09.2025 31.08.2026 10.01.2026 10.01.2026'],
  ['R ends with the period', { asOf: '10.09.2026' }, '01.09.2025 31.08.2026 10.09.2026 31.08.2026'],
  ['on its last day', { asOf: '31.08.2026' }, '01.09.2025 31.08.2026 31.08.2026 31.08.2026'],
  ['the school year of D', { from: null, to: null }, '01.09.2025 31.08.2026 15.04.2026 15.04.2026'],
  [
    'the school year of «Дата расчёта»',
    { from: null, to: null, asOf: '01.09.2024' },
    '01.09.2024 31.08.2025 01.09.2024 01.09.2024',
  ],
  [
    'its end alone',
    { from: '01.01.2026', to: null },
    '01.01.2026 31.08.2026 15.04.2026 15.04.2026',
  ],
  [
    'its start alone',
    { from: null, to: '31.12.2025' },
    '01.09.2025 31.12.2025 15.04.2026 31.12.2025',
  ],
  [
    'one day',
    { from: '15.04.2026', to: '15.04.2026' },
    '15.04.2026 15.04.2026 15.04.2026 15.04.2026',
  ],
])('Д-01: the period, D and R: %s', (_, typed, days) => {
  expect(periodOf(typed)).toEqual({ days, issues: [] });
});

test('Н-02: a reversed period is an error, and means the school year of D', () => {
  const { days, issues } = periodOf({ from: '02.03.2026', to: '01.03.2026', asOf: '10.09.2024' });
  expect(days).toBe('01.09.2024 31.08.2025 10.09.2024 10.09.2024');
  expect(issues).toEqual([
    expect.objectContaining({
      code: 'Н-02',
      severity: 'error',
      sheet: 'Настройки',
      column: 'Период по',
      message:
        '«Период по» раньше, чем «Период с»; расчёт сделан за учебный год 01.09.2024–31.08.2025',
    }),
  ]);
});

test('Н-05: a period that begins after D is a warning, and is computed as it is', () => {
  const { days, issues } = periodOf({ from: '16.04.2026' });
  expect(days).toBe('16.04.2026 31.08.2026 15.04.2026 15.04.2026');
  expect(issues).toEqual([
    expect.objectContaining({
      code: 'Н-05',
      severity: 'warning',
      sheet: 'Настройки',
      column: 'Период с',
      message: 'Отчётный период начинается 16.04.2026, позже даты расчёта',
    }),
  ]);
  expect(periodOf({ from: '15.04.2026' }).issues).toEqual([]);
});

test('a period is the same by both of its days', () => {
  const year = span('01.09.2025', '31.08.2026');
  expect(isSamePeriod(year, span('01.09.2025', '31.08.2026'))).toBe(true);
  expect(isSamePeriod(year, span('01.09.2025', '31.12.2025'))).toBe(false);
  expect(isSamePeriod(year, span('01.01.2026', '31.08.2026'))).toBe(false);
});

test('what a computed sheet begins with: what it is, whose, and as of when', () => {
  const when = asOfLine({ ...span('01.09.2025', '31.08.2026'), referenceDay: dayAt('15.04.2026') });
  expect(when).toBe('Период 01.09.2025–31.08.2026, данные на 15.04.2026');
  expect(headline('Рейтинг', 'ООШ № 5', when)).toBe(`Рейтинг. ООШ № 5. ${when}`);
  expect(headline('Рейтинг', null, when)).toBe(`Рейтинг. ${when}`);
});
