/** Laws of a person's groups of courses (В-05, В-06, В-07) in any school. */
import fc from 'fast-check';
import type { SchoolResults } from '../../../src/core/school/compute-school';
import type { Course } from '../../../src/core/school/tables/courses';
import { addMonths, type Day, formatDay } from '../../../src/core/values/day';
import { dayAt, schoolWith } from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_261_127, numRuns: 150 };

type Finished = Course & { readonly completed: Day };

const date = fc
  .integer({ min: dayAt('01.03.2025'), max: dayAt('31.03.2026') })
  .map((day) => formatDay(day as Day));

/** Two people of many courses, so that these come close to each other. */
const manyCourses = fc.array(
  fc.record({
    'Код педагога': fc.constantFrom('П-1', 'П-2'),
    'Вид программы': fc.constantFrom('ПК', 'ПК', 'ПК', 'ПП'),
    'Дата начала': fc.option(date, { nil: null }),
    'Дата окончания': fc.option(date, { nil: null, freq: 6 }),
    'Тема выбрана': fc.constantFrom('нет', 'нет', 'да'),
  }),
  { minLength: 3, maxLength: 9 },
);

/** Groups by the letter of В-05: the first takes whom it can, with the next one others begin. */
function groupsOf(courses: readonly Finished[], interval: number): Finished[][] {
  const [first, ...others] = courses;
  if (first === undefined) return [];
  const group = [first];
  let [next, ...rest] = others;
  const fits = ({ completed, started }: Finished): boolean =>
    completed - first.completed <= interval ||
    (started !== null &&
      group.some((one) => started <= one.completed) &&
      completed <= addMonths(first.completed, 12));
  while (next !== undefined && fits(next)) {
    group.push(next);
    [next, ...rest] = rest;
  }
  return [group, ...groupsOf(next === undefined ? [] : [next, ...rest], interval)];
}

function groupsByPerson({ school }: SchoolResults): Map<string, Finished[][]> {
  const { courses, settings } = school.book;
  const people = new Set(courses.map(({ teacher }) => teacher));
  const finished = (code: string) =>
    courses
      .filter((course): course is Finished => course.teacher === code && course.kind === 'ПК')
      .filter(({ completed }) => completed !== null && completed <= settings.referenceDay)
      .sort((a, b) => a.completed - b.completed || a.row - b.row);
  return new Map(
    [...people].map((code) => [code, groupsOf(finished(code), settings.groupInterval)]),
  );
}

test('В-05, В-06: no two windows are of one group where one topic is meant, and no group is without one', () => {
  let several = 0;
  fc.assert(
    fc.property(anySchool, manyCourses, (rows, Курсы) => {
      const results = schoolWith({ ...rows, Курсы });
      const { settings } = results.school.book;
      for (const [code, groups] of groupsByPerson(results)) {
        const windows = results.school.support.windowsOf.get(code) ?? [];
        const counts = groups.map(
          (group) =>
            windows.filter(({ course }) => group.some(({ row }) => row === course.row)).length,
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(windows.length);
        const meant = groups.map((group) => {
          if (group.length > 1) several += 1;
          const marked = group.filter(({ chosen }) => chosen).length;
          if (marked > 0) return marked;
          return settings.unchosenTopic === 'сопровождается последний курс' ? 1 : group.length;
        });
        expect(counts).toEqual(meant);
      }
    }),
    RUNS,
  );
  expect(several).toBeGreaterThan(20);
});
