/** What the shares pass over in silence, said where it costs something (rule Ш-08). */
import type { Check } from '../../schema/issue';
import { addDays, type Day, quarterEnd } from '../../values/day';
import { PLAN_QUARTERS_AFTER } from '../../values/law';
import { ACTIVITIES } from '../tables/activities';
import { MENTORSHIPS } from '../tables/mentorships';
import { TEACHERS } from '../tables/teachers';
import { type PlannedTraining, TRAINING_PLAN } from '../tables/training-plan';
import type { School } from './school';
import { hasMentor, mentorshipsOf, youngTeachers } from './staff-shares';
import { dueRows, isBeyondSchool, isUnionMember, sharedExperience, unionWork } from './work-shares';

export const NO_LEVEL_OF_EXPERIENCE: Check<{ readonly kind: string }> = {
  id: 'Ж-13',
  severity: 'warning',
  costs: 'К12',
  clause: 'Положение о сопровождении, п. 2.2',
  example: 'мастер-класс без уровня, других представлений опыта у педагога нет',
  message: ({ kind }) => `«${kind}» без уровня: в К12 педагог не засчитан`,
  remedy: 'Укажите «Уровень». Если это было в школе, выберите «школьный»: К12 не изменится.',
};

export const FINISHED_WITHOUT_COURSE: Check<{ readonly quarter: number; readonly year: number }> = {
  id: 'Ж-14',
  severity: 'warning',
  costs: 'К16: засчитана без курса',
  clause: 'программа непрерывного развития, план мероприятий, п. 3',
  example:
    'план на 1-й квартал 2026 года «завершён», а курса, законченного с 01.01 по 30.09.2026, нет',
  message: ({ quarter, year }) =>
    `Статус «завершён», а курса педагога (ПК или ПП), законченного в ${quarter}-м квартале ${year} года или в двух следующих, нет: в К16 строка засчитана`,
  remedy: 'Впишите курс на лист «Курсы» или исправьте статус.',
};

export const MENTOR_ABSENT: Check<{ readonly mentor: string }> = {
  id: 'Ж-15',
  severity: 'warning',
  costs: 'К10',
  clause: 'муниципальная модель, задача 1',
  example: 'наставник молодого педагога уволен, наставничество не закончено',
  message: ({ mentor }) => `Наставник ${mentor} не работает на дату расчёта: в К10 не засчитан`,
  remedy: 'Укажите «Дату окончания» и назначьте другого наставника.',
};

export const UNION_UNKNOWN: Check<{ readonly kind: string }> = {
  id: 'Ж-16',
  severity: 'warning',
  costs: 'К17',
  clause: 'муниципальная модель, задача 2',
  example: '«выступление на РМО», а «ШМО» и «РМО» педагога пусты',
  message: ({ kind }) => `Есть «${kind}», а объединение педагога не указано: в К17 он не засчитан`,
  remedy: 'Заполните «ШМО» или «РМО».',
};

/** Experience without a level, of people whom К12 does not count by anything else (Ж-13). */
function hintAtLevels(school: School): void {
  const { sheet, columns } = ACTIVITIES;
  for (const teacher of school.base) {
    const shared = sharedExperience(school, teacher);
    if (shared.some(isBeyondSchool)) continue;
    for (const { row, level, kind } of shared) {
      if (level !== null) continue;
      const place = { sheet, row, column: columns.level.header };
      school.book.findings.report(NO_LEVEL_OF_EXPERIENCE, place, { kind });
    }
  }
}

/** From the first day of the planned quarter to the last day of the second one after it. */
function termOf({ year, quarter }: PlannedTraining): { readonly from: Day; readonly to: Day } {
  return {
    from: addDays(quarterEnd(year, quarter - 1), 1),
    to: quarterEnd(year, quarter + PLAN_QUARTERS_AFTER),
  };
}

/** Rows that К16 counts in while no course bears them out (Ж-14). */
function hintAtPlan(school: School): void {
  const { sheet, columns } = TRAINING_PLAN;
  const { referenceDay } = school.book.settings;
  for (const row of dueRows(school)) {
    if (row.status !== 'завершён') continue;
    const { from, to } = termOf(row);
    const teacher = school.teachers.get(row.teacher);
    const courses = teacher === undefined ? [] : school.rowsOf.courses(teacher);
    const isBorneOut = courses.some(
      ({ kind, completed }) =>
        kind !== 'иное' &&
        completed !== null &&
        from <= completed &&
        completed <= to &&
        completed <= referenceDay,
    );
    if (isBorneOut) continue;
    const place = { sheet, row: row.row, column: columns.status.header };
    school.book.findings.report(FINISHED_WITHOUT_COURSE, place, row);
  }
}

/** Mentorships of young people that К10 passes over, where nobody else mentors them (Ж-15). */
function hintAtMentors(school: School): void {
  const { sheet, columns } = MENTORSHIPS;
  for (const teacher of youngTeachers(school)) {
    const active = mentorshipsOf(teacher, school);
    if (active.some((row) => hasMentor(row, school))) continue;
    for (const { row, mentor } of active) {
      const place = { sheet, row, column: columns.mentor.header };
      school.book.findings.report(MENTOR_ABSENT, place, { mentor });
    }
  }
}

/** People who worked in a union of which «Педагоги» knows nothing (Ж-16). */
function hintAtUnions(school: School): void {
  const { sheet, columns } = TEACHERS;
  for (const teacher of school.base) {
    const [work] = isUnionMember(teacher) ? [] : unionWork(school, teacher);
    if (work === undefined) continue;
    const place = { sheet, row: teacher.row, column: columns.schoolUnion.header };
    school.book.findings.report(UNION_UNKNOWN, place, { kind: work.kind });
  }
}

/** Adds the hints to the findings; no row is taken out by them. */
export function hintAtShares(school: School): void {
  hintAtLevels(school);
  hintAtPlan(school);
  hintAtMentors(school);
  hintAtUnions(school);
}
