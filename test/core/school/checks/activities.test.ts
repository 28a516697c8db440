import { issuesOf, type Row, schoolWith, shareOf } from '../school-kit';
import { testChecks } from './cases';

const PERSON = { 'Код педагога': 'П-1' };
/** Criterion 2.2: school 1, municipal 2; not by result. */
const LESSON = { ...PERSON, Вид: 'открытый урок', Критерий: '2.2', Уровень: 'муниципальный' };
const AROUND = {
  Педагоги: [{}, {}],
  Курсы: [{ 'Код педагога': 'П-2', 'Код курса': 'К-2', 'Дата окончания': '01.11.2025' }],
};

testChecks('Мероприятия', AROUND, [
  {
    id: 'М-01',
    severity: 'warning',
    what: 'an activity after the reference date',
    breaks: { ...PERSON, Дата: '16.04.2026' },
    nearMiss: { ...PERSON, Дата: '15.04.2026' },
    at: 'Дата',
  },
  {
    id: 'М-02',
    severity: 'error',
    what: 'a course of another person',
    breaks: { ...PERSON, 'Код курса': 'К-2' },
    nearMiss: { 'Код педагога': 'П-2', 'Код курса': 'К-2' },
    at: 'Код курса',
  },
  {
    id: 'М-03',
    severity: 'error',
    what: 'a criterion by level, and no level',
    breaks: { ...LESSON, Уровень: null },
    nearMiss: { ...LESSON, Критерий: '2.5', Уровень: null },
    at: 'Уровень',
  },
  {
    id: 'М-05',
    severity: 'error',
    what: 'confirmed more than the scale gives (2 points)',
    breaks: { ...LESSON, 'Подтверждено, баллы': 2.01, 'Статус проверки': 'подтверждено' },
    nearMiss: { ...LESSON, 'Подтверждено, баллы': 2, 'Статус проверки': 'подтверждено' },
    at: 'Подтверждено, баллы',
  },
  {
    id: 'М-06',
    severity: 'warning',
    what: 'self-assessment above the scale (2 points)',
    breaks: { ...LESSON, 'Самооценка, баллы': 2.01 },
    nearMiss: { ...LESSON, 'Самооценка, баллы': 2 },
    at: 'Самооценка, баллы',
  },
  {
    id: 'М-07',
    severity: 'warning',
    what: 'confirmed other than claimed, and no comment',
    breaks: { ...LESSON, 'Подтверждено, баллы': 1, 'Статус проверки': 'подтверждено частично' },
    nearMiss: {
      ...LESSON,
      'Подтверждено, баллы': 1,
      'Статус проверки': 'подтверждено частично',
      Комментарий: 'без обсуждения',
    },
    at: 'Комментарий',
  },
  {
    id: 'М-07',
    severity: 'warning',
    what: 'a rejected claim with points in «Подтверждено» and no comment',
    breaks: { ...LESSON, 'Подтверждено, баллы': 0, 'Статус проверки': 'отклонено' },
    nearMiss: { ...LESSON, 'Подтверждено, баллы': 2, 'Статус проверки': 'подтверждено' },
  },
  {
    id: 'М-07',
    severity: 'warning',
    what: 'a rejected claim without a comment',
    breaks: { ...LESSON, 'Статус проверки': 'отклонено' },
    nearMiss: { ...LESSON, 'Статус проверки': 'отклонено', Комментарий: 'нет приказа' },
    at: 'Комментарий',
  },
  {
    id: 'М-07',
    severity: 'warning',
    what: 'confirmed 1 of the 2 points that a claim of 50 counts as; 2 of them is a near miss',
    breaks: {
      ...LESSON,
      'Самооценка, баллы': 50,
      'Подтверждено, баллы': 1,
      'Статус проверки': 'подтверждено',
    },
    nearMiss: {
      ...LESSON,
      'Самооценка, баллы': 50,
      'Подтверждено, баллы': 2,
      'Статус проверки': 'подтверждено',
    },
  },
  {
    id: 'М-08',
    severity: 'warning',
    what: 'confirmed points, and the status still «не проверено»',
    breaks: { ...LESSON, 'Подтверждено, баллы': 2 },
    nearMiss: { ...LESSON, 'Подтверждено, баллы': 2, 'Статус проверки': 'подтверждено' },
  },
  {
    id: 'М-09',
    severity: 'warning',
    what: 'a criterion by result, and no result',
    breaks: { ...PERSON, Критерий: '1.1', Уровень: 'школьный' },
    nearMiss: { ...PERSON, Критерий: '1.1', Уровень: 'школьный', Результат: 'участник' },
    at: 'Результат',
  },
  {
    id: 'М-11',
    severity: 'warning',
    what: 'partly confirmed, and no points',
    breaks: { ...LESSON, 'Статус проверки': 'подтверждено частично' },
    nearMiss: {
      ...LESSON,
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 0,
      Комментарий: 'нет листа посещения',
    },
    at: 'Подтверждено, баллы',
  },
  {
    id: 'М-19',
    severity: 'warning',
    what: 'confirmed by the teacher whose entry it is',
    breaks: { ...LESSON, 'Статус проверки': 'подтверждено', Проверил: 'П-1' },
    nearMiss: { ...LESSON, 'Статус проверки': 'подтверждено', Проверил: 'комиссия' },
    at: 'Проверил',
  },
  {
    id: 'М-19',
    severity: 'warning',
    what: 'confirmed in part by the teacher; a rejection does nobody good',
    breaks: {
      ...LESSON,
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 1,
      Комментарий: 'нет листа посещения',
      Проверил: 'П-1',
    },
    nearMiss: {
      ...LESSON,
      'Статус проверки': 'отклонено',
      Комментарий: 'нет листа посещения',
      Проверил: 'П-1',
    },
    at: 'Проверил',
  },
  {
    id: 'Ф-09',
    severity: 'error',
    what: 'a criterion that is not on «Критерии»',
    breaks: { ...PERSON, Критерий: '3.1' },
    nearMiss: { ...PERSON, Критерий: '2.8' },
    at: 'Критерий',
  },
  {
    id: 'З-06',
    severity: 'error',
    what: 'a quantity that is not whole',
    breaks: { ...PERSON, 'Кол-во': '1,5' },
    nearMiss: { ...PERSON, 'Кол-во': '2' },
  },
  {
    id: 'З-07',
    severity: 'error',
    what: 'a quantity below 1',
    breaks: { ...PERSON, 'Кол-во': 0 },
    nearMiss: { ...PERSON, 'Кол-во': 1 },
  },
]);

