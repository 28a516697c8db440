/** Laws of supported courses, activities and checkpoints (В-05, В-06, В-08, В-30) in any school. */
import fc from 'fast-check';
import { monitoringOf } from '../../../src/core/school/post-course/monitoring';
import { containsDay } from '../../../src/core/school/post-course/support-window';
import { addDays, addMonths, type Day } from '../../../src/core/values/day';
import { runsOf } from '../../sample';
import { dayAt, schoolWith } from '../school/school-kit';
import { anySchool } from './made-school';

const RUNS = { seed: 20_260_415, numRuns: runsOf(150) };

test('В-06: a course that is not supported gave way to one of the same person that is', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      const { school } = schoolWith(rows);
      const { referenceDay, unchosenTopic } = school.book.settings;
      for (const { course, status, window } of school.support.courses) {
        if (status !== 'не сопровождается (выбрана другая тема)') continue;
        // Somebody of the group took its place: marked, or the last one where that is the rule.
        const rivals = (school.support.windowsOf.get(course.teacher) ?? []).filter(
          (other) => unchosenTopic === 'сопровождается последний курс' || other.course.chosen,
        );
        expect(rivals.length).toBeGreaterThan(0);
        expect([window, course.chosen]).toEqual([null, false]);
        expect(course.completed ?? referenceDay).toBeLessThanOrEqual(referenceDay);
      }
    }),
    RUNS,
  );
});

test('В-08: an activity stands in the windows that contain it, and in several only of an open group', () => {
  fc.assert(
    fc.property(anySchool, (rows) => {
      const { school } = schoolWith(rows);
      const { book, support } = school;
      for (const activity of book.activities) {
        const own = support.windowsOf.get(activity.teacher) ?? [];
        const holding = own.filter(({ stages }) =>
          [...stages.first, ...stages.second].includes(activity),
        );
        const containing = own.filter((window) => containsDay(window, activity.date));
        const counts =
          activity.review !== 'отклонено' && activity.date <= book.settings.referenceDay;
        for (const window of holding) expect(containing).toContain(window);
        if (!counts) expect(holding).toEqual([]);
        else if (containing.length === 1) expect(holding).toEqual(containing);
        else if (holding.length > 0) {
          expect(holding).toEqual(containing);
          expect(holding.map(({ choice }) => choice)).toEqual(holding.map(() => 'open'));
          // Of one group: no two of them are further apart than a group may be.
          const days = holding.map(({ course }) => course.completed);
          const first = Math.min(...days) as Day;
          const limit = Math.max(first + book.settings.groupInterval, addMonths(first, 12));
          expect(Math.max(...days)).toBeLessThanOrEqual(limit);
        }
      }
    }),
    RUNS,
  );
});

test('В-30: the parts of a stage follow each other, fill it, and the earlier are longer by a day at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayAt('01.01.2020'), max: dayAt('31.12.2030') }),
      fc.integer({ min: 28, max: 1100 }),
      fc.integer({ min: 1, max: 6 }),
      (start, length, parts) => {
        const from = start as Day;
        const to = addDays(from, length - 1);
        const { checkpoints, met, ahead, missed } = monitoringOf([], { from, to }, parts, from);
        const ends = checkpoints.map(({ lastDay }) => lastDay);
        const lengths = ends.map((end, index) => end - (ends[index - 1] ?? addDays(from, -1)));
        expect(ends[ends.length - 1]).toBe(to);
        expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
        expect([met, ahead, missed]).toEqual([0, parts, 0]);
      },
    ),
    RUNS,
  );
});
