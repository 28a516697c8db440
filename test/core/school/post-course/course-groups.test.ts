/** Several courses of one teacher (В-05 … В-07), and what is said of them (В-11, В-12). */
import { formatDay } from '../../../../src/core/values/day';
import { issuesOf, type Row, schoolWith, statusOf } from '../school-kit';

const OTHER_TOPIC = 'не сопровождается (выбрана другая тема)';
const OTHER_KIND = 'не открывает период (вид программы)';
const ONLY_LAST: Row = { 'Если тема не выбрана': 'сопровождается последний курс' };

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

type Results = ReturnType<typeof coursesOf>;

const windowsOf = (results: Results) => results.school.support.windowsOf.get('П-1') ?? [];

const supportedOf = (results: Results): string[] =>
  windowsOf(results).map(({ course }) => course.code);

/** Which course stands for each group where only the last one of a group is supported. */
const lastOfGroups = (courses: readonly Row[], settings: Row = {}): string[] =>
  supportedOf(coursesOf(courses, '15.04.2026', { ...ONLY_LAST, ...settings }));

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
const CODES = ['A', 'B', 'C', 'D', 'E', 'G', 'F'];

const statusesOf = (results: Results) => CODES.map((code) => statusOf(results, code));

const datesOf = (results: Results) =>
  windowsOf(results).map(({ course, start, firstStageEnd, end, choice }) => [
    course.code,
    ...[start, firstStageEnd, end].map(formatDay),
    choice,
  ]);

/** A group of its own: 11.09.2025–10.09.2026, stage I to 10.03.2026. */
const WINDOW_OF_A = ['A', '11.09.2025', '10.03.2026', '10.09.2026', null];

describe('В-05 … В-07, scenario 2 where only the last course of a group is supported', () => {
  test('on 15.04.2026: A chosen out of {A, B}, E provisional out of {C, E}', () => {
    const results = coursesOf(SCENARIO_2, '15.04.2026', ONLY_LAST);
    expect(statusesOf(results)).toEqual([
      'II этап',
      OTHER_TOPIC,
      OTHER_TOPIC,
      OTHER_KIND,
      'I этап',
      OTHER_KIND,
      'курс не завершён',
    ]);
    expect(datesOf(results)).toEqual([
      WINDOW_OF_A,
      ['E', '26.02.2026', '25.08.2026', '25.02.2027', 'provisional'],
    ]);
  });

  test('on 15.04.2026: В-11 on E, О-08 on F; one person in support, one with ДПО', () => {
    const results = coursesOf(SCENARIO_2, '15.04.2026', ONLY_LAST);
    expect(issuesOf(results)).toEqual([
      'В-11 Курсы:6',
      'О-08 Курсы:8',
      'В-21 Курсы:2',
      'В-21 Курсы:6',
    ]);
    const measure = (code: string) =>
      results.summary?.measures.find((one) => one.code === code)?.numerator;
    expect(measure('Ч10')).toBe(1);
    expect([measure('Ч11/I этап'), measure('Ч11/II этап')]).toEqual([1, 1]);
    expect(measure('Ч12')).toBe(1);
    expect(measure('К6')).toBe(1);
  });

  test('on 01.06.2026: F studied together with E joins {C, E} and becomes the provisional one', () => {
    const results = coursesOf(SCENARIO_2, '01.06.2026', ONLY_LAST);
    expect(statusOf(results, 'E')).toBe(OTHER_TOPIC);
    expect(statusOf(results, 'F')).toBe('I этап');
    expect(datesOf(results)).toEqual([
      WINDOW_OF_A,
      ['F', '31.05.2026', '30.11.2026', '30.05.2027', 'provisional'],
    ]);
  });

  test('with interval 0: {A}, {B}, {C}, {E, F}; A and B are both supported', () => {
    const settings = { ...ONLY_LAST, 'Небольшой интервал между курсами, дней': 0 };
    const on = (day: string) => supportedOf(coursesOf(SCENARIO_2, day, settings));
    expect(on('01.06.2026')).toEqual(['A', 'B', 'C', 'F']);
    expect(on('15.04.2026')).toEqual(['A', 'B', 'C', 'E']);
  });
});

