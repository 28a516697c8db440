/** Laws of days and windows (Д-02, В-01 … В-03). */
import fc from 'fast-check';
import type { FinishedCourse } from '../../../src/core/school/post-course/course-groups';
import {
  containsDay,
  statusOn,
  windowOf,
} from '../../../src/core/school/post-course/support-window';
import { addDays, addMonths, type Day, dayOf, partsOf } from '../../../src/core/values/day';
import { dayAt, schoolWith } from '../school/school-kit';

const RUNS = { seed: 20_260_415, numRuns: 1000 };
const anyDay = fc
  .integer({ min: dayAt('01.01.1990'), max: dayAt('31.12.2060') })
  .map((day) => day as Day);

test('Д-02: adding months keeps the day of the month, or takes the last day of a shorter one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const [from, to] = [partsOf(day), partsOf(addMonths(day, months))];
      const monthsOf = ({ year, month }: typeof from) => 12 * year + month;
      expect(monthsOf(to) - monthsOf(from)).toBe(months);
      const exists = dayOf(to.year, to.month, from.dayOfMonth) !== null;
      if (exists) expect(to.dayOfMonth).toBe(from.dayOfMonth);
      else expect(partsOf(addDays(addMonths(day, months), 1)).dayOfMonth).toBe(1);
    }),
    RUNS,
  );
});

test('Д-02: a later day never gets an earlier end', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 60 }), (day, months) => {
      expect(addMonths(addDays(day, 1), months)).toBeGreaterThanOrEqual(addMonths(day, months));
    }),
    RUNS,
  );
});

/** A finished course, as the calculations read it. */
function courseCompletedOn(completed: Day): FinishedCourse {
  const [course] = schoolWith({ Педагоги: [{}], Курсы: [{ 'Код педагога': 'П-1' }] }).book.courses;
  if (course === undefined) throw new Error('The course must be good');
  return { ...course, completed };
}

const COURSE = courseCompletedOn(dayAt('01.01.2025'));

test('В-01 … В-03: start = E + 1, stage I ends inside, 12 months last 365 or 366 days', () => {
  fc.assert(
    fc.property(anyDay, (completed) => {
      const settings = { windowMonths: 12, firstStageMonths: 6 };
      const window = windowOf({ ...COURSE, completed }, settings);
      expect(window.start).toBe(completed + 1);
      expect(window.firstStageEnd).toBeGreaterThan(window.start);
      expect(window.firstStageEnd).toBeLessThan(window.end);
      const length = window.end - window.start + 1;
      expect([365, 366]).toContain(length);
      // 366 exactly when the window holds a 29 February.
      const years = [partsOf(window.start).year, partsOf(window.end).year];
      const leap = years.some((year) => {
        const extra = dayOf(year, 2, 29);
        return extra !== null && containsDay(window, extra);
      });
      expect(length).toBe(leap ? 366 : 365);
    }),
    RUNS,
  );
});

test('В-04: as days pass a window is «не начался», I, II, «завершён», and never goes back', () => {
  const ORDER = ['не начался', 'I этап', 'II этап', 'завершён'];
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 2, max: 36 }),
      fc.integer({ min: 1, max: 35 }),
      (completed, windowMonths, stage) => {
        const firstStageMonths = Math.min(stage, windowMonths - 1);
        const window = windowOf({ ...COURSE, completed }, { windowMonths, firstStageMonths });
        const seen = [0, 1, window.firstStageEnd - completed, window.firstStageEnd - completed + 1]
          .concat([window.end - completed, window.end - completed + 1])
          .map((days) => statusOn(window, addDays(completed, days)));
        expect(seen.map((status) => ORDER.indexOf(status))).toEqual([0, 1, 1, 2, 2, 3]);
      },
    ),
    RUNS,
  );
});
