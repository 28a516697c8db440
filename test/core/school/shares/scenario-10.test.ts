/** Scenario 10: academic against calendar year, boundaries of the period. */
import { type Row, schoolWith, shareOf } from '../school-kit';

const COMPLETIONS = [
  '31.08.2024',
  '01.09.2024',
  '31.12.2024',
  '01.01.2025',
  '31.08.2025',
  '01.09.2025',
  '31.12.2025',
  '15.03.2026',
];

const sharesIn = (period: Row, today: string) => {
  const results = schoolWith(
    {
      Настройки: period,
      Педагоги: COMPLETIONS.map(() => ({})),
      Курсы: COMPLETIONS.map((completed, index) => ({
        'Код педагога': `П-${index + 1}`,
        'Дата окончания': completed,
      })),
    },
    today,
  );
  return ['К7', 'К4', 'К5'].map((code) => shareOf(results, code));
};

const SCHOOL_YEAR = { 'Период с': '01.09.2025', 'Период по': '31.08.2026' };
const CALENDAR_YEAR = { 'Период с': '01.01.2025', 'Период по': '31.12.2025' };

test('К7, К4, К5 in the school year 2025/26, seen at its end: 3 completed, 7 windows, 4 ended', () => {
  expect(sharesIn(SCHOOL_YEAR, '01.09.2026')).toEqual(['3/8', '0/7', '0/4']);
});

test('К7, К4, К5 in the calendar year 2025, seen later: 4 completed, 6 windows, 3 ended', () => {
  expect(sharesIn(CALENDAR_YEAR, '15.04.2026')).toEqual(['4/8', '0/6', '0/3']);
});

test('К4, К5 on 15.04.2026: the period is counted to R; the window of 31.08.2025 is not over', () => {
  expect(sharesIn(SCHOOL_YEAR, '15.04.2026')).toEqual(['3/8', '0/7', '0/3']);
});
