/** How a share's members are put together from people and their rows. */

import type { SupportedWindow } from '../post-course/support';
import { type SourceRow, sourcesIn } from '../source-rows';
import { COURSES } from '../tables/courses';
import { TEACHERS, type Teacher } from '../tables/teachers';
import type { School } from './school';
import type { Member } from './share-rule';

/** A person of the denominator; counted when any row supports it. */
export function personWith(teacher: Teacher, proof: readonly SourceRow[]): Member {
  return personCounted(teacher, proof.length > 0, proof);
}

/** A person of the denominator by what «Педагоги» says, with the rows that bear it out. */
export function personCounted(
  { code, row }: Teacher,
  counted: boolean,
  proof: readonly SourceRow[] = [],
): Member {
  const own = { sheet: TEACHERS.sheet, row };
  const sources = proof.length === 0 ? [own] : [own, ...proof];
  return { id: code, teacher: code, counted, sources };
}

/** A row that is a member itself. */
export function rowMember(
  table: { readonly sheet: string },
  row: { readonly row: number; readonly teacher: string },
  counted: boolean,
): Member {
  const id = `${table.sheet}:${row.row}`;
  return { id, teacher: row.teacher, counted, sources: sourcesIn(table, [row]) };
}

/** A person whose windows put him or her into the denominator. */
export function supportedPerson(
  teacher: Teacher,
  windows: readonly SupportedWindow[],
  counted: boolean,
  proof: readonly SourceRow[],
): Member {
  const { sheet } = COURSES;
  const sources: SourceRow[] = windows.map(({ course }) => ({ sheet, row: course.row }));
  sources.push(...proof);
  const { code } = teacher;
  return { id: code, teacher: code, counted, sources };
}

/** The person's windows that have a day in [P0; R]. */
export function currentWindows(teacher: Teacher, school: School): readonly SupportedWindow[] {
  return school.rowsOf.currentWindows(teacher);
}

/** A person with the windows that put him or her into a denominator. */
export interface IncludedPerson {
  readonly teacher: Teacher;
  readonly windows: readonly SupportedWindow[];
}

/**
 * People included in support at the municipal level, with the windows that include them: a window
 * intersects [P0; R] and its level is муниципальный or региональный, levels being cumulative.
 */
export function includedPeople(school: School): IncludedPerson[] {
  return school.base.flatMap((teacher) => {
    const windows = currentWindows(teacher, school).filter(
      (window) => window.course.supportLevel !== 'ОО',
    );
    return windows.length > 0 ? [{ teacher, windows }] : [];
  });
}
