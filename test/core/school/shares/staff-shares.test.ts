/** К6 … К10, К18: education, categories, young teachers. P0 = 01.09.2025, R = 15.04.2026. */
import { type Row, type SchoolRows, schoolWith, shareOf, TODAY } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const share = (code: string, rows: SchoolRows): string =>
  shareOf(schoolWith({ Педагоги: [{}], ...rows }), code);
const withTeacher = (code: string, teacher: Row): string => share(code, { Педагоги: [teacher] });
const withCourse = (code: string, course: Row): string =>
  share(code, { Курсы: [{ ...PERSON, ...course }] });

const PP = { 'Вид программы': 'ПП', 'Объём, ч': 250 };
const SEMINAR = { 'Вид программы': 'иное', 'Объём, ч': 8 };

describe('Л-01, Л-02: base N, own teachers working on R', () => {
  test.each<[string, Row, string]>([
    ['at the main place of work', {}, '0/1'],
    ['combining jobs inside', { Занятость: 'внутренний совместитель' }, '0/1'],
    ['external', { Занятость: 'внешний совместитель' }, '0/0'],
    ['a leader', { 'Категория персонала': 'руководитель' }, '0/0'],
    ['on long leave', { Статус: 'длительный отпуск' }, '0/0'],
    ['on child leave', { Статус: 'отпуск по уходу за ребёнком' }, '0/0'],
    ['dismissed on R', { Статус: 'уволен', 'Дата увольнения': TODAY }, '0/0'],
    ['dismissed after R', { Статус: 'уволен', 'Дата увольнения': '16.04.2026' }, '0/1'],
    ['hired on R', { 'Дата приёма': TODAY }, '0/1'],
    ['hired after R', { 'Дата приёма': '16.04.2026' }, '0/0'],
    [
      'hired after R and dismissed later',
      { Статус: 'уволен', 'Дата приёма': '16.04.2026', 'Дата увольнения': '01.06.2026' },
      '0/0',
    ],
  ])('%s: %j → %s', (_what, teacher, expected) => {
    for (const code of ['К6', 'К7', 'К9.1', 'К9.2', 'К11', 'К12', 'К13', 'К14', 'К17']) {
      expect([code, withTeacher(code, teacher)]).toEqual([code, expected]);
    }
  });
});

describe('К6: further education of the last three years', () => {
  test.each<[string, Row, string]>([
    ['completed 36 months ago', { 'Дата окончания': '15.04.2023' }, '1/1'],
    ['completed a day earlier', { 'Дата окончания': '14.04.2023' }, '0/1'],
    ['completed on R', { 'Дата окончания': TODAY }, '1/1'],
    ['completed after R', { 'Дата окончания': '16.04.2026' }, '0/1'],
    ['still studying', { 'Дата окончания': null }, '0/1'],
    ['ПП', { ...PP, 'Дата окончания': '01.03.2025' }, '1/1'],
    ['a seminar', { ...SEMINAR, 'Дата окончания': '01.03.2025' }, '0/1'],
    ['ПК of 8 hours is an error', { 'Объём, ч': 8, 'Дата окончания': '01.03.2025' }, '0/1'],
  ])('%s: %j → %s', (_what, course, expected) => {
    expect(withCourse('К6', course)).toBe(expected);
  });

  test.each([
    ['31.05.2023', '31.05.2026', '1/1'],
    ['30.05.2023', '31.05.2026', '0/1'],
    ['29.02.2024', '28.02.2027', '1/1'],
    ['29.02.2024', '01.03.2027', '0/1'],
  ])('a course of %s on %s: %s', (completed, today, expected) => {
    const results = schoolWith(
      {
        Настройки: { 'Период с': '01.09.2025', 'Период по': '31.08.2027' },
        Педагоги: [{}],
        Курсы: [{ ...PERSON, 'Дата окончания': completed }],
      },
      today,
    );
    expect(shareOf(results, 'К6')).toBe(expected);
  });
});

