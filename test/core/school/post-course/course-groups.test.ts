/** Several courses of one teacher (В-05 … В-07). */
import { formatDay } from '../../../../src/core/values/day';
import { issuesOf, type Row, schoolWith, statusOf } from '../school-kit';

const OTHER_TOPIC = 'не сопровождается (выбрана другая тема)';
const OTHER_KIND = 'не открывает период (вид программы)';

/** The courses of one person П-1. */
const coursesOf = (courses: readonly Row[], today = '15.04.2026', settings: Row = {}) =>
  schoolWith(
    {
      Настройки: settings,
      Педагоги: [{}],
      Курсы: courses.map((course) => ({ 'Код педагога': 'П-1', ...course })),
    },
    today,
  );

/** Statuses of several courses as «К-1: …». */
function supportedOf(results: ReturnType<typeof coursesOf>): string[] {
  return (results.school.support.windowsOf.get('П-1') ?? []).map(({ course }) => course.code);
}

const SCENARIO_2: readonly Row[] = [
  { 'Код курса': 'A', 'Дата окончания': '10.09.2025', 'Объём, ч': 36, 'Тема выбрана': 'да' },
  { 'Код курса': 'B', 'Дата окончания': '09.11.2025', 'Объём, ч': 72 },
  { 'Код курса': 'C', 'Дата окончания': '09.01.2026', 'Объём, ч': 18 },
  { 'Код курса': 'D', 'Вид программы': 'ПП', 'Дата окончания': '20.01.2026', 'Объём, ч': 250 },
  { 'Код курса': 'E', 'Дата окончания': '25.02.2026', 'Объём, ч': 24 },
  { 'Код курса': 'G', 'Вид программы': 'иное', 'Дата окончания': '01.03.2026', 'Объём, ч': 8 },
  {
    'Код курса': 'F',
    'Дата начала': '01.02.2026',
    'Дата окончания': '30.05.2026',
    'Объём, ч': 144,
  },
];

describe('В-05 … В-07, scenario 2: several courses of one teacher', () => {
  test('on 15.04.2026: A chosen out of {A, B}, E provisional out of {C, E}', () => {
    const results = coursesOf(SCENARIO_2);
    expect(['A', 'B', 'C', 'D', 'E', 'G', 'F'].map((code) => statusOf(results, code))).toEqual([
      'II этап',
      OTHER_TOPIC,
      OTHER_TOPIC,
      OTHER_KIND,
      'I этап',
      OTHER_KIND,
      'курс не завершён',
    ]);
    const windows = results.school.support.windowsOf.get('П-1') ?? [];
    expect(
      windows.map(({ start, firstStageEnd, end, provisional }) => [
        ...[start, firstStageEnd, end].map(formatDay),
        provisional,
      ]),
    ).toEqual([
      ['11.09.2025', '10.03.2026', '10.09.2026', false],
      ['26.02.2026', '25.08.2026', '25.02.2027', true],
    ]);
  });

  test('on 15.04.2026: В-11 on E, О-08 on F; one person in support, one with ДПО', () => {
    const results = coursesOf(SCENARIO_2);
    expect(issuesOf(results)).toEqual([
      'В-21 Курсы:2',
      'В-11 Курсы:6',
      'В-21 Курсы:6',
      'О-08 Курсы:8',
    ]);
    const measure = (code: string) =>
      results.summary?.measures.find((one) => one.code === code)?.numerator;
    expect(measure('Ч10')).toBe(1);
    expect([measure('Ч11/I этап'), measure('Ч11/II этап')]).toEqual([1, 1]);
    expect(measure('К6')).toBe(1);
  });

  test('on 01.06.2026: F studied together with E joins {C, E} and becomes the provisional one', () => {
    const results = coursesOf(SCENARIO_2, '01.06.2026');
    expect(supportedOf(results)).toEqual(['A', 'F']);
    expect(statusOf(results, 'E')).toBe(OTHER_TOPIC);
    expect(statusOf(results, 'F')).toBe('I этап');
    const [, window] = results.school.support.windowsOf.get('П-1') ?? [];
    expect(window && [formatDay(window.start), formatDay(window.end)]).toEqual([
      '31.05.2026',
      '30.05.2027',
    ]);
  });

  test('with interval 0: {A}, {B}, {C}, {E, F}; A and B are both supported', () => {
    const settings = { 'Небольшой интервал между курсами, дней': 0 };
    expect(supportedOf(coursesOf(SCENARIO_2, '01.06.2026', settings))).toEqual([
      'A',
      'B',
      'C',
      'F',
    ]);
    expect(supportedOf(coursesOf(SCENARIO_2, '15.04.2026', settings))).toEqual([
      'A',
      'B',
      'C',
      'E',
    ]);
  });
});

