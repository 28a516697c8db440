/** The window of one course: the table of test vectors, each date with its neighbours. */
import { formatDay } from '../../../../src/core/values/day';
import { type Row, schoolWith, statusOf } from '../school-kit';

/** A person each with one course completed on the day. */
function schoolOf(completions: readonly string[], today: string, settings: Row = {}) {
  return schoolWith(
    {
      Настройки: settings,
      Педагоги: completions.map(() => ({})),
      Курсы: completions.map((completed, index) => ({
        'Код педагога': `П-${index + 1}`,
        'Код курса': completed,
        'Дата окончания': completed,
      })),
    },
    today,
  );
}

/** «start, end of stage I, start of stage II, end, length, status, days left» of the only course. */
function lineOf(completed: string, today: string, settings: Row = {}): (string | number | null)[] {
  const [line] = schoolOf([completed], today, settings).school.support.courses;
  const window = line?.window;
  if (!line || !window) return [line?.status ?? 'no such course'];
  return [
    formatDay(window.start),
    formatDay(window.firstStageEnd),
    formatDay((window.firstStageEnd + 1) as typeof window.end),
    formatDay(window.end),
    window.end - window.start + 1,
    line.status,
    window.daysLeft,
  ];
}

describe('В-01 … В-04: windows on 15.04.2026', () => {
  test.each([
    ['15.03.2025', '16.03.2025', '15.09.2025', '16.09.2025', '15.03.2026', 365, 'завершён', null],
    ['14.04.2025', '15.04.2025', '14.10.2025', '15.10.2025', '14.04.2026', 365, 'завершён', null],
    ['15.04.2025', '16.04.2025', '15.10.2025', '16.10.2025', '15.04.2026', 365, 'II этап', 0],
    ['30.08.2025', '31.08.2025', '28.02.2026', '01.03.2026', '30.08.2026', 365, 'II этап', 137],
    ['31.08.2025', '01.09.2025', '28.02.2026', '01.03.2026', '31.08.2026', 365, 'II этап', 138],
    ['14.10.2025', '15.10.2025', '14.04.2026', '15.04.2026', '14.10.2026', 365, 'II этап', 182],
    ['15.10.2025', '16.10.2025', '15.04.2026', '16.04.2026', '15.10.2026', 365, 'I этап', 183],
    ['31.12.2025', '01.01.2026', '30.06.2026', '01.07.2026', '31.12.2026', 365, 'I этап', 260],
    ['14.04.2026', '15.04.2026', '14.10.2026', '15.10.2026', '14.04.2027', 365, 'I этап', 364],
    ['15.04.2026', '16.04.2026', '15.10.2026', '16.10.2026', '15.04.2027', 365, 'не начался', null],
    ['29.02.2024', '01.03.2024', '29.08.2024', '30.08.2024', '28.02.2025', 365, 'завершён', null],
    ['28.02.2023', '01.03.2023', '28.08.2023', '29.08.2023', '28.02.2024', 365, 'завершён', null],
    ['10.06.2023', '11.06.2023', '10.12.2023', '11.12.2023', '10.06.2024', 366, 'завершён', null],
    ['31.08.2023', '01.09.2023', '29.02.2024', '01.03.2024', '31.08.2024', 366, 'завершён', null],
  ])('a course completed on %s', (completed, ...expected) => {
    expect(lineOf(completed, '15.04.2026')).toEqual(expected);
  });

  test('a course completed on 20.05.2026 is not completed yet and has no window', () => {
    expect(lineOf('20.05.2026', '15.04.2026')).toEqual(['курс не завершён']);
  });
});

test.each([
  ['28.02.2027', '01.03.2027', '28.08.2027', '29.08.2027', '28.02.2028', 365],
  ['28.02.2028', '29.02.2028', '28.08.2028', '29.08.2028', '28.02.2029', 366],
])('В-01 … В-04: a course completed on %s, seen later', (completed, ...expected) => {
  const later = { 'Период с': '01.09.2028', 'Период по': '31.08.2029' };
  expect(lineOf(completed, '01.06.2029', later).slice(0, 5)).toEqual(expected);
});

test('В-04, scenario 1: on 16.04.2026 three courses move on', () => {
  const completions = ['15.04.2025', '15.10.2025', '15.04.2026'];
  const results = schoolOf(completions, '16.04.2026');
  expect(completions.map((code) => statusOf(results, code))).toEqual([
    'завершён',
    'II этап',
    'I этап',
  ]);
});

test('В-04, scenario 1: the course of 20.05.2026 seen on 21.05.2026', () => {
  expect(lineOf('20.05.2026', '21.05.2026')).toEqual([
    '21.05.2026',
    '20.11.2026',
    '21.11.2026',
    '20.05.2027',
    365,
    'I этап',
    364,
  ]);
});

test('В-02, В-03: the lengths are settings: 9 months, stage I of 3', () => {
  const settings = {
    'Длительность посткурсового периода, мес.': 9,
    'Длительность I этапа, мес.': 3,
  };
  expect(lineOf('30.11.2025', '15.04.2026', settings)).toEqual([
    '01.12.2025',
    '28.02.2026',
    '01.03.2026',
    '30.08.2026',
    273,
    'II этап',
    137,
  ]);
});

test('В-04: the status is that of R, not of a day after the period', () => {
  const results = schoolOf(['15.03.2026'], '15.04.2026', { 'Период по': '31.03.2026' });
  const [line] = results.school.support.courses;
  expect(line?.status).toBe('I этап');
  // 15.03.2027 − 31.03.2026 = 365 − 16.
  expect(line?.window?.daysLeft).toBe(349);
});

test.each([
  ['ПП', 250, '01.03.2026', 'не открывает период (вид программы)'],
  ['иное', 8, '01.03.2026', 'не открывает период (вид программы)'],
  ['ПП', 250, null, 'не открывает период (вид программы)'],
  ['ПК', 36, null, 'курс не завершён'],
])('В-04: %s of %i hours, completion %s: «%s»', (kind, hours, completed, status) => {
  const results = schoolWith({
    Педагоги: [{}],
    Курсы: [
      {
        'Код педагога': 'П-1',
        'Вид программы': kind,
        'Объём, ч': hours,
        'Дата окончания': completed,
      },
    ],
  });
  expect(statusOf(results, 'К-1')).toBe(status);
});
