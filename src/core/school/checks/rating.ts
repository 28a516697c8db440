/** Checks of what counts in the rating: facts of registers, groups, double entries (ids М-…). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { RecordsOf } from '../../schema/read-tables';
import { groupBy } from '../../values/arrange';
import { baseOn } from '../people';
import { type RegisterFact, registerFacts } from '../points/register-facts';
import { scalePoints } from '../points/scale';
import { isFor, nameOf } from '../rating-groups';
import type { Settings } from '../school-settings';
import type { SourceRow } from '../source-rows';
import type { SchoolTables } from '../tables';
import { ACTIVITIES } from '../tables/activities';
import type { Criterion } from '../tables/criteria';
import type { Teacher } from '../tables/teachers';
import { LEVEL_NEEDED, LEVEL_NOT_PROVIDED } from './activities';

type Records = RecordsOf<SchoolTables>;

export const TYPED_IN_REGISTER: Check<{ readonly criterion: string; readonly source: SourceRow }> =
  {
    id: 'М-13',
    severity: 'warning',
    costs: 'баллы учтены дважды',
    clause: 'Решение: факт записывается один раз',
    example: 'наставничество есть и на листе «Наставничество», и в мероприятиях по критерию 2.5',
    message: ({ criterion, source }) =>
      `Возможный двойной учёт: баллы по критерию ${criterion} даёт и строка ${source.row} листа «${source.sheet}»`,
    remedy: 'Если это один и тот же факт, оставьте его на одном листе; пока учтены оба.',
  };

export const NOT_FOR_GROUP: Check<{ readonly criteria: string; readonly group: string }> = {
  id: 'М-14',
  severity: 'warning',
  costs: 'баллы не учтены',
  clause: 'Решение: места и критерии по группам рейтинга',
  example: 'критерий 1.1 — для учителей-предметников, а педагог в группе «специалисты»',
  message: ({ criteria, group }) =>
    `Не учтено в рейтинге: критерий ${criteria} не для группы «${group}»`,
  remedy: 'Проверьте «Группу рейтинга» педагога и столбец «Для групп» листа «Критерии».',
};

/** The first fact of each person under each criterion of a register: what an activity may repeat. */
type FirstFacts = ReadonlyMap<Criterion, Map<string, RegisterFact>>;

/** Reports a fact for which the scale of its criterion has no cell; whether it has one. */
function checkLevel(
  { source, level }: RegisterFact,
  criterion: Criterion,
  findings: Findings,
): boolean {
  if (scalePoints(criterion, level) !== null) return true;
  const place = { ...source, column: ACTIVITIES.columns.level.header };
  const { code } = criterion;
  if (level === null) findings.report(LEVEL_NEEDED, place, { criterion: code });
  else findings.report(LEVEL_NOT_PROVIDED, place, { criterion: code, level });
  return false;
}

/** People by code, and those of them whose rows give places. */
interface Staff {
  readonly byCode: ReadonlyMap<string, Teacher>;
  readonly ranked: ReadonlySet<Teacher>;
}

function checkFacts(
  records: Records,
  settings: Settings,
  { byCode, ranked }: Staff,
  findings: Findings,
): FirstFacts {
  const firsts: FirstFacts = new Map(records.criteria.map((criterion) => [criterion, new Map()]));
  for (const [register, criteria] of groupBy(records.criteria, ({ source }) => source)) {
    if (register === 'Мероприятия') continue;
    for (const fact of registerFacts(register, records, settings)) {
      const teacher = byCode.get(fact.person);
      if (teacher === undefined) continue;
      const own = criteria.filter((criterion) => isFor(criterion, teacher));
      if (own.length === 0 && ranked.has(teacher)) {
        const codes = criteria.map(({ code }) => code).join(', ');
        const place = { ...fact.source, column: fact.personHeader };
        findings.report(NOT_FOR_GROUP, place, { criteria: codes, group: nameOf(teacher) });
      }
      for (const criterion of own) {
        const known = firsts.get(criterion);
        if (!checkLevel(fact, criterion, findings) || known?.has(fact.person)) continue;
        known?.set(fact.person, fact);
      }
    }
  }
  return firsts;
}

/**
 * Checks what counts in the rating, among the rows that are good: facts of registers against the
 * scale (М-03, М-04), people against the groups of a criterion (М-14), and activities that may
 * repeat a register (М-13).
 */
export function checkRating(records: Records, settings: Settings, findings: Findings): void {
  const { sheet, columns } = ACTIVITIES;
  const { periodStart, referenceDay } = settings;
  const byCode = new Map(records.teachers.map((teacher) => [teacher.code, teacher]));
  const ranked = new Set(baseOn(records.teachers, referenceDay));
  const firsts = checkFacts(records, settings, { byCode, ranked }, findings);
  const criteria = new Map(records.criteria.map((criterion) => [criterion.code, criterion]));
  for (const { row, teacher: code, criterion: named, date, review } of records.activities) {
    const criterion = named === null ? undefined : criteria.get(named);
    const teacher = byCode.get(code);
    if (!criterion || !teacher || !ranked.has(teacher) || review === 'отклонено') continue;
    if (date < periodStart || date > referenceDay) continue;
    const place = { sheet, row, column: columns.criterion.header };
    const fact = firsts.get(criterion)?.get(code);
    if (!isFor(criterion, teacher)) {
      const details = { criteria: criterion.code, group: nameOf(teacher) };
      findings.report(NOT_FOR_GROUP, place, details);
    } else if (fact) {
      const details = { criterion: criterion.code, source: fact.source };
      findings.report(TYPED_IN_REGISTER, place, details);
    }
  }
}
