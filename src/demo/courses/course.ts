/** A course of the demo and the post-course period that it opens. */
import type { COURSES } from '../../core/school/tables/courses';
import type { Day } from '../../core/values/day';
import type { ProgrammeKind } from '../../core/vocabulary/education';
import type { Span } from '../days';
import type { Draft } from '../rows';

/** The year after a supported course: two stages. */
export interface Period extends Span {
  readonly firstStageEnd: Day;
}

export interface DrawnCourse {
  readonly code: string;
  readonly kind: ProgrammeKind;
  readonly hours: number;
  readonly direction: string;
  readonly provider: string;
  readonly completed: Day | null;
  /** null for a course that opens no period. */
  readonly period: Period | null;
  /** Supported above the level of the school itself. */
  readonly isIncluded: boolean;
  /** The school does its work in the period. */
  readonly isFollowed: boolean;
  /** One of several courses in a row of which no topic was chosen. */
  readonly isOfOpenGroup: boolean;
  /** Another topic of the courses in a row was chosen. */
  readonly isLeftOut: boolean;
  /** What the teacher chose to work at afterwards. */
  readonly theme: string;
  readonly row: Draft<typeof COURSES>;
}
