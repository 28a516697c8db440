/** Where a person's activities may stand in time. */
import { addDays, type Day } from '../../core/values/day';
import type { DrawnCourse } from '../courses/course';
import { DEMO_DAY, dayAt, overlapOf, PERIOD_START, type Span } from '../days';
import type { Person } from '../staff/person';
import type { EntryKind } from './entry-kind';

/** A person with everything that activities follow from. */
export interface Life {
  readonly person: Person;
  readonly courses: readonly DrawnCourse[];
  /** Standing duties of this school year. */
  readonly duties: readonly EntryKind[];
}

/** Days on which something may be recorded, and the period that they belong to. */
export interface Room extends Span {
  readonly course: DrawnCourse | null;
}

/** No entry is older: the school began to keep the workbook then. */
const FIRST_YEAR = dayAt(2021, 9, 1);
/** People without post-course periods have entries of the last two school years only. */
const LAST_YEAR = dayAt(2024, 9, 1);

/** Days on which the person works here, from `since` to the reference day. */
function workOf({ hired, lastDay }: Person, since: Day): Span | null {
  return overlapOf({ from: hired, to: lastDay }, { from: since, to: DEMO_DAY });
}

/** The rooms of a person: followed periods, or all working days where no course opened one. */
export function roomsOf({ person, courses }: Life): Room[] {
  const hasPeriods = courses.some(({ period }) => period !== null);
  const work = workOf(person, hasPeriods ? FIRST_YEAR : LAST_YEAR);
  if (work === null) return [];
  if (!hasPeriods) return [{ ...work, course: null }];
  return courses.flatMap((course) => {
    const span = course.period && course.isFollowed ? overlapOf(course.period, work) : null;
    return span === null ? [] : [{ ...span, course }];
  });
}

/** The parts of the rooms before this school year, or within it. */
export function roomsIn(rooms: readonly Room[], year: 'before' | 'now'): Room[] {
  const years: Span =
    year === 'now'
      ? { from: PERIOD_START, to: DEMO_DAY }
      : { from: FIRST_YEAR, to: addDays(PERIOD_START, -1) };
  return rooms.flatMap((room) => {
    const span = overlapOf(room, years);
    return span === null ? [] : [{ ...span, course: room.course }];
  });
}

/** Whether two periods of the person hold the day, so that an entry must name its course. */
export function isAmbiguous({ courses }: Life, day: Day): boolean {
  const holding = courses.filter(({ period }) => period && period.from <= day && day <= period.to);
  return holding.length > 1;
}
