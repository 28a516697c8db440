/** Р-15: facts that stand on «Мероприятия» twice. */
import { issuesOf, schoolWith } from '../school-kit';
import { testChecks } from './cases';

const PERSON = { 'Код педагога': 'П-1' };
/** Criterion 2.2: school 1, municipal 2; not by result. */
const LESSON = { ...PERSON, Вид: 'открытый урок', Критерий: '2.2', Уровень: 'муниципальный' };
const DOUBLE = { ...LESSON, Тема: 'Дроби', Дата: '01.02.2026' };
const AROUND = { Педагоги: [{}, {}], Мероприятия: [DOUBLE] };

testChecks('Мероприятия', AROUND, [
  {
    id: 'М-10',
    severity: 'warning',
    what: 'the same person, date and topic under two criteria',
    breaks: { ...DOUBLE, Критерий: '2.3', Тема: ' ДРОБИ ' },
    nearMiss: { ...DOUBLE, Критерий: '2.2' },
  },
  {
    id: 'М-10',
    severity: 'warning',
    what: 'the same fact again, and a near miss a day later',
    breaks: { ...DOUBLE, Критерий: '2.8' },
    nearMiss: { ...DOUBLE, Критерий: '2.8', Дата: '02.02.2026' },
  },
  {
    id: 'М-10',
    severity: 'warning',
    what: 'the same fact again, and a near miss of another person',
    breaks: { ...DOUBLE, Критерий: '2.8' },
    nearMiss: { ...DOUBLE, Критерий: '2.8', 'Код педагога': 'П-2' },
  },
]);

testChecks('Мероприятия', AROUND, [
  {
    id: 'М-12',
    severity: 'warning',
    what: 'the same row again, typed a little differently; another kind is a near miss',
    breaks: { ...DOUBLE, Тема: ' ДРОБИ ' },
    nearMiss: { ...DOUBLE, Вид: 'мастер-класс' },
    at: 'Тема',
  },
  {
    id: 'М-12',
    severity: 'warning',
    what: 'of another level or result, and yet of the same topic; another topic is a near miss',
    breaks: { ...DOUBLE, Уровень: 'школьный', Результат: 'призёр', 'Кол-во': 2 },
    nearMiss: { ...DOUBLE, Тема: 'Проценты' },
  },
  {
    id: 'М-12',
    severity: 'warning',
    what: 'the same row again, and a near miss of another person',
    breaks: DOUBLE,
    nearMiss: { ...DOUBLE, 'Код педагога': 'П-2' },
  },
  {
    id: 'М-12',
    severity: 'warning',
    what: 'the same row again, and a near miss of the day after',
    breaks: DOUBLE,
    nearMiss: { ...DOUBLE, Дата: '02.02.2026' },
  },
]);

const UNNAMED = { ...LESSON, Дата: '01.02.2026' };

testChecks('Мероприятия', { ...AROUND, Мероприятия: [UNNAMED] }, [
  {
    id: 'М-12',
    severity: 'warning',
    what: 'alike without a topic; the level tells such facts apart',
    breaks: UNNAMED,
    nearMiss: { ...UNNAMED, Уровень: 'школьный' },
  },
  {
    id: 'М-12',
    severity: 'warning',
    what: 'alike without a topic; the result tells such facts apart',
    breaks: UNNAMED,
    nearMiss: { ...UNNAMED, Результат: 'призёр' },
  },
  {
    id: 'М-12',
    severity: 'warning',
    what: 'alike without a topic; a named fact is another one',
    breaks: UNNAMED,
    nearMiss: DOUBLE,
  },
]);

test('М-12: alike rows without a criterion are told too: they count in support', () => {
  const talk = { ...PERSON, Вид: 'консультация', Дата: '01.02.2026' };
  const interview = { ...PERSON, Вид: 'собеседование', Дата: '02.02.2026' };
  const rows = {
    Педагоги: [{}],
    Курсы: [{ ...PERSON, 'Дата окончания': '01.01.2026' }],
    Мероприятия: [talk, talk, talk, interview],
  };
  expect(issuesOf(schoolWith(rows))).toEqual(['М-12 Мероприятия:3', 'М-12 Мероприятия:4']);
});

test('М-12: both of the alike rows count, and the message says so', () => {
  const { rating, issues } = schoolWith({ Педагоги: [{}], Мероприятия: [DOUBLE, DOUBLE] });
  expect(rating.lines[0]?.total).toBe(400);
  expect(issues.map(({ message }) => message)).toEqual([
    'Педагог, дата, вид, тема и критерий те же, что в строке 2: учтены обе',
  ]);
});

test.each([
  ['rejected', { 'Статус проверки': 'отклонено', Комментарий: 'нет приказа' }],
  ['faulty', { 'Кол-во': 0 }],
  ['ahead', { Дата: '16.04.2026' }],
])('a row that is %s is no double entry: it counts nowhere', (_what, more) => {
  for (const criterion of ['2.2', '2.3']) {
    const rows = [DOUBLE, { ...DOUBLE, Критерий: criterion, ...more }];
    const found = issuesOf(schoolWith({ Педагоги: [{}], Мероприятия: rows }));
    expect(found.filter((issue) => /^М-1[02]/.test(issue))).toEqual([]);
  }
});