describe('В-05 … В-07, scenario 2 by default: the right is not a duty', () => {
  test('on 15.04.2026: A is marked; C and E are both supported, one of them may be chosen', () => {
    const results = coursesOf(SCENARIO_2);
    expect(statusesOf(results)).toEqual([
      'II этап',
      OTHER_TOPIC,
      'I этап',
      OTHER_KIND,
      'I этап',
      OTHER_KIND,
      'курс не завершён',
    ]);
    expect(datesOf(results)).toEqual([
      WINDOW_OF_A,
      ['C', '10.01.2026', '09.07.2026', '09.01.2027', 'open'],
      ['E', '26.02.2026', '25.08.2026', '25.02.2027', 'open'],
    ]);
  });

  test('on 15.04.2026: nothing is wrong with an unchosen topic, so nothing warns of it', () => {
    const results = coursesOf(SCENARIO_2);
    expect(issuesOf(results)).toEqual([
      'О-08 Курсы:8',
      'В-21 Курсы:2',
      'В-21 Курсы:4',
      'В-21 Курсы:6',
    ]);
    const measure = (code: string) =>
      results.summary?.measures.find((one) => one.code === code)?.numerator;
    // Three windows of one person.
    expect([measure('Ч10'), measure('Ч11/I этап'), measure('Ч11/II этап')]).toEqual([1, 2, 1]);
    expect(measure('Ч12')).toBe(2);
  });

  test('on 01.06.2026: all of {C, E, F}; with interval 0 E and F, studied together', () => {
    expect(
      datesOf(coursesOf(SCENARIO_2, '01.06.2026')).map(([code, , , , choice]) => [code, choice]),
    ).toEqual([
      ['A', null],
      ['C', 'open'],
      ['E', 'open'],
      ['F', 'open'],
    ]);
    const apart = { 'Небольшой интервал между курсами, дней': 0 };
    expect(
      datesOf(coursesOf(SCENARIO_2, '01.06.2026', apart)).map(([code, , , , choice]) => [
        code,
        choice,
      ]),
    ).toEqual([
      ['A', null],
      ['B', null],
      ['C', null],
      ['E', 'open'],
      ['F', 'open'],
    ]);
  });
});

