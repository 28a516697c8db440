/** К6–К10, К18: education, categories and young teachers. */

import type { ShareCode } from '../../summary/measures';
import { addMonths } from '../../values/day';
import {
  CATEGORY_TERMS_IN_WORDS,
  HIRED_AGO_IN_WORDS,
  HIRED_LEAST_MONTHS_AGO,
  HIRED_MOST_MONTHS_AGO,
  RECENT_EDUCATION_MONTHS,
} from '../../values/law';
import { isValidOn } from '../category-in-force';
import { educationBy } from '../last-education';
import { isDismissedBy, isOwnStaff, isWorkingOn, isYoungOn } from '../people';
import { sourcesIn } from '../source-rows';
import { isInPeriod, isOngoing } from '../spans';
import { ATTESTATIONS } from '../tables/attestations';
import { COURSES, type Course } from '../tables/courses';
import { MENTORSHIPS, type Mentorship } from '../tables/mentorships';
import type { Teacher } from '../tables/teachers';
import { personCounted, personWith } from './members';
import type { School } from './school';
import type { DeclaredShare } from './share-rule';

/** Base N in words. */
export const BASE_WORDS =
  'педагоги школы (основное место работы и внутренние совместители), работающие на дату расчёта';

/** A share of people with at least one course of some sort. */
function courseShare(
  people: (school: School) => readonly Teacher[],
  fits: (course: Course, school: School) => boolean,
): DeclaredShare['members'] {
  return (school) =>
    people(school).map((teacher) => {
      const courses = school.rowsOf.courses(teacher).filter((course) => fits(course, school));
      return personWith(teacher, sourcesIn(COURSES, courses));
    });
}

/** A share of people with a category that is valid on R. */
function categoryShare(qualification: 'высшая' | 'первая'): DeclaredShare {
  return {
    numerator: `из них: ${qualification} категория действует на дату расчёта (${CATEGORY_TERMS_IN_WORDS})`,
    denominator: BASE_WORDS,
    clause: 'Порядок аттестации (приказ от 24.03.2023 № 196)',
    members: ({ base, book, categoryOf }) =>
      base.map((teacher) => {
        const category = categoryOf(teacher);
        const holds =
          category.qualification === qualification &&
          isValidOn(category, book.settings.referenceDay);
        const { decision } = category;
        const proof = decision === null ? [] : sourcesIn(ATTESTATIONS, [decision]);
        return personCounted(teacher, holds, proof);
      }),
  };
}

/** Whether a mentor is at work on R: one who is on «Педагоги» must be, of others nothing is known. */
export function hasMentor({ mentor }: Mentorship, { teachers, book }: School): boolean {
  const own = teachers.get(mentor);
  return own === undefined || isWorkingOn(own, book.settings.referenceDay);
}

/** A person's mentorships under way on R, whoever the mentor is. */
export function mentorshipsOf(teacher: Teacher, { rowsOf, book }: School): Mentorship[] {
  return rowsOf.mentorships(teacher).filter((row) => isOngoing(row, book.settings.referenceDay));
}

/** Young people of base N. */
export function youngTeachers({ base, book }: School): Teacher[] {
  return base.filter((teacher) => isYoungOn(teacher, book.settings.referenceDay, book.settings));
}

export const STAFF_SHARES = {
  К6: {
    numerator: `из них: ПК или ПП закончена не раньше чем за ${RECENT_EDUCATION_MONTHS} месяцев до даты расчёта`,
    denominator: BASE_WORDS,
    clause: '273-ФЗ, ст. 47, ч. 5, п. 2',
    members: courseShare(
      ({ base }) => base,
      (course, { book }) => {
        const { referenceDay } = book.settings;
        const education = educationBy(course, referenceDay);
        return education !== null && referenceDay <= education.through;
      },
    ),
  },
  К7: {
    numerator: 'из них: ПК закончена в отчётном периоде',
    denominator: BASE_WORDS,
    clause: 'программа непрерывного развития, план мероприятий, п. 3',
    members: courseShare(
      ({ base }) => base,
      (course, school) => course.kind === 'ПК' && isInPeriod(course.completed, school),
    ),
  },
  К8: {
    numerator: 'из них: ПК или ПП закончена в отчётном периоде',
    denominator: 'руководители школы, работающие на дату расчёта',
    clause: 'муниципальная модель, направление 3',
    members: courseShare(
      ({ leaders }) => leaders,
      (course, school) => course.kind !== 'иное' && isInPeriod(course.completed, school),
    ),
  },
  'К9.1': categoryShare('высшая'),
  'К9.2': categoryShare('первая'),
  К10: {
    numerator:
      'из них: наставничество действует на дату расчёта, а наставник, если он из этой школы, работает',
    denominator: 'молодые педагоги школы',
    clause: 'муниципальная модель, задача 1',
    members: (school) =>
      youngTeachers(school).map((teacher) => {
        const active = mentorshipsOf(teacher, school).filter((row) => hasMentor(row, school));
        return personWith(teacher, sourcesIn(MENTORSHIPS, active));
      }),
  },
  К18: {
    numerator: 'из них: не уволены к дате расчёта (отпуск не потеря)',
    denominator: `молодые педагоги, принятые ${HIRED_AGO_IN_WORDS}`,
    clause: 'программа непрерывного развития, ожидаемый результат 5',
    members: ({ book }) => {
      const { referenceDay } = book.settings;
      const [from, to] = [
        addMonths(referenceDay, -HIRED_MOST_MONTHS_AGO),
        addMonths(referenceDay, -HIRED_LEAST_MONTHS_AGO),
      ];
      return book.teachers
        .filter(
          (teacher) =>
            teacher.category === 'педагогический работник' &&
            isOwnStaff(teacher) &&
            teacher.hired !== null &&
            from <= teacher.hired &&
            teacher.hired <= to &&
            isYoungOn(teacher, teacher.hired, book.settings),
        )
        .map((teacher) => personCounted(teacher, !isDismissedBy(teacher, referenceDay)));
    },
  },
} satisfies Partial<Record<ShareCode, DeclaredShare>>;
