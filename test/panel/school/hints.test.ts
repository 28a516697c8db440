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
  ['15.05.2025', ['К-1: посткурсовой период закончится 15.05.2026']], // 30 days are left
  ['16.05.2025', []], // 31
  ['15.04.2025', ['К-1: посткурсовой период закончится 15.04.2026']], // the last day
  ['14.04.2025', []], // over
])('В-02: the window of a course completed on %s', (completed, hints) => {
  expect(hintsOf({}, [{ 'Дата окончания': completed }], 'К-1: посткурсовой')).toEqual(hints);
});

const EDUCATION = 'Трёхлетнее право на ДПО: действие последнего курса';

test.each([
  ['12.10.2023', [`${EDUCATION} закончится 12.10.2026`]], // 180 days are left
  ['13.10.2023', []], // 181
  ['15.04.2023', [`${EDUCATION} закончится 15.04.2026`]], // the last day
  ['14.04.2023', [`${EDUCATION} закончилось 14.04.2026`]], // the day after
])('К6: the three years of a course completed on %s', (completed, hints) => {
  expect(hintsOf({}, [{ 'Дата окончания': completed }], EDUCATION)).toEqual(hints);
});

const CATEGORY = 'Действие категории «высшая»';

test.each([
  ['12.10.2021', [`${CATEGORY} закончится 12.10.2026`]], // 180 days are left
  ['13.10.2021', []], // 181
  ['15.04.2021', [`${CATEGORY} закончится 15.04.2026`]], // the last day
  ['14.04.2021', [`${CATEGORY} закончилось 14.04.2026`]], // the day after
  ['01.09.2023', []], // without end: приказ № 196
])('К9: the five years of a category granted on %s', (granted, hints) => {
  const teacher = { Категория: 'высшая', 'Дата присвоения': granted };
  expect(hintsOf(teacher, [], CATEGORY)).toEqual(hints);
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
