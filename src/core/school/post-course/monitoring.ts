/** Monitoring of a stage and hints about a window in progress (rules В-09, В-10). */
import type { Findings } from '../../schema/findings';
import type { Day } from '../../values/day';
import { LAST_DAYS_OF_WINDOW } from '../../values/law';
import type { ActivityKind } from '../../vocabulary/activities';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';
import { COURSES } from '../tables/courses';
import { daysLeftOn, type SupportWindow } from './support-window';
import { EMPTY_SECOND_STAGE, FEW_ACTIVITIES, NO_DIRECTION, NO_INTERVIEW } from './window-checks';

export type Monitoring = 'проведён' | 'впереди' | 'не проведён';

/** A window's activities by stage. */
export interface StageActivities {
  readonly first: readonly Activity[];
  readonly second: readonly Activity[];
}

/** The window's activities by the stage that their day lies in (rule В-03). */
export function byStage(window: SupportWindow, activities: readonly Activity[]): StageActivities {
  return {
    first: activities.filter((activity) => activity.date <= window.firstStageEnd),
    second: activities.filter((activity) => activity.date > window.firstStageEnd),
  };
}

/** Kinds that count as a checkpoint: the methodist looks at how the teacher is getting on. */
const CHECKPOINTS: readonly ActivityKind[] = ['собеседование', 'консультация', 'рефлексия'];

/** Whether a stage that ends on `stageEnd` has been monitored as of `day`. */
export function monitoringOf(activities: readonly Activity[], stageEnd: Day, day: Day): Monitoring {
  if (activities.some((activity) => CHECKPOINTS.includes(activity.kind))) return 'проведён';
  return day <= stageEnd ? 'впереди' : 'не проведён';
}

/** Reports what a supported window in progress lacks (rule В-10). */
export function hintAt(
  window: SupportWindow,
  stages: StageActivities,
  settings: Settings,
  findings: Findings,
): void {
  const { referenceDay, leastActivities, directionTerm } = settings;
  const daysLeft = daysLeftOn(window, referenceDay);
  if (daysLeft === null) return;
  const isEnding = daysLeft <= LAST_DAYS_OF_WINDOW;
  const { course } = window;
  const place = { sheet: COURSES.sheet, row: course.row };
  const all = [...stages.first, ...stages.second];
  if (!all.some((activity) => activity.kind === 'собеседование')) {
    findings.report(NO_INTERVIEW, place, undefined);
  }
  if (isEnding && all.length < leastActivities) {
    findings.report(FEW_ACTIVITIES, place, { count: all.length, least: leastActivities, daysLeft });
  }
  if (course.supportDirection === null && referenceDay - course.completed > directionTerm) {
    const column = COURSES.columns.supportDirection.header;
    findings.report(NO_DIRECTION, { ...place, column }, { term: directionTerm });
  }
  if (isEnding && stages.second.length === 0) {
    findings.report(EMPTY_SECOND_STAGE, place, { daysLeft });
  }
}
