/** The term of further education. */
import { addMonths, type Day } from '../../values/day';
import { RECENT_EDUCATION_MONTHS } from '../../values/law';
import type { Course } from '../tables/courses';

/**
 * The last day on which a finished ПК or ПП counts as recent, the right to further education
 * returning every three years (rule К6); null for any other course.
 */
export function recentThrough({ kind, completed }: Course): Day | null {
  if (completed === null || kind === 'иное') return null;
  return addMonths(completed, RECENT_EDUCATION_MONTHS);
}