describe('К7, К8: education in the period', () => {
  const LEADER = { Педагоги: [{ 'Категория персонала': 'руководитель' }] };
  const leader = (course: Row) => share('К8', { ...LEADER, Курсы: [{ ...PERSON, ...course }] });

  test.each([
    ['31.08.2025', '0/1'],
    ['01.09.2025', '1/1'],
    ['15.04.2026', '1/1'],
    ['16.04.2026', '0/1'],
  ])('completed on %s: %s', (completed, expected) => {
    expect(withCourse('К7', { 'Дата окончания': completed })).toBe(expected);
    expect(leader({ 'Дата окончания': completed })).toBe(expected);
  });

  test('ПП counts for leaders only, a seminar for nobody', () => {
    const day = { 'Дата окончания': '01.03.2026' };
    expect(withCourse('К7', { ...PP, ...day })).toBe('0/1');
    expect(leader({ ...PP, ...day })).toBe('1/1');
    expect(withCourse('К7', { ...SEMINAR, ...day })).toBe('0/1');
    expect(leader({ ...SEMINAR, ...day })).toBe('0/1');
  });

  test('two courses of a person are one person', () => {
    const courses = ['01.10.2025', '01.03.2026'].map((day) => ({
      ...PERSON,
      'Дата окончания': day,
    }));
    expect(share('К7', { Курсы: courses })).toBe('1/1');
    expect(share('К8', { ...LEADER, Курсы: courses })).toBe('1/1');
  });

  test('a leader combining jobs from outside, or on leave, is not counted', () => {
    const staff = { 'Категория персонала': 'руководитель' };
    expect(withTeacher('К8', { ...staff, Занятость: 'внешний совместитель' })).toBe('0/0');
    expect(withTeacher('К8', { ...staff, Статус: 'длительный отпуск' })).toBe('0/0');
    expect(withTeacher('К8', { ...staff, Занятость: 'внутренний совместитель' })).toBe('0/1');
  });
});

describe('К9: categories on R', () => {
  test.each<[string, Row, string, string]>([
    [
      'первая of 27.12.2020 expired on 27.12.2025',
      { Категория: 'первая', 'Дата присвоения': '27.12.2020' },
      '0/1',
      '0/1',
    ],
    [
      'высшая of 31.08.2023 is valid to 31.08.2028',
      { Категория: 'высшая', 'Дата присвоения': '31.08.2023' },
      '1/1',
      '0/1',
    ],
    [
      'первая of 01.09.2023 has no end',
      { Категория: 'первая', 'Дата присвоения': '01.09.2023' },
      '0/1',
      '1/1',
    ],
    [
      'высшая of 29.02.2020 expired on 28.02.2025',
      { Категория: 'высшая', 'Дата присвоения': '29.02.2020' },
      '0/1',
      '0/1',
    ],
    [
      'первая of 15.04.2021 is valid on its last day',
      { Категория: 'первая', 'Дата присвоения': '15.04.2021' },
      '0/1',
      '1/1',
    ],
    [
      'первая of 14.04.2021 expired yesterday',
      { Категория: 'первая', 'Дата присвоения': '14.04.2021' },
      '0/1',
      '0/1',
    ],
    ['granted on R', { Категория: 'высшая', 'Дата присвоения': TODAY }, '1/1', '0/1'],
    ['granted after R', { Категория: 'высшая', 'Дата присвоения': '16.04.2026' }, '0/1', '0/1'],
    ['granted on no known day', { Категория: 'высшая' }, '1/1', '0/1'],
    [
      'with an additional category',
      {
        Категория: 'высшая',
        'Дата присвоения': '01.10.2023',
        'Доп. категория': 'педагог-наставник',
      },
      '1/1',
      '0/1',
    ],
    ['СЗД is neither', { Категория: 'СЗД', 'Дата присвоения': '01.10.2023' }, '0/1', '0/1'],
  ])('%s: %j → %s, %s', (_what, teacher, highest, first) => {
    expect(withTeacher('К9.1', teacher)).toBe(highest);
    expect(withTeacher('К9.2', teacher)).toBe(first);
  });

  test.each([
    ['31.08.2028', '1/1'],
    ['01.09.2028', '0/1'],
  ])('высшая of 31.08.2023 on %s: %s', (today, expected) => {
    const results = schoolWith(
      {
        Настройки: { 'Период с': '01.09.2027', 'Период по': '31.08.2029' },
        Педагоги: [{ Категория: 'высшая', 'Дата присвоения': '31.08.2023' }],
      },
      today,
    );
    expect(shareOf(results, 'К9.1')).toBe(expected);
  });
});

