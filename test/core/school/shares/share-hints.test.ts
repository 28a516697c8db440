/** Ш-08: what К10, К12, К16 and К17 pass over in silence. P0 = 01.09.2025, R = 15.04.2026. */
import { issuesOf, type Row, type SchoolRows, schoolWith, shareOf } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };

const hints = (code: string, rows: SchoolRows) =>
  schoolWith({ Педагоги: [{}], ...rows }).issues.filter((issue) => issue.code === code);

describe('Ж-13, К12: experience without a level', () => {
  const LESSON = { ...PERSON, Вид: 'мастер-класс' };
  const rowsOf = (...activities: Row[]) =>
    hints('Ж-13', { Мероприятия: activities.map((row) => ({ ...LESSON, ...row })) }).map(
      ({ row }) => row,
    );

  test('is told where it stands, with what it costs', () => {
    expect(hints('Ж-13', { Мероприятия: [LESSON] })).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Мероприятия',
        row: 2,
        column: 'Уровень',
        message: '«мастер-класс» без уровня: в К12 педагог не засчитан',
      },
    ]);
  });

  test('costs nothing where the person is counted by another row', () => {
    expect(rowsOf({}, { Уровень: 'школьный' }, { Вид: 'публикация' })).toEqual([2, 4]);
    expect(rowsOf({}, { Уровень: 'муниципальный' })).toEqual([]);
  });

  test.each<[string, Row]>([
    ['a level is there', { Уровень: 'школьный' }],
    ['the kind is none of К12', { Вид: 'семинар' }],
    ['it is of another period', { Дата: '31.08.2025' }],
    ['it was rejected', { 'Статус проверки': 'отклонено' }],
    ['its criterion wants a level, which is an error of its own', { Критерий: '2.2' }],
  ])('is not told where %s', (_what, change) => {
    expect(rowsOf(change)).toEqual([]);
  });

  test('costs nothing for a person whom К12 does not count', () => {
    const Педагоги = [{ Занятость: 'внешний совместитель' }];
    expect(hints('Ж-13', { Педагоги, Мероприятия: [LESSON] })).toEqual([]);
  });
});

describe('Ж-14, К16: «завершён» without a course', () => {
  /** The quarter ended on 31.12.2025; its course may end on 01.10.2025 … 30.06.2026. */
  const DONE = { ...PERSON, Квартал: 4, Год: 2025, Статус: 'завершён' };
  const withCourse = (course: Row | null, plan: Row = {}) =>
    hints('Ж-14', {
      Педагоги: [{}, {}],
      'План ПК': [{ ...DONE, ...plan }],
      Курсы: course === null ? [] : [{ ...PERSON, ...course }],
    });

  test('is told where it stands, with what it costs', () => {
    expect(withCourse(null)).toMatchObject([
      {
        severity: 'warning',
        sheet: 'План ПК',
        row: 2,
        column: 'Статус',
        message:
          'Статус «завершён», а курса педагога (ПК или ПП), законченного в 4-м квартале 2025 года или в двух следующих, нет: в К16 строка засчитана',
      },
    ]);
    const plan = { Педагоги: [{}], 'План ПК': [DONE] };
    expect(shareOf(schoolWith(plan), 'К16')).toBe('1/1');
  });

  test.each([
    ['30.09.2025', 1], // a day before the quarter
    ['01.10.2025', 0],
    ['15.04.2026', 0], // R
    ['16.04.2026', 1], // not completed yet
    [null, 1],
  ])('a course completed on %s: %i', (completed, count) => {
    expect(withCourse({ 'Дата окончания': completed })).toHaveLength(count);
  });

  test('the second quarter after the planned one is the last, over the end of the year', () => {
    const on = (completed: string) =>
      schoolWith(
        {
          Настройки: { 'Период с': '01.09.2025', 'Период по': '31.08.2026' },
          Педагоги: [{}],
          'План ПК': [DONE],
          Курсы: [{ ...PERSON, 'Дата окончания': completed }],
        },
        '01.09.2026',
      ).issues.filter(({ code }) => code === 'Ж-14').length;
    expect([on('30.06.2026'), on('01.07.2026')]).toEqual([0, 1]);
  });

  test.each<[string, Row, number]>([
    ['ПП', { 'Вид программы': 'ПП', 'Объём, ч': 250 }, 0],
    ['a seminar', { 'Вид программы': 'иное' }, 1],
    ['another person’s', { 'Код педагога': 'П-2' }, 1],
    ['faulty', { 'Объём, ч': 8 }, 1],
  ])('a course that is %s', (_what, change, count) => {
    expect(withCourse({ 'Дата окончания': '01.12.2025', ...change })).toHaveLength(count);
  });

  test.each<[string, Row]>([
    ['is not finished', { Статус: 'запланирован' }],
    ['ended before P0', { Квартал: 2 }],
    ['has not ended on R', { Квартал: 2, Год: 2026 }],
  ])('a row that К16 does not count in, for it %s, costs nothing', (_what, plan) => {
    expect(withCourse(null, plan)).toEqual([]);
  });
});