test('М-04: a level for which the criterion has no cell takes the row out', () => {
  const criterion = { Код: '9.1', Показатель: 'П2', Муниципальный: 2 };
  const entry = { ...PERSON, Критерий: '9.1' };
  const results = schoolWith({
    Педагоги: [{}],
    Критерии: [criterion],
    Мероприятия: [
      { ...entry, Уровень: 'международный' },
      { ...entry, Уровень: 'муниципальный' },
    ],
  });
  expect(issuesOf(results)).toEqual(['М-04 Мероприятия:2']);
  expect(results.rating.lines[0]?.total).toBe(200);
});

test('a level with 0 points is a cell: 2.4 at school level gives 0, not an error', () => {
  const entry = { ...PERSON, Критерий: '2.4', Уровень: 'школьный' };
  const results = schoolWith({ Педагоги: [{}], Мероприятия: [entry] });
  expect(issuesOf(results)).toEqual([]);
});

describe('Р-01, Р-13: what is no entry of the rating is not checked against the scale', () => {
  const course = { 'Дата окончания': '01.06.2025' };
  const Критерии = [
    { Школьный: 1, 'Для групп': null },
    { Школьный: 1, 'Для групп': 'специалисты' },
  ];
  const supportWith = (activity: Row) =>
    schoolWith({
      Педагоги: [{}],
      Курсы: [{ 'Код педагога': 'П-1', ...course }],
      Критерии,
      Мероприятия: [{ 'Код педагога': 'П-1', Вид: 'собеседование', ...activity }],
    });

  test('before P0: an interview without a level stays in its window', () => {
    const results = supportWith({ Дата: '15.08.2025', Критерий: '9.1', Уровень: null });
    expect([issuesOf(results), shareOf(results, 'К4')]).toEqual([[], '1/1']);
  });

  test('for another group: the activity stays in its window, with a warning (М-14)', () => {
    const entry = { Дата: '15.10.2025', Критерий: '9.2', Уровень: 'школьный' };
    const review = { 'Статус проверки': 'подтверждено', 'Подтверждено, баллы': 2 };
    const results = supportWith({ ...entry, ...review, Комментарий: 'за два класса' });
    expect([issuesOf(results), shareOf(results, 'К4')]).toEqual([['М-14 Мероприятия:2'], '1/1']);
  });
});
