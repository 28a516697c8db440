/** «Банк опыта» of the municipality: whose experience a row is, and what belongs to the period. */
import type { Period } from '../../settings/period';
import { fold, lookOf } from '../../values/text';
import type { ExperienceRow } from '../tables/experience-bank';
import type { SchoolRow } from '../tables/schools';

/** The school that «ОО» of a row names; «alike»: several are called so; null: none is. */
type FindSchool = (typed: string) => SchoolRow | 'alike' | null;

/** By code, in whichever alphabet it is typed, or by the name that one school alone has (rule Э-09). */
export function schoolFinder(schools: readonly SchoolRow[]): FindSchool {
  const byCode = new Map<string, SchoolRow>();
  const byName = new Map<string, SchoolRow | 'alike'>();
  for (const school of schools) {
    byCode.set(lookOf(school.code), school);
    const name = fold(school.name);
    byName.set(name, byName.has(name) ? 'alike' : school);
  }
  return (typed) => byCode.get(lookOf(typed)) ?? byName.get(fold(typed)) ?? null;
}

type BankPeriod = Pick<Period, 'periodStart' | 'referenceDay'>;

/** Whether the row is dated in [P0; R], as those of the schools' banks are (rule Э-09). */
export const isOfPeriod = ({ date }: ExperienceRow, { periodStart, referenceDay }: BankPeriod) =>
  date >= periodStart && date <= referenceDay;
