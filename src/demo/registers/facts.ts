/** What the registers follow from: the lives of a school's people. */

import type { DrawnActivity } from '../activities/entry';
import { followedRooms, type Life, roomsIn } from '../activities/life';
import type { DrawnCourse } from '../courses/course';
import { DEMO_DAY, overlapOf, PERIOD_START, type Span } from '../days';
import { isInBase } from '../staff/person';

export interface Facts {
  readonly seed: number;
  readonly lives: readonly Life[];
  readonly activities: readonly DrawnActivity[];
}

/** The counted part of the school year. */
export const THIS_YEAR: Span = { from: PERIOD_START, to: DEMO_DAY };

/** Lives of base N. */
export function baseOf({ lives }: Facts): Life[] {
  return lives.filter(({ person }) => isInBase(person));
}

/** A followed period that has days in this school year, with those days. */
export interface CurrentPeriod extends Span {
  readonly course: DrawnCourse;
}

/** The person's last followed period of this school year; null when there is none. */
export function currentPeriodOf(life: Life): CurrentPeriod | null {
  let current: CurrentPeriod | null = null;
  for (const { course, from, to } of roomsIn(followedRooms(life), 'now')) {
    if (course !== null) current = { course, from, to };
  }
  return current;
}

/** Whether a period of this school year is supported above the level of the school. */
export function isIncluded({ courses }: Life): boolean {
  return courses.some(
    ({ period, isIncluded: counted }) => counted && period && overlapOf(period, THIS_YEAR) !== null,
  );
}