describe('В-05: what joins a group', () => {
  test('the interval is included: 60 days join, 61 do not', () => {
    const first = { 'Дата окончания': '10.09.2025' };
    expect(lastOfGroups([first, { 'Дата окончания': '09.11.2025' }])).toEqual(['К-2']);
    expect(lastOfGroups([first, { 'Дата окончания': '10.11.2025' }])).toEqual(['К-1', 'К-2']);
  });

  test('interval 0 joins courses completed on one day', () => {
    const day = { 'Дата окончания': '10.09.2025' };
    const settings = { 'Небольшой интервал между курсами, дней': 0 };
    expect(lastOfGroups([day, day], settings)).toHaveLength(1);
  });

  test('it is reckoned from the first course of the group: a course every seven weeks is no group', () => {
    // Days from the first: 0, 49, 98, 147, 196, 245, 294, 343.
    const days = ['01.05.2025', '19.06.2025', '07.08.2025', '25.09.2025', '13.11.2025'].concat([
      '01.01.2026',
      '19.02.2026',
      '09.04.2026',
    ]);
    const courses = days.map((completed) => ({ 'Дата окончания': completed }));
    expect(lastOfGroups(courses)).toEqual(['К-2', 'К-4', 'К-6', 'К-8']);
  });

  test.each([
    ['10.09.2025', ['К-2']],
    ['11.09.2025', ['К-1', 'К-2']],
  ])('a study begun on %s, the course before completed on 10.09.2025', (started, supported) => {
    const courses = [
      { 'Дата окончания': '10.09.2025' },
      { 'Дата начала': started, 'Дата окончания': '20.12.2025' },
    ];
    expect(lastOfGroups(courses)).toEqual(supported);
  });

  test.each([
    ['20.04.2025', ['К-3']],
    ['21.04.2025', ['К-2', 'К-3']],
  ])(
    'a study begun on %s, the latest course of the group completed on 20.04.2025',
    (started, supported) => {
      const courses = [
        { 'Дата окончания': '01.03.2025' },
        { 'Дата окончания': '20.04.2025' },
        { 'Дата начала': started, 'Дата окончания': '01.08.2025' },
      ];
      expect(lastOfGroups(courses)).toEqual(supported);
    },
  );

  test.each([
    ['01.03.2026', ['К-2']],
    ['02.03.2026', ['К-1', 'К-2']],
  ])('a study of a group begun on 01.03.2025 that ended on %s', (completed, supported) => {
    const courses = [
      { 'Дата окончания': '01.03.2025' },
      { 'Дата начала': '01.02.2025', 'Дата окончания': completed },
    ];
    expect(lastOfGroups(courses)).toEqual(supported);
  });

  test('courses are taken by completion, whatever the order of the rows', () => {
    const courses = [
      { 'Код курса': 'late', 'Дата окончания': '09.11.2025' },
      { 'Код курса': 'early', 'Дата окончания': '10.09.2025' },
    ];
    expect(lastOfGroups(courses)).toEqual(['late']);
  });

  test('a course with an error is not there: its neighbours stand 120 days apart', () => {
    const courses = [
      { 'Дата окончания': '01.09.2025' },
      { 'Дата окончания': '31.10.2025', 'Объём, ч': 8 },
      { 'Дата окончания': '30.12.2025' },
    ];
    expect(lastOfGroups(courses)).toEqual(['К-1', 'К-3']);
  });

  test('courses of two people never meet', () => {
    const results = schoolWith({
      Настройки: ONLY_LAST,
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
    expect(lastOfGroups(courses)).toEqual(['К-2']);
    expect(supportedOf(coursesOf(courses))).toEqual(['К-1', 'К-2']);
  });

  test('nothing marked, one day, equal hours: the upper row; В-11 stands on it', () => {
    const results = coursesOf([DAY, DAY], '15.04.2026', ONLY_LAST);
    expect(supportedOf(results)).toEqual(['К-1']);
    expect(issuesOf(results)).toContain('В-11 Курсы:2');
    expect(issuesOf(results)).not.toContain('В-11 Курсы:3');
    expect(results.issues.find(({ code }) => code === 'В-11')?.message).toBe(
      'В группе курсов не выбрана тема: сопровождается только курс, законченный последним',
    );
  });

  test.each([{}, ONLY_LAST])('a mark wins over a later completion: %j', (settings) => {
    const courses = [{ ...DAY, 'Тема выбрана': 'да' }, { 'Дата окончания': '09.11.2025' }];
    const results = coursesOf(courses, '15.04.2026', settings);
    expect(supportedOf(results)).toEqual(['К-1']);
    expect(windowsOf(results)[0]?.choice).toBeNull();
    expect(issuesOf(results).filter((issue) => issue.startsWith('В-1'))).toEqual([]);
  });

  test.each([{}, ONLY_LAST])('two marks: both are supported, with В-12: %j', (settings) => {
    const marked = { ...DAY, 'Тема выбрана': true };
    const results = coursesOf([marked, DAY, marked], '15.04.2026', settings);
    expect(supportedOf(results)).toEqual(['К-1', 'К-3']);
    expect(issuesOf(results).filter((issue) => issue.startsWith('В-1'))).toEqual([
      'В-12 Курсы:2',
      'В-12 Курсы:4',
    ]);
  });

  test.each([{}, ONLY_LAST])(
    'a group of one is supported, with nothing to choose: %j',
    (settings) => {
      const results = coursesOf([DAY], '15.04.2026', settings);
      expect(supportedOf(results)).toEqual(['К-1']);
      expect(windowsOf(results)[0]?.choice).toBeNull();
    },
  );

  test('В-34: a part-timer of another school is asked for no topic, and supported all the same', () => {
    const courses = [DAY, DAY, { ...DAY, 'Дата окончания': '10.01.2026', 'Тема выбрана': 'да' }];
    const results = schoolWith({
      Настройки: ONLY_LAST,
      Педагоги: [{ Занятость: 'внешний совместитель' }],
      Курсы: courses.map((course) => ({ 'Код педагога': 'П-1', ...course })),
    });
    expect(supportedOf(results)).toEqual(['К-1', 'К-3']);
    expect(issuesOf(results)).toEqual([]);
  });
});
