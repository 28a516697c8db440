/** What to do about a person, to the day: on 15.04.2026. */
import { showPerson } from '../../../src/panel/school/views';
import type { Row, SchoolRows } from '../../core/school/school-kit';
import { bookWith } from './panel-kit';

const ANNA = { 'Код педагога': 'А-1' };

/** The hints on a person with these data, those that begin so. */
function hintsOf(
  teacher: Row,
  courses: readonly Row[],
  beginning: string,
  rows: SchoolRows = {},
): string[] {
  const book = bookWith({
    ...rows,
    Педагоги: [{ ...ANNA, ...teacher }],
    Курсы: courses.map((course) => ({ ...ANNA, 'Код курса': 'К-1', ...course })),
  });
  const texts = showPerson(book, 'А-1')?.hints.map(({ text }) => text) ?? [];
  return texts.filter((text) => text.startsWith(beginning));
}

test.each([
  ['15.05.2025', ['Курс К-1. Посткурсовой период закончится 15.05.2026']], // 30 days are left
  ['16.05.2025', []], // 31
  ['15.04.2025', ['Курс К-1. Посткурсовой период заканчивается сегодня']], // the last day
  ['14.04.2025', []], // over
])('В-02: the window of a course completed on %s', (completed, hints) => {
  expect(hintsOf({}, [{ 'Дата окончания': completed }], 'Курс К-1. Посткурсовой')).toEqual(hints);
});

test('В-34: of one who left or is counted elsewhere nothing ends and nothing is lacking', () => {
  const courses = [{ 'Дата окончания': '15.05.2025' }];
  expect(hintsOf({ Занятость: 'внешний совместитель' }, courses, 'Курс')).toEqual([]);
  const left = { Статус: 'уволен', 'Дата увольнения': '01.03.2026' };
  expect(hintsOf(left, courses, 'Курс')).toEqual([]);
  expect(hintsOf({ 'Категория персонала': 'руководитель' }, courses, 'Курс')).toEqual([]);
  expect(hintsOf({}, courses, 'Курс')).toEqual([
    'Курс К-1. Посткурсовой период закончится 15.05.2026',
    // К4 passes the person over: what costs something stands first (З-23).
    'Курс К-1. До конца периода 30 дней, а мероприятий 0 из 2',
    'Курс К-1. В посткурсовом периоде ещё не было собеседования',
    'Курс К-1. До конца периода 30 дней, а на II этапе нет ни одного мероприятия',
  ]);
});

test('З-30: what «Проверка» tells of many courses at once is told of each person’s own', () => {
  const others = Array.from({ length: 25 }, (_, at) => `Б-${at}`);
  const course = { 'Дата окончания': '15.05.2025' };
  const book = bookWith({
    Педагоги: ['А-1', ...others].map((code) => ({ 'Код педагога': code })),
    Курсы: [...others, 'А-1'].map((code) => ({
      ...course,
      'Код педагога': code,
      'Код курса': `К-${code}`,
    })),
  });
  expect(showPerson(book, 'А-1')?.hints.map(({ text }) => text)).toContain(
    'Курс К-А-1. До конца периода 30 дней, а мероприятий 0 из 2',
  );
});

const EDUCATION = 'Три года после последнего ДПО';

test.each([
  ['12.10.2023', [`${EDUCATION} истекают 12.10.2026`]], // 180 days are left
  ['13.10.2023', []], // 181
  ['15.04.2023', [`${EDUCATION} истекают сегодня`]], // the last day
  ['14.04.2023', [`${EDUCATION} истекли 14.04.2026`]], // the day after
])('У-02: the three years of a course completed on %s', (completed, hints) => {
  expect(hintsOf({}, [{ 'Дата окончания': completed }], EDUCATION)).toEqual(hints);
});

const CATEGORY = 'Действие категории «высшая»';

test.each([
  ['12.10.2021', [`${CATEGORY} закончится 12.10.2026`]], // 180 days are left
  ['13.10.2021', []], // 181
  ['15.04.2021', [`${CATEGORY} заканчивается сегодня`]], // the last day
  ['14.04.2021', [`${CATEGORY} закончилось 14.04.2026`]], // the day after
  ['01.09.2023', []], // without end: приказ № 196
])('К9: the five years of a category granted on %s', (granted, hints) => {
  const teacher = { Категория: 'высшая', 'Дата присвоения': granted };
  expect(hintsOf(teacher, [], CATEGORY)).toEqual(hints);
});

const NEVER = 'ПК или ПП ещё не было: запланируйте курсы или впишите законченные';

test.each([
  ['no course', [], [NEVER]],
  ['a seminar', [{ 'Вид программы': 'иное', 'Дата окончания': '01.03.2026' }], [NEVER]],
  ['a course that goes on', [{ 'Дата окончания': null }], [NEVER]],
  ['a ПК', [{ 'Дата окончания': '01.03.2026' }], []],
])('У-02: with %s in the book', (_, courses, hints) => {
  expect(hintsOf({}, courses, 'ПК или ПП')).toEqual(hints);
});

describe('У-02: of whom nothing is asked', () => {
  // Each hint has something to say of: a window that ends, three years and a category that are over.
  const courses = [{ 'Дата окончания': '15.05.2025' }];
  const rated = { Категория: 'высшая', 'Дата присвоения': '01.03.2021' };
  const said = (teacher: Row) => hintsOf({ ...rated, ...teacher }, courses, '');

  test.each<[string, Row]>([
    ['dismissed', { Статус: 'уволен', 'Дата увольнения': '01.04.2026' }],
    ['on parental leave', { Статус: 'отпуск по уходу за ребёнком' }],
    ['on long leave', { Статус: 'длительный отпуск' }],
    ['an external part-timer', { Занятость: 'внешний совместитель' }],
  ])('%s', (_, teacher) => {
    expect(said(teacher)).toEqual([]);
  });

  test('but of a leader it is, and of whoever leaves later', () => {
    const category = 'Действие категории «высшая» закончилось 01.03.2026';
    expect(said({ 'Категория персонала': 'руководитель' })).toContain(category);
    expect(said({ Статус: 'уволен', 'Дата увольнения': '16.04.2026' })).toContain(category);
  });
});

test('Ш-05: the category in force is told of, not the one that a later decision has replaced', () => {
  const teacher = { Категория: 'высшая', 'Дата присвоения': '14.04.2021' };
  const Аттестация = [
    {
      ...ANNA,
      'Заявленная категория': 'высшая',
      Решение: 'присвоена',
      'Дата решения': '01.04.2026',
    },
  ];
  expect(hintsOf(teacher, [], CATEGORY)).toHaveLength(1);
  expect(hintsOf(teacher, [], CATEGORY, { Аттестация })).toEqual([]);
});
