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

const hasPeriods = ({ courses }: Life): boolean => courses.some(({ period }) => period !== null);

/** Days on which the person works here, from the first entry to the reference day. */
function workOf(life: Life): Span | null {
  const { hired, lastDay } = life.person;
  const since = hasPeriods(life) ? FIRST_YEAR : LAST_YEAR;
  return overlapOf({ from: hired, to: lastDay }, { from: since, to: DEMO_DAY });
}

/** The followed periods of a person. */
export function followedRooms(life: Life): Room[] {
  const work = workOf(life);
  if (work === null) return [];
  return life.courses.flatMap((course) => {
    const span = course.period && course.isFollowed ? overlapOf(course.period, work) : null;
    return span === null ? [] : [{ ...span, course }];
  });
}

/** The working days before, between and after all periods of a person: work goes on. */
export function freeRooms(life: Life): Room[] {
  const work = workOf(life);
  if (work === null) return [];
  const periods = life.courses
    .flatMap(({ period }) => period ?? [])
    .sort((left, right) => left.from - right.from);
  const rooms: Room[] = [];
  let { from } = work;
  for (const period of periods) {
    const gap = overlapOf({ from, to: addDays(period.from, -1) }, work);
    if (gap) rooms.push({ ...gap, course: null });
    from = Math.max(from, addDays(period.to, 1)) as Day;
  }
  const rest = overlapOf({ from, to: work.to }, work);
  return rest ? [...rooms, { ...rest, course: null }] : rooms;
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

/**
 * Whether periods of several topics hold the day, so that an entry must name its course. Of a group
 * without a chosen topic it belongs to every course.
 */
export function isAmbiguous({ courses }: Life, day: Day): boolean {
  const holding = courses.filter(({ period }) => period && period.from <= day && day <= period.to);
  return holding.length > 1 && !holding.every(({ isOfOpenGroup }) => isOfOpenGroup);
}
