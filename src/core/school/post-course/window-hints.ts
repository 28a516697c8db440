/** What a window of base N still lacks (rules В-10, В-33). */
import type { Findings } from '../../schema/findings';
import { LAST_DAYS_OF_WINDOW } from '../../values/law';
import type { Settings } from '../school-settings';
import type { Activity } from '../tables/activities';
import { COURSES } from '../tables/courses';
import { namesDistrictService } from './district-service';
import type { StageActivities } from './stages';
import { intersects, type SupportWindow } from './support-window';
import {
  EMPTY_SECOND_STAGE,
  FEW_ACTIVITIES,
  HIGHER_LEVEL,
  NO_DIRECTION,
  NO_INTERVIEW,
} from './window-checks';

/** A supported window as far as hints go. */
interface HintedWindow extends SupportWindow {
  readonly daysLeft: number | null;
  readonly stages: StageActivities;
}

/** Reports what a supported window in progress lacks (rule В-10). */
function hintAtProgress(
  { course, daysLeft, stages }: HintedWindow,
  { referenceDay, leastActivities, directionTerm }: Settings,
  findings: Findings,
): void {
  if (daysLeft === null) return;
  const isEnding = daysLeft <= LAST_DAYS_OF_WINDOW;
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

const isWithDistrictService = ({ level, visitor, organiser }: Activity): boolean =>
  level === 'муниципальный' && [visitor, organiser].some(namesDistrictService);

/** Proposes the level that includes the person for К1 and К2, if nothing does yet (rule В-33). */
function hintAtLevels(
  windows: readonly HintedWindow[],
  { periodStart, referenceDay }: Settings,
  findings: Findings,
): void {
  // The level matters where a window counts: in [P0; R].
  const counted = windows.filter((window) => intersects(window, periodStart, referenceDay));
  if (counted.some(({ course }) => course.supportLevel !== 'ОО')) return;
  for (const { course, stages } of counted) {
    if (![...stages.first, ...stages.second].some(isWithDistrictService)) continue;
    const column = COURSES.columns.supportLevel.header;
    findings.report(HIGHER_LEVEL, { sheet: COURSES.sheet, row: course.row, column }, undefined);
  }
}

/** Reports what there is to do about the supported windows of a person of base N. */
export function hintAt(
  windows: readonly HintedWindow[],
  settings: Settings,
  findings: Findings,
): void {
  for (const window of windows) hintAtProgress(window, settings, findings);
  hintAtLevels(windows, settings, findings);
}
