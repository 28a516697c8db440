/** Who checked last (rule Я-45). */
import type { Activity } from '../tables/activities';

/** «Проверил» of the latest «Дата проверки», of the lowest row where days are alike; '' of nobody. */
export function lastReviewer(
  activities: readonly Pick<Activity, 'row' | 'reviewer' | 'reviewed'>[],
): string {
  let last: { readonly reviewer: string; readonly reviewed: number } | null = null;
  for (const { reviewer, reviewed } of activities) {
    const day = reviewed ?? 0;
    if (reviewer !== null && (last === null || day >= last.reviewed)) {
      last = { reviewer, reviewed: day };
    }
  }
  return last?.reviewer ?? '';
}
