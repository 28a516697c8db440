import {
  addDays,
  addMonths,
  dayFromSerial,
  dayOf,
  formatDay,
  isoDay,
  parseIsoDay,
  partsOf,
  quarterEnd,
} from '../../../src/core/values/day';
import { dayAt } from '../day-at';

describe('a calendar day', () => {
  test('is the spreadsheet serial: 01.01.1900 is 2, 01.03.1900 is 61, 01.01.1970 is 25569', () => {
    expect(dayAt('01.01.1900')).toBe(2);
    expect(dayAt('01.03.1900')).toBe(61);
    expect(dayAt('01.01.1970')).toBe(25_569);
    expect(dayAt('15.04.2026')).toBe(46_127);
  });

  test.each([
    [2025, 2, 29],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [25, 3, 15],
  ])('does not exist: %i-%i-%i', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeNull();
  });

  test('29 February exists in 2024, 2028 and 2000', () => {
    expect([2024, 2028, 2000].map((year) => dayOf(year, 2, 29))).not.toContain(null);
  });

  test('drops the time of day of a serial', () => {
    expect(dayFromSerial(46_127.99)).toBe(dayAt('15.04.2026'));
  });

  test('is shown ДД.ММ.ГГГГ and written YYYY-MM-DD', () => {
    expect(formatDay(dayAt('05.01.2026'))).toBe('05.01.2026');
    expect(isoDay(dayAt('05.01.2026'))).toBe('2026-01-05');
    expect(partsOf(dayAt('29.02.2024'))).toEqual({ year: 2024, month: 2, dayOfMonth: 29 });
  });

  test.each(['2026-4-15', '15.04.2026', '2026-02-30', '2026-04-15T00:00', ''])(
    'is not read from «%s» where YYYY-MM-DD is asked for',
    (text) => {
      expect(parseIsoDay(text)).toBeNull();
    },
  );

  test('is read from «2026-04-15»', () => {
    expect(parseIsoDay('2026-04-15')).toBe(dayAt('15.04.2026'));
  });

  test('moves over the ends of months and years by days', () => {
    expect(formatDay(addDays(dayAt('31.12.2025'), 1))).toBe('01.01.2026');
    expect(formatDay(addDays(dayAt('01.03.2024'), -1))).toBe('29.02.2024');
  });
});

describe('months are added as Civil Code art. 192 says', () => {
  test.each([
    ['15.03.2025', 12, '15.03.2026'],
    ['29.02.2024', 12, '28.02.2025'],
    ['29.02.2024', 48, '29.02.2028'],
    ['28.02.2023', 12, '28.02.2024'],
    ['31.08.2025', 6, '28.02.2026'],
    ['31.08.2023', 6, '29.02.2024'],
    ['30.08.2025', 6, '28.02.2026'],
    ['31.12.2025', 6, '30.06.2026'],
    ['31.01.2026', 1, '28.02.2026'],
    ['31.05.2023', 36, '31.05.2026'],
    ['29.02.2024', 36, '28.02.2027'],
    ['29.02.2020', 60, '28.02.2025'],
    ['31.08.2026', -12, '31.08.2025'],
    ['31.03.2026', -1, '28.02.2026'],
    ['29.02.2024', -36, '28.02.2021'],
    ['15.12.2025', 1, '15.01.2026'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(dayAt(from), months))).toBe(to);
  });
});

test.each([
  [2026, 1, '31.03.2026'],
  [2026, 2, '30.06.2026'],
  [2026, 3, '30.09.2026'],
  [2026, 4, '31.12.2026'],
])('the quarter %i/%i ends on %s', (year, quarter, last) => {
  expect(formatDay(quarterEnd(year, quarter))).toBe(last);
});

test.each(['x2026-04-15', '2026-04-15x', '12026-04-15', '2026-04-155', '2026-4-15', '20a6-04-15'])(
  '«%s» is no YYYY-MM-DD',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test('both ends of what a cell can show are told in four digits of the year', () => {
  expect([formatDay(dayAt('01.01.1900')), isoDay(dayAt('31.12.9999'))]).toEqual([
    '01.01.1900',
    '9999-12-31',
  ]);
  expect(dayFromSerial(2)).toBe(dayAt('01.01.1900'));
});
