/** How a share's members are put together from people and their rows. */

import type { SupportedWindow } from '../post-course/support';
import { intersects } from '../post-course/support-window';
import { type SourceRow, sourcesIn } from '../source-rows';
import { COURSES } from '../tables/courses';
import { TEACHERS, type Teacher } from '../tables/teachers';
import type { Member, School } from './share-rule';

/** A person of the denominator; counted when any row supports it. */
export function personWith(teacher: Teacher, proof: readonly SourceRow[]): Member {
  const own = sourcesIn(TEACHERS, [teacher]);
  return { id: teacher.code, counted: proof.length > 0, sources: [...own, ...proof] };
}

/** A person whose windows put him or her into the denominator. */
export function supportedPerson(
  teacher: Teacher,
  windows: readonly SupportedWindow[],
  counted: boolean,
  proof: readonly SourceRow[],
): Member {
  const courses = sourcesIn(
    COURSES,
    windows.map((window) => window.course),
  );
  return { id: teacher.code, counted, sources: [...courses, ...proof] };
}

/** The person's windows that have a day in [P0; R]. */
export function currentWindows(teacher: Teacher, school: School): SupportedWindow[] {
  const { periodStart, referenceDay } = school.book.settings;
  return school.rowsOf
    .windows(teacher)
    .filter((window) => intersects(window, periodStart, referenceDay));
}

/**
 * People included in support at the municipal level, with the windows that include them: a window
 * intersects [P0; R] and its level is муниципальный or региональный, levels being cumulative.
 */
export function includedPeople(
  school: School,
): { readonly teacher: Teacher; readonly windows: readonly SupportedWindow[] }[] {
  return school.base.flatMap((teacher) => {
    const windows = currentWindows(teacher, school).filter(
      (window) => window.course.supportLevel !== 'ОО',
    );
    return windows.length > 0 ? [{ teacher, windows }] : [];
  });
}
