/** Checks of «Критерии» beyond single cells (ids Б-…, «баллы»). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import { knownGroups } from '../rating-groups';
import { CRITERIA, type Criterion } from '../tables/criteria';
import { TEACHERS, type Teacher } from '../tables/teachers';

export const UNKNOWN_GROUP: Check<{ readonly groups: readonly string[] }> = {
  id: 'Б-01',
  severity: 'warning',
  costs: 'баллы по критерию этим группам',
  clause: 'Решение: места и критерии по группам рейтинга',
  example: '«Для групп» — «специалист», а у педагогов группа «специалисты»',
  message: ({ groups }) =>
    `Ни у кого на листе «${TEACHERS.sheet}» нет ${groups.length === 1 ? 'группы' : 'групп'} ${groups.map((group) => `«${group}»`).join(', ')}: засчитывать некому`,
  remedy: 'Напишите название так же, как в столбце «Группа рейтинга», группы — через запятую.',
};

/** Criteria for groups that are neither suggested nor anybody's (Б-01). */
export function checkCriteria(
  criteria: readonly Criterion[],
  teachers: readonly Teacher[],
  findings: Findings,
): void {
  const { sheet, columns } = CRITERIA;
  const isKnown = knownGroups(teachers);
  for (const criterion of criteria) {
    const groups = criterion.groups.filter((group) => !isKnown(group));
    if (groups.length === 0) continue;
    const place = { sheet, row: criterion.row, column: columns.groups.header };
    findings.report(UNKNOWN_GROUP, place, { groups });
  }
}