describe('В-05: what joins a group', () => {
  test('the interval is reckoned from the previous course and included: 60 joins, 61 does not', () => {
    const first = { 'Дата окончания': '10.09.2025' };
    expect(supportedOf(coursesOf([first, { 'Дата окончания': '09.11.2025' }]))).toEqual(['К-2']);
    expect(supportedOf(coursesOf([first, { 'Дата окончания': '10.11.2025' }]))).toEqual([
      'К-1',
      'К-2',
    ]);
  });

  test('interval 0 joins courses completed on one day', () => {
    const day = { 'Дата окончания': '10.09.2025' };
    const settings = { 'Небольшой интервал между курсами, дней': 0 };
    expect(supportedOf(coursesOf([day, day], '15.04.2026', settings))).toHaveLength(1);
  });

  test.each([
    ['10.09.2025', ['К-2']],
    ['11.09.2025', ['К-1', 'К-2']],
  ])('a study begun on %s, the previous one completed on 10.09.2025', (started, supported) => {
    const courses = [
      { 'Дата окончания': '10.09.2025' },
      { 'Дата начала': started, 'Дата окончания': '20.12.2025' },
    ];
    expect(supportedOf(coursesOf(courses))).toEqual(supported);
  });

  /** Sixty days from one to the next. */
  const CHAIN = ['01.03.2025', '30.04.2025', '29.06.2025', '28.08.2025', '27.10.2025'].concat([
    '26.12.2025',
    '24.02.2026',
  ]);

  test.each([
    ['01.03.2026', ['К-8']],
    ['02.03.2026', ['К-7', 'К-8']],
  ])('a chain begun on 01.03.2025 is closed after 12 months: %s', (last, supported) => {
    const courses = [...CHAIN, last].map((completed) => ({ 'Дата окончания': completed }));
    expect(supportedOf(coursesOf(courses))).toEqual(supported);
  });

  test('courses are taken by completion, whatever the order of the rows', () => {
    const courses = [
      { 'Код курса': 'late', 'Дата окончания': '09.11.2025' },
      { 'Код курса': 'early', 'Дата окончания': '10.09.2025' },
    ];
    expect(supportedOf(coursesOf(courses))).toEqual(['late']);
  });

  test('a course with an error is not there: its neighbours stand 120 days apart', () => {
    const courses = [
      { 'Дата окончания': '01.09.2025' },
      { 'Дата окончания': '31.10.2025', 'Объём, ч': 8 },
      { 'Дата окончания': '30.12.2025' },
    ];
    expect(supportedOf(coursesOf(courses))).toEqual(['К-1', 'К-3']);
  });

  test('courses of two people never meet', () => {
    const results = schoolWith({
      Педагоги: [{}, {}],
      Курсы: ['П-1', 'П-2'].map((code) => ({
        'Код педагога': code,
        'Дата окончания': '10.09.2025',
      })),
    });
    expect(results.school.support.courses.map(({ status }) => status)).toEqual([
      'II этап',
      'II этап',
    ]);
  });
});

describe('В-06, В-07: which course of a group is supported', () => {
  const DAY = { 'Дата окончания': '10.09.2025' };

  test('nothing marked, one day: the longer one', () => {
    const courses = [
      { ...DAY, 'Объём, ч': 36 },
      { ...DAY, 'Объём, ч': 72 },
    ];
    expect(supportedOf(coursesOf(courses))).toEqual(['К-2']);
  });

  test('nothing marked, one day, equal hours: the upper row; В-11 stands on it', () => {
    const results = coursesOf([DAY, DAY]);
    expect(supportedOf(results)).toEqual(['К-1']);
    expect(issuesOf(results)).toContain('В-11 Курсы:2');
    expect(issuesOf(results)).not.toContain('В-11 Курсы:3');
  });

  test('a mark wins over a later completion, and there is nothing left to choose', () => {
    const results = coursesOf([
      { ...DAY, 'Тема выбрана': 'да' },
      { 'Дата окончания': '09.11.2025' },
    ]);
    expect(supportedOf(results)).toEqual(['К-1']);
    expect(issuesOf(results).filter((issue) => issue.startsWith('В-1'))).toEqual([]);
  });

  test('two marks: both are supported, with В-12', () => {
    const marked = { ...DAY, 'Тема выбрана': true };
    const results = coursesOf([marked, DAY, marked]);
    expect(supportedOf(results)).toEqual(['К-1', 'К-3']);
    expect(issuesOf(results)).toContain('В-12 Курсы:2');
    expect(issuesOf(results)).toContain('В-12 Курсы:4');
    expect(issuesOf(results)).not.toContain('В-12 Курсы:3');
  });

  test('a group of one is supported, marked or not, with nothing to choose', () => {
    const results = coursesOf([DAY]);
    expect(supportedOf(results)).toEqual(['К-1']);
    expect(results.school.support.windowsOf.get('П-1')?.[0]?.provisional).toBe(false);
  });
});
