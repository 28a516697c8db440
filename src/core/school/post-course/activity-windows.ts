/** Which window each activity belongs to (rule В-08). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { Day } from '../../values/day';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { containsDay, type SupportWindow } from './support-window';
import { AMBIGUOUS_WINDOW, OTHER_TOPIC, OUTSIDE_WINDOW } from './window-checks';

/** The window an activity belongs to, or the check that says why it belongs to none. */
type Belonging =
  | { readonly window: SupportWindow }
  | { readonly why: Check }
  | 'another course'
  | 'nothing to say';

function belongingOf(activity: Activity, windows: readonly SupportWindow[]): Belonging {
  if (activity.course !== null) {
    const named = windows.find((window) => window.course.code === activity.course);
    if (named === undefined) return 'another course';
    return containsDay(named, activity.date) ? { window: named } : { why: OUTSIDE_WINDOW };
  }
  // A person without support has no window to be outside of.
  if (windows.length === 0) return 'nothing to say';
  const [window, second] = windows.filter((candidate) => containsDay(candidate, activity.date));
  if (window === undefined) return { why: OUTSIDE_WINDOW };
  return second === undefined ? { window } : { why: AMBIGUOUS_WINDOW };
}

/**
 * The activities of every window. Rejected and future ones belong nowhere; the rest that belong
 * to none are reported.
 */
export function assignActivities(
  activities: readonly Activity[],
  windowsOf: ReadonlyMap<string, readonly SupportWindow[]>,
  referenceDay: Day,
  findings: Findings,
): Map<SupportWindow, Activity[]> {
  const assigned = new Map<SupportWindow, Activity[]>();
  for (const windows of windowsOf.values()) {
    for (const window of windows) assigned.set(window, []);
  }
  const { sheet, columns } = ACTIVITIES;
  for (const activity of activities) {
    if (activity.review === 'отклонено' || activity.date > referenceDay) continue;
    const belonging = belongingOf(activity, windowsOf.get(activity.teacher) ?? []);
    if (belonging === 'nothing to say') continue;
    const place = { sheet, row: activity.row, column: columns.date.header };
    if (belonging === 'another course') {
      findings.report(OTHER_TOPIC, place, { course: activity.course ?? '' });
    } else if ('why' in belonging) findings.report(belonging.why, place, undefined);
    else assigned.get(belonging.window)?.push(activity);
  }
  return assigned;
}
