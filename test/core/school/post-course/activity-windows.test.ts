/** Which window an activity belongs to (В-08). */
import { issuesOf, type Row, schoolWith } from '../school-kit';

/** Window of К-1: 02.03.2025–01.03.2026, stage I to 01.09.2025; of К-2: 02.01.2026–01.01.2027. */
const COURSES: readonly Row[] = [
  { 'Код педагога': 'П-1', 'Дата окончания': '01.03.2025' },
  { 'Код педагога': 'П-1', 'Дата окончания': '01.01.2026' },
];

/** Activities of К-1 and К-2 by stage, and the warnings about windows. */
function belonging(activity: Row, courses = COURSES): { counts: string; warnings: string[] } {
  const results = schoolWith({
    Педагоги: [{}],
    Курсы: courses,
    Мероприятия: [{ 'Код педагога': 'П-1', ...activity }],
  });
  const counts = results.school.support.courses.map(({ window }) =>
    window === null ? '—' : `${window.stages.first.length}+${window.stages.second.length}`,
  );
  const warnings = issuesOf(results).filter((issue) => issue.includes('Мероприятия'));
  return { counts: counts.join(' '), warnings };
}

const ONE = COURSES.slice(0, 1);

test.each([
  ['02.03.2025', '1+0'],
  ['01.09.2025', '1+0'],
  ['02.09.2025', '0+1'],
  ['01.03.2026', '0+1'],
])('В-08: on %s, without a course, the only window has it: %s', (date, counts) => {
  expect(belonging({ Дата: date }, ONE)).toEqual({ counts, warnings: [] });
});

test.each(['01.03.2025', '02.03.2026'])('В-13: on %s it is outside the window', (date) => {
  expect(belonging({ Дата: date }, ONE)).toEqual({
    counts: '0+0',
    warnings: ['В-13 Мероприятия:2'],
  });
});

test('В-13: naming the course does not widen its window', () => {
  expect(belonging({ Дата: '02.03.2026', 'Код курса': 'К-1' })).toEqual({
    counts: '0+0 0+0',
    warnings: ['В-13 Мероприятия:2'],
  });
});

test('В-15: without a course, inside two windows, it belongs to neither', () => {
  expect(belonging({ Дата: '01.03.2026' })).toEqual({
    counts: '0+0 0+0',
    warnings: ['В-15 Мероприятия:2'],
  });
});

test('В-15, a near miss: the course is named', () => {
  expect(belonging({ Дата: '01.03.2026', 'Код курса': 'К-2' })).toEqual({
    counts: '0+0 1+0',
    warnings: [],
  });
});

test('В-08: two windows, the date inside one of them', () => {
  expect(belonging({ Дата: '01.01.2026' }).counts).toBe('0+1 0+0');
  expect(belonging({ Дата: '02.03.2026' }).counts).toBe('0+0 1+0');
});

test('В-14: a course whose topic was not chosen', () => {
  const courses = [
    { ...COURSES[0], 'Тема выбрана': 'да' },
    { 'Код педагога': 'П-1', 'Дата окончания': '20.03.2025' },
  ];
  expect(belonging({ Дата: '01.06.2025', 'Код курса': 'К-2' }, courses)).toEqual({
    counts: '0+0 —',
    warnings: ['В-14 Мероприятия:2'],
  });
});

test('В-14: a course that opens no window', () => {
  const training = { ...COURSES[0], 'Вид программы': 'ПП', 'Объём, ч': 250 };
  expect(belonging({ Дата: '01.06.2025', 'Код курса': 'К-1' }, [training])).toEqual({
    counts: '—',
    warnings: ['В-14 Мероприятия:2'],
  });
});

test('a rejected activity counts nowhere and is not warned about', () => {
  const rejected = { Дата: '01.06.2025', 'Статус проверки': 'отклонено' };
  expect(belonging(rejected, ONE)).toEqual({ counts: '0+0', warnings: [] });
});

test('Д-03: an activity after R counts for nothing yet (М-01)', () => {
  const ahead = { Дата: '16.04.2026', 'Код курса': 'К-2' };
  expect(belonging(ahead)).toEqual({ counts: '0+0 0+0', warnings: ['М-01 Мероприятия:2'] });
});

test('a window of another person takes nothing', () => {
  const results = schoolWith({
    Педагоги: [{}, {}],
    Курсы: ONE,
    Мероприятия: [{ 'Код педагога': 'П-2', Дата: '01.06.2025' }],
  });
  expect(results.school.support.courses[0]?.window?.stages.first).toEqual([]);
});