describe('К10, Л-03: young teachers with a mentor', () => {
  const YOUNG = { 'Начало педстажа': '01.09.2024' };
  const mentored = (mentorship: Row) =>
    share('К10', {
      Педагоги: [YOUNG, {}],
      Наставничество: [{ ...PERSON, 'Код наставника': 'П-2', ...mentorship }],
    });

  test.each([
    ['16.04.2023', '0/1'],
    ['15.04.2023', '0/0'], // three full years on R
    [null, '0/0'],
    [TODAY, '0/1'],
  ])('a career begun on %s: %s', (begun, expected) => {
    expect(withTeacher('К10', { 'Начало педстажа': begun })).toBe(expected);
  });

  test('the years are a setting', () => {
    const rows = { Педагоги: [{ 'Начало педстажа': '16.04.2021' }] };
    const setting = 'Молодой педагог: стаж менее, лет';
    expect(share('К10', { ...rows, Настройки: { [setting]: 5 } })).toBe('0/1');
    expect(share('К10', { ...rows, Настройки: { [setting]: 4 } })).toBe('0/0');
  });

  test.each<[Row, string]>([
    [{ 'Дата начала': TODAY }, '1/1'],
    [{ 'Дата начала': '16.04.2026' }, '0/1'],
    [{ 'Дата окончания': TODAY }, '1/1'],
    [{ 'Дата окончания': '14.04.2026' }, '0/1'],
    [{ 'Код педагога': 'П-2', 'Код наставника': 'П-1' }, '0/1'],
  ])('mentoring %j: %s', (mentorship, expected) => {
    expect(mentored(mentorship)).toBe(expected);
  });

  test.each<[string, Row, string]>([
    ['at work', {}, '1/1'],
    ['an external part-timer at work', { Занятость: 'внешний совместитель' }, '1/1'],
    ['a leader', { 'Категория персонала': 'руководитель' }, '1/1'],
    ['dismissed on R', { Статус: 'уволен', 'Дата увольнения': TODAY }, '0/1'],
    ['dismissed after R', { Статус: 'уволен', 'Дата увольнения': '16.04.2026' }, '1/1'],
    ['on leave', { Статус: 'длительный отпуск' }, '0/1'],
    ['not hired yet', { 'Дата приёма': '16.04.2026' }, '0/1'],
  ])('a mentor of this school who is %s: %j → %s', (_what, mentor, expected) => {
    const rows = {
      Педагоги: [YOUNG, mentor],
      Наставничество: [{ ...PERSON, 'Код наставника': 'П-2' }],
    };
    expect(share('К10', rows)).toBe(expected);
  });

  test.each([
    ['муниципальный', '1/1'],
    ['региональный', '1/1'],
    ['школьный', '0/1'],
    ['ОО', '0/1'],
    [null, '0/1'],
  ])('a mentor who is not on «Педагоги», level %s: %s', (level, expected) => {
    expect(mentored({ 'Код наставника': '0513-001', Уровень: level })).toBe(expected);
  });

  test('a municipal mentor who is of this school must work here all the same', () => {
    const gone = { Статус: 'уволен', 'Дата увольнения': '01.03.2026' };
    const mentorship = { ...PERSON, 'Код наставника': 'П-2', Уровень: 'муниципальный' };
    expect(share('К10', { Педагоги: [YOUNG, gone], Наставничество: [mentorship] })).toBe('0/1');
  });

  test('a young teacher outside N is not counted', () => {
    expect(withTeacher('К10', { ...YOUNG, Занятость: 'внешний совместитель' })).toBe('0/0');
    expect(withTeacher('К10', { ...YOUNG, 'Категория персонала': 'руководитель' })).toBe('0/0');
  });
});

describe('К18: young teachers who stay', () => {
  const HIRED = { 'Дата приёма': '01.09.2024', 'Начало педстажа': '01.09.2024' };
  const staying = (change: Row) => withTeacher('К18', { ...HIRED, ...change });

  test.each<[string, Row, string]>([
    ['hired between one and three years ago', {}, '1/1'],
    [
      'hired 36 months ago',
      { 'Дата приёма': '15.04.2023', 'Начало педстажа': '15.04.2023' },
      '1/1',
    ],
    [
      'hired a day earlier',
      { 'Дата приёма': '14.04.2023', 'Начало педстажа': '14.04.2023' },
      '0/0',
    ],
    [
      'hired 12 months ago',
      { 'Дата приёма': '15.04.2025', 'Начало педстажа': '15.04.2025' },
      '1/1',
    ],
    ['hired a day later', { 'Дата приёма': '16.04.2025', 'Начало педстажа': '16.04.2025' }, '0/0'],
    ['three full years of teaching when hired', { 'Начало педстажа': '01.09.2021' }, '0/0'],
    ['a day less', { 'Начало педстажа': '02.09.2021' }, '1/1'],
    ['of unknown career', { 'Начало педстажа': null }, '0/0'],
    ['of unknown hiring', { 'Дата приёма': null }, '0/0'],
    ['dismissed on R', { Статус: 'уволен', 'Дата увольнения': TODAY }, '0/1'],
    ['dismissed after R', { Статус: 'уволен', 'Дата увольнения': '16.04.2026' }, '1/1'],
    ['on child leave, which is no loss', { Статус: 'отпуск по уходу за ребёнком' }, '1/1'],
    ['on long leave', { Статус: 'длительный отпуск' }, '1/1'],
    ['external', { Занятость: 'внешний совместитель' }, '0/0'],
    ['a leader', { 'Категория персонала': 'руководитель' }, '0/0'],
  ])('%s: %j → %s', (_what, change, expected) => {
    expect(staying(change)).toBe(expected);
  });
});
