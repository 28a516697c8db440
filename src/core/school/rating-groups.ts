/** «Группа рейтинга»: who is compared with whom, and which criteria count for whom (rules Р-12, Р-13). */
import { compare } from '../values/arrange';
import { fold } from '../values/text';
import { NO_RATING_GROUP, RATING_GROUPS } from '../vocabulary/staff';
import type { Criterion } from './tables/criteria';
import type { Teacher } from './tables/teachers';

type Grouped = Pick<Teacher, 'ratingGroup'>;

/** What the group is known by: the same for «Специалисты» and «специалисты». */
const keyOf = ({ ratingGroup }: Grouped): string => fold(ratingGroup ?? NO_RATING_GROUP);

const SUGGESTED: ReadonlyMap<string, { readonly name: string; readonly at: number }> = new Map(
  RATING_GROUPS.map((name, at) => [fold(name), { name, at }]),
);

/** The order of groups: as suggested, then others (by alphabet), «без группы» last. */
function rankOf(key: string): number {
  if (key === fold(NO_RATING_GROUP)) return SUGGESTED.size + 1;
  return SUGGESTED.get(key)?.at ?? SUGGESTED.size;
}

/** The group as people read it. */
export function nameOf(teacher: Grouped): string {
  const key = keyOf(teacher);
  if (key === fold(NO_RATING_GROUP)) return NO_RATING_GROUP;
  return SUGGESTED.get(key)?.name ?? teacher.ratingGroup ?? NO_RATING_GROUP;
}

/** People of one group. */
export interface RatingGroup<T> {
  /** As suggested, else as the first of them has it. */
  readonly name: string;
  readonly members: readonly T[];
}

/** Puts items into the groups of their teachers, groups in the order of the sheet (rule Р-12). */
export function inGroups<T extends { readonly teacher: Grouped }>(
  items: readonly T[],
): RatingGroup<T>[] {
  const groups = new Map<string, { name: string; members: T[] }>();
  for (const item of items) {
    const key = keyOf(item.teacher);
    const group = groups.get(key) ?? { name: nameOf(item.teacher), members: [] };
    groups.set(key, group);
    group.members.push(item);
  }
  return [...groups]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || compare(a, b))
    .map(([, group]) => group);
}

/** Whether the criterion counts for the person: «Для групп» is blank or names the group (rule Р-13). */
export function isFor({ groups }: Pick<Criterion, 'groups'>, teacher: Grouped): boolean {
  if (groups.length === 0) return true;
  const own = keyOf(teacher);
  return groups.some((group) => fold(group) === own);
}

/** Whether a name of «Для групп» is suggested or somebody's: else it is most likely misspelt. */
export function knownGroups(teachers: readonly Grouped[]): (group: string) => boolean {
  const known = new Set([fold(NO_RATING_GROUP), ...SUGGESTED.keys(), ...teachers.map(keyOf)]);
  return (group) => known.has(fold(group));
}
