/** «Банк опыта» of the municipality: whose experience a row is, and what belongs to the period. */
import type { Period } from '../../settings/period';
import { fold } from '../../values/text';
import { schoolCodeLook } from '../import/alike-codes';
import type { ExperienceRow } from '../tables/experience-bank';
import type { SchoolRow } from '../tables/schools';

/** The school that «ОО» of a row names; «alike»: several are called so; null: none is. */
type FindSchool = (typed: string) => SchoolRow | 'alike' | null;

/** The schools under a key; «alike» where several have it. */
function schoolsBy(
  schools: readonly SchoolRow[],
  keyOf: (school: SchoolRow) => string,
): ReadonlyMap<string, SchoolRow | 'alike'> {
  const found = new Map<string, SchoolRow | 'alike'>();
  for (const school of schools)
    found.set(keyOf(school), found.has(keyOf(school)) ? 'alike' : school);
  return found;
}

/** By code, or by one that looks like the code of one school alone, or by such a name (rule Э-09). */
export function schoolFinder(schools: readonly SchoolRow[]): FindSchool {
  const byCode = schoolsBy(schools, ({ code }) => code);
  const byLook = schoolsBy(schools, ({ code }) => schoolCodeLook(code));
  const byName = schoolsBy(schools, ({ name }) => fold(name));
  return (typed) => {
    const looking = byLook.get(schoolCodeLook(typed));
    // Which of two codes that look alike was meant, nobody knows.
    const found = byCode.get(typed) ?? (looking === 'alike' ? undefined : looking);
    return found ?? byName.get(fold(typed)) ?? null;
  };
}

type BankPeriod = Pick<Period, 'periodStart' | 'referenceDay'>;

/** Whether the row is dated in [P0; R], as those of the schools' banks are (rule Э-09). */
export const isOfPeriod = ({ date }: ExperienceRow, { periodStart, referenceDay }: BankPeriod) =>
  date >= periodStart && date <= referenceDay;
