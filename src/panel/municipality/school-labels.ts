/** Schools' names as a panel shows them: with the code where another school has the same name. */
import type { SchoolRow } from '../../core/municipality/tables/schools';
import { fold } from '../../core/values/text';

type Named = Pick<SchoolRow, 'code' | 'name'>;

/** «СОШ № 3», or «СОШ № 3 (0503)» where the name alone could be another school's; by code. */
export function schoolLabels(schools: readonly Named[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of schools) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
  return new Map(
    schools.map(({ code, name }) => [
      code,
      (counts.get(fold(name)) ?? 0) > 1 ? `${name} (${code})` : name,
    ]),
  );
}
