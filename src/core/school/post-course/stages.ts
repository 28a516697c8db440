/** What belongs to a window, by the stage that its day lies in (rule В-03). */
import type { Activity } from '../tables/activities';
import type { SupportWindow } from './support-window';

/** The same of both stages. */
export interface ByStage<T> {
  readonly first: T;
  readonly second: T;
}

export type StageActivities = ByStage<readonly Activity[]>;

/** The window's own activities parted by the end of stage I. */
export function byStage(window: SupportWindow, activities: readonly Activity[]): StageActivities {
  return {
    first: activities.filter((activity) => activity.date <= window.firstStageEnd),
    second: activities.filter((activity) => activity.date > window.firstStageEnd),
  };
}

/** Every activity of the windows once, though it may belong to several of them (rule В-08). */
export function activitiesOf(windows: readonly { readonly stages: StageActivities }[]): Activity[] {
  const [only, another] = windows;
  if (only && !another) return [...only.stages.first, ...only.stages.second];
  return [...new Set(windows.flatMap(({ stages }) => [...stages.first, ...stages.second]))];
}
