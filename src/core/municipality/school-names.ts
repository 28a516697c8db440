/** The names under which reports, messages and the panel show those who deliver (rule С-61). */
import { fold } from '../values/text';
import type { SchoolRow } from './tables/schools';

type Named = Pick<SchoolRow, 'name' | 'code'>;

/** «МБОУ СОШ № 5 (0505)». */
export const nameWithCode = ({ name, code }: Named): string => `${name} (${code})`;

/** The names in the order of the schools; of those that are called alike, each with its code. */
export function shownNames(schools: readonly Named[]): string[] {
  const times = new Map<string, number>();
  for (const { name } of schools) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  return schools.map((school) =>
    times.get(fold(school.name)) === 1 ? school.name : nameWithCode(school),
  );
}
