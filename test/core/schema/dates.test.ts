import { day, hasTime } from '../../../src/core/schema/columns/day';
import type { Cell } from '../../../src/core/values/cell';
import { dayAt } from '../school/school-kit';
import { readThrough } from './reading';

const COLUMN = day('Дата окончания', {});
const MARCH_15 = dayAt('15.03.2025');

test.each<[Cell]>([
  [{ day: MARCH_15 }],
  ['15.03.2025'],
  ['2025-03-15'],
  ['15/03/2025'],
  [' 15.03.2025 '],
  ['15.3.2025'],
  ['15.03.2025 0:00:00'],
  ['15.03.2025 14:30'],
  ['15.03.2025 23:59:59'],
  ['15/03/2025 00:00'],
  ['2025-03-15T00:00:00'],
  ['2025-03-15 00:00:00.000'],
  ['15.03.2025 г.'],
  ['15.03.2025\u00a0г'],
  ['15.03.2025г.'],
  ['15.03.2025 года'],
])('%j is read as 15.03.2025 without a doubt', (cell) => {
  expect(readThrough(COLUMN, cell)).toEqual({ value: MARCH_15, checks: [], messages: [] });
});

test('a two-digit year is read as 20YY, with a warning that shows the day (З-03)', () => {
  const { value, checks, messages } = readThrough(COLUMN, '15.03.25');
  expect(value).toBe(MARCH_15);
  expect(checks).toEqual(['З-03']);
  expect(messages[0]).toContain('15.03.2025');
  expect(readThrough(COLUMN, '15.03.99').value).toBe(dayAt('15.03.2099'));
});

test('day comes before month: 03/04/2025 is 3 April', () => {
  expect(readThrough(COLUMN, '03/04/2025').value).toBe(dayAt('03.04.2025'));
});

test.each<[Cell]>([
  ['31.02.2025'],
  ['29.02.2025'],
  ['31.04.2025'],
  ['15.13.2025'],
  ['00.03.2025'],
  ['2025-02-30'],
  ['март 2025'],
  ['15 марта 2025'],
  ['15.03'],
  ['15-03-2025'],
  ['2025.03.15'],
  ['15.03.2025 гг.'],
  ['15.03.2025 24:00'],
  ['15.03.2025 10:60'],
  ['15.03.2025 99:99'],
  ['15.03.2025 10:30:60'],
  ['2025-03-15T25:00:00'],
  ['2025-03-14T21:00:00Z'],
  ['2025-03-15T00:00:00+03:00'],
  ['15.03.2025 и 16.03.2025'],
  ['15.03.025'],
  ['15.03.20255'],
  ['сегодня'],
  [0.5],
  [14_000],
  [100_000],
  [true],
])('%j is an error, never a guess (З-02)', (cell) => {
  const { value, checks } = readThrough(COLUMN, cell);
  expect(value).toBeNull();
  expect(checks).toEqual(['З-02']);
});

test('a number that is a day without the format of dates is told as that day (З-02)', () => {
  // 45 731 days after 30.12.1899, as LibreOffice shows it.
  const { value, checks, messages } = readThrough(COLUMN, 45_731);
  expect([value, checks]).toEqual([null, ['З-02']]);
  expect(messages).toEqual([
    'В поле «Дата окончания» число 45731 вместо даты: похоже, это 15.03.2025',
  ]);
});

test('the message quotes what was typed and says how to write a date', () => {
  expect(readThrough(COLUMN, 'март 2025').messages).toEqual([
    'Неверная дата: март 2025; укажите в виде ДД.ММ.ГГГГ',
  ]);
});

test('29.02 is a day of a leap year only', () => {
  expect(readThrough(COLUMN, '29.02.2024').value).toBe(dayAt('29.02.2024'));
});

describe('a year that nobody can mean (З-02): before 1940 or after 2100', () => {
  const cellsAt = (text: string): Cell[] => [text, { day: dayAt(text) }];

  test.each(['01.01.1940', '31.12.2100'])('%s is read, typed or as a date', (text) => {
    for (const cell of cellsAt(text)) {
      expect(readThrough(COLUMN, cell)).toMatchObject({ value: dayAt(text), checks: [] });
    }
  });

  test.each(['31.12.1939', '01.01.2101'])('%s is an error, typed or as a date', (text) => {
    for (const cell of cellsAt(text)) {
      expect(readThrough(COLUMN, cell)).toMatchObject({ value: null, checks: ['З-02'] });
    }
  });
});

test.each([
  ['15.03.2025', false],
  // Programs write it behind every day: nobody has meant it.
  ['15.03.2025 0:00', false],
  ['15.03.2025 00:00:00', false],
  ['2025-03-15T00:00:00.000', false],
  ['15.03.2025 14:30', true],
  ['15.03.2025 0:00:01', true],
  ['15.03.2025 10:00', true],
  [' 2025-03-15T09:05:00 ', true],
  ['14:30', false],
  ['в 14:30', false],
  ['40.03.2025 14:30', false],
])('«%s» has a time of day that is meant: %s', (text, has) => {
  expect(hasTime(text)).toBe(has);
});
