/** Laws of more and less: what another row can do to points, places and shares, whatever is in the books. */
import fc from 'fast-check';
import type { SchoolResults } from '../../../src/core/school/compute-school';
import { runsOf } from '../../sample';
import { type Row, type SchoolRows, schoolWith } from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_261_127, numRuns: runsOf(80) };
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A valid activity of the period, as somebody hands it in or as it was checked. */
const anyActivity: fc.Arbitrary<Row> = fc.record({
  'Код педагога': oneOf('П-1', 'П-2', 'П-3', 'П-6'),
  Дата: oneOf('01.09.2025', '29.11.2025', '15.04.2026'),
  Вид: oneOf('мастер-класс', 'собеседование', 'выступление на РМО', 'рефлексия'),
  Тема: oneOf('Дроби', null),
  Уровень: oneOf('школьный', 'муниципальный', 'региональный'),
  Критерий: oneOf('1.1', '1.2', '2.1', '2.2', '2.7', null),
  'Кол-во': oneOf(1, 3),
  'Самооценка, баллы': oneOf(null, 0, 0.5),
  'Статус проверки': oneOf('не проверено', 'подтверждено', 'подтверждено частично'),
  'Подтверждено, баллы': oneOf(null, 0, 0.5),
});

const withMore = (rows: SchoolRows, sheet: 'Мероприятия' | 'Курсы', row: Row): SchoolRows => ({
  ...rows,
  [sheet]: [...(rows[sheet] ?? []), row],
});

const linesOf = ({ rating }: SchoolResults) =>
  new Map(rating.lines.map((line) => [line.teacher.code, line]));

const POINTS = ['first', 'second', 'total', 'self', 'confirmed'] as const;
const numerators = ({ shares }: SchoolResults, ...codes: string[]) =>
  codes.map((code) => shares.find(({ rule }) => rule.code === code)?.numerator ?? Number.NaN);

test('Р-04, Р-05, Р-06: another activity lowers nobody’s points, and raises those of its own person alone', () => {
  let raised = 0;
  fc.assert(
    fc.property(anySchool, anyActivity, (rows, activity) => {
      const before = linesOf(schoolWith(rows));
      const after = linesOf(schoolWith(withMore(rows, 'Мероприятия', activity)));
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
      for (const [code, line] of after) {
        for (const points of POINTS) {
          const was = before.get(code)?.[points];
          if (code === activity['Код педагога']) {
            expect(line[points]).toBeGreaterThanOrEqual(was ?? Number.NaN);
            if (line[points] !== was) raised += 1;
          } else expect([code, points, line[points]]).toEqual([code, points, was]);
        }
      }
    }),
    RUNS,
  );
  expect(raised).toBeGreaterThan(RUNS.numRuns / 4);
});

test('Р-08: another activity makes no place of its own person worse, and none of another better', () => {
  fc.assert(
    fc.property(anySchool, anyActivity, (rows, activity) => {
      const before = linesOf(schoolWith(rows));
      const after = linesOf(schoolWith(withMore(rows, 'Мероприятия', activity)));
      for (const [code, { place }] of after) {
        const was = before.get(code)?.place ?? Number.NaN;
        if (code === activity['Код педагога']) expect(place).toBeLessThanOrEqual(was);
        // Under «1, 1, 2» two totals that become one take a place away from all below them.
        else if (rows.Настройки?.['Нумерация мест'] === '1, 1, 3') {
          expect(place).toBeGreaterThanOrEqual(was);
        }
      }
    }),
    RUNS,
  );
});

test('Р-04: an activity that is rejected gives its person no more than it did', () => {
  fc.assert(
    fc.property(anySchool, anyActivity, (rows, activity) => {
      const rejected = { ...activity, 'Статус проверки': 'отклонено' };
      const taken = linesOf(schoolWith(withMore(rows, 'Мероприятия', activity)));
      for (const [code, line] of linesOf(schoolWith(withMore(rows, 'Мероприятия', rejected)))) {
        expect(line.total).toBeLessThanOrEqual(taken.get(code)?.total ?? Number.NaN);
        expect(line.confirmed).toBeLessThanOrEqual(taken.get(code)?.confirmed ?? Number.NaN);
      }
    }),
    RUNS,
  );
});

test('К4, К5, К11, К12, К17: another activity takes nobody out of a numerator, and changes no denominator', () => {
  const shares = ['К4', 'К5', 'К11', 'К12', 'К17'];
  fc.assert(
    fc.property(anySchool, anyActivity, (rows, activity) => {
      const before = schoolWith(rows);
      const after = schoolWith(withMore(rows, 'Мероприятия', activity));
      const [was, now] = [numerators(before, ...shares), numerators(after, ...shares)];
      now.forEach((count, at) => {
        expect(count).toBeGreaterThanOrEqual(was[at] ?? Number.NaN);
      });
      const denominators = (results: SchoolResults) =>
        results.shares.map(({ rule, denominator }) => [rule.code, denominator]);
      expect(denominators(after)).toEqual(denominators(before));
    }),
    RUNS,
  );
});

test('К6, К7, К8: another finished course takes nobody out of a numerator', () => {
  const anyCourse = fc.record({
    'Код курса': fc.constant('К-новый'),
    'Код педагога': oneOf('П-1', 'П-2', 'П-5'),
    'Вид программы': oneOf('ПК', 'ПП'),
    'Объём, ч': oneOf(72, 300),
    'Дата окончания': oneOf('31.08.2025', '01.09.2025', '15.04.2026'),
  });
  fc.assert(
    fc.property(anySchool, anyCourse, (rows, course) => {
      const was = numerators(schoolWith(rows), 'К6', 'К7', 'К8');
      const now = numerators(schoolWith(withMore(rows, 'Курсы', course)), 'К6', 'К7', 'К8');
      now.forEach((count, at) => {
        expect(count).toBeGreaterThanOrEqual(was[at] ?? Number.NaN);
      });
    }),
    RUNS,
  );
});
