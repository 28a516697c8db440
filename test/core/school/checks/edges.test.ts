/** Checks beside each other: what one says, the next must not say again or wrongly. */
import { issuesOf, type Row, type SchoolRows, schoolWith } from '../school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const issues = (rows: SchoolRows): string[] =>
  issuesOf(schoolWith({ Педагоги: [{}], ...rows })).filter((issue) => !/^В-/.test(issue));

/** A school whose period is over: R = 31.08.2025, seven months before D = 15.04.2026. */
const OVER: Row = { 'Период с': '01.09.2024', 'Период по': '31.08.2025' };

describe('the future begins after D, whatever the period', () => {
  test('О-09: a completion up to three years ahead of D, though more than that ahead of R', () => {
    const completed = (day: string) =>
      issues({ Настройки: OVER, Курсы: [{ ...PERSON, 'Дата окончания': day }] });
    expect(completed('15.04.2029')).toEqual(['О-08 Курсы:2']);
    expect(completed('16.04.2029')).toEqual(['О-09 Курсы:2']);
  });

  test('П-03: a career that began between R and D', () => {
    const began = (day: string) =>
      issues({ Настройки: OVER, Педагоги: [{ 'Начало педстажа': day }] });
    expect(began('15.04.2026')).toEqual([]);
    expect(began('16.04.2026')).toEqual(['П-03 Педагоги:2']);
  });
});

describe('О-05: hours are asked for once there is a document that has them', () => {
  test.each([
    ['ПК', '01.03.2026', ['О-05 Курсы:2']],
    ['ПК', null, []],
    ['иное', '01.03.2026', []],
  ])('%s completed %s', (kind, completed, expected) => {
    const course = { 'Вид программы': kind, 'Дата окончания': completed, 'Объём, ч': null };
    expect(issues({ Курсы: [{ ...PERSON, ...course }] })).toEqual(expected);
  });
});

test('О-07: a course is no repeat of a row that is left out itself', () => {
  const course = { ...PERSON, 'Название программы': 'Оценивание', 'Дата окончания': '01.03.2026' };
  const small = { ...course, 'Объём, ч': 8 };
  const results = schoolWith({ Педагоги: [{}], Курсы: [small, course, course] });
  expect(issuesOf(results).filter((issue) => issue.startsWith('О-'))).toEqual([
    'О-02 Курсы:2',
    'О-07 Курсы:4',
  ]);
  expect(results.book.courses.map(({ row }) => row)).toEqual([3]);
});

test('М-10: an entry is no double of a row that is left out itself', () => {
  const fact = {
    ...PERSON,
    Тема: 'Олимпиада',
    Уровень: 'муниципальный',
    Комментарий: 'по диплому',
  };
  // Confirmed above the scale, 2 points: out.
  const faulty = { ...fact, Критерий: '2.2', 'Подтверждено, баллы': 9 };
  const reviewed = { ...faulty, 'Статус проверки': 'подтверждено' };
  expect(issues({ Мероприятия: [reviewed, { ...fact, Критерий: '2.3' }] })).toEqual([
    'М-05 Мероприятия:2',
  ]);
});

test('М-07: a comment is asked for where more was confirmed than claimed, too', () => {
  const entry = { ...PERSON, Критерий: '2.2', Уровень: 'региональный', 'Самооценка, баллы': 2 };
  const checked = (points: number) =>
    issues({
      Мероприятия: [{ ...entry, 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': points }],
    });
  expect(checked(1)).toEqual(['М-07 Мероприятия:2']);
  expect(checked(2)).toEqual([]);
  expect(checked(3)).toEqual(['М-07 Мероприятия:2']);
});

test('Ж-06 says that the application is early, and Ж-07 does not say it again', () => {
  const application = {
    ...PERSON,
    'Дата фиксации': '01.10.2025',
    'Решение ММС, №': '7',
    'Дата решения ММС': '10.10.2025',
    'Дата заявки': '09.10.2025',
  };
  expect(issues({ 'Заявки в ЦНППМ': [application] })).toEqual(['Ж-06 Заявки в ЦНППМ:2']);
});

test('«Проверка» lists what is wrong with one row by cost and code, in whatever order it was found', () => {
  const teacher = {
    Категория: 'высшая',
    'Дата увольнения': '01.06.2030',
    'Дата приёма': '16.04.2026',
  };
  expect(issues({ Педагоги: [{ ...teacher, 'Доп. категория': 'педагог-методист' }] })).toEqual([
    'П-07 Педагоги:2',
    // Not hired yet: no share counts the category.
    'П-05 Педагоги:2',
  ]);
});