describe('Ж-15, К10: a mentor who does not work on R', () => {
  const GONE = { Статус: 'уволен', 'Дата увольнения': '01.03.2026' };
  const YOUNG = { 'Начало педстажа': '01.09.2024' };
  const MENTORED = { ...PERSON, 'Код наставника': 'П-2' };
  const mentored = (rows: readonly Row[], young: Row = YOUNG) =>
    hints('Ж-15', { Педагоги: [young, GONE, {}], Наставничество: rows });

  test('is told at the mentorship, with what it costs', () => {
    expect(mentored([MENTORED])).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Наставничество',
        row: 2,
        column: 'Код наставника',
        message: 'Наставник П-2 не работает на дату расчёта: в К10 не засчитан',
      },
    ]);
  });

  test('costs nothing beside another mentor, for one who is not young, or when it is over', () => {
    expect(mentored([MENTORED, { ...MENTORED, 'Код наставника': 'П-3' }])).toEqual([]);
    expect(mentored([MENTORED], {})).toEqual([]);
    expect(mentored([{ ...MENTORED, 'Дата окончания': '28.02.2026' }])).toEqual([]);
  });
});

test('the hints take no row out', () => {
  const results = schoolWith({
    Педагоги: [{}],
    Мероприятия: [{ ...PERSON, Вид: 'мастер-класс', Критерий: '2.8' }],
    'План ПК': [{ ...PERSON, Статус: 'завершён' }],
  });
  expect(issuesOf(results)).toEqual(['Ж-13 Мероприятия:2', 'Ж-14 План ПК:2']);
  expect(results.book.findings.leftOut).toBe(0);
});

describe('Ж-16, К17: work in a union of which «Педагоги» says nothing', () => {
  const SPEECH = { ...PERSON, Вид: 'выступление на РМО' };
  const told = (teacher: Row, speech: Row = {}) =>
    hints('Ж-16', { Педагоги: [teacher], Мероприятия: [{ ...SPEECH, ...speech }] });

  test('is told at the person, once', () => {
    expect(
      hints('Ж-16', { Мероприятия: [SPEECH, { ...SPEECH, Дата: '10.12.2025' }] }),
    ).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Педагоги',
        row: 2,
        column: 'ШМО',
        message:
          'Есть «выступление на РМО», а объединение педагога не указано: в К17 он не засчитан',
      },
    ]);
  });

  test.each<[string, Row, Row]>([
    ['a union is named', { РМО: 'математики' }, {}],
    ['the person is not of base N', { Занятость: 'внешний совместитель' }, {}],
    ['the work is none of К17', {}, { Вид: 'семинар' }],
    ['it is of another period', {}, { Дата: '31.08.2025' }],
  ])('is not told where %s', (_what, teacher, speech) => {
    expect(told(teacher, speech)).toEqual([]);
  });
});
