/** К6–К10, К18: education, categories and young teachers. */

import type { ShareCode } from '../../summary/measures';
import { addDays, addMonths, formatDay } from '../../values/day';
import {
  HIRED_AGO_IN_WORDS,
  HIRED_LEAST_MONTHS_AGO,
  HIRED_MOST_MONTHS_AGO,
  LAST_DAY_OF_TERMS,
  RECENT_EDUCATION_MONTHS,
} from '../../values/law';
import { educationBy } from '../last-education';
import { isOwnStaff, isWorkingOn, isYoungOn } from '../people';
import { sourcesIn } from '../source-rows';
import { isInPeriod, isOngoing } from '../spans';
import { COURSES, type Course } from '../tables/courses';
import { MENTORSHIPS } from '../tables/mentorships';
import { TEACHERS, type Teacher } from '../tables/teachers';
import { personWith } from './members';
import { isQualifiedOn } from './qualification';
import type { DeclaredShare, School } from './share-rule';

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
    numerator: `из них: «${qualification}» действует на дату расчёта`,
    denominator: BASE_WORDS,
    clause: `Порядок аттестации (приказ № 196): с ${formatDay(addDays(LAST_DAY_OF_TERMS, 1))} категории бессрочны`,
    members: ({ base, book }) =>
      base.map((teacher) => {
        const holds =
          teacher.qualification === qualification &&
          isQualifiedOn(teacher, book.settings.referenceDay);
        return { id: teacher.code, counted: holds, sources: sourcesIn(TEACHERS, [teacher]) };
      }),
  };
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
    numerator: 'из них: наставничество действует на дату расчёта',
    denominator: 'молодые педагоги школы',
    clause: 'муниципальная модель, задача 1',
    members: (school) => {
      const { referenceDay } = school.book.settings;
      return school.base
        .filter((teacher) => isYoungOn(teacher, referenceDay, school.book.settings))
        .map((teacher) => {
          const active = school.rowsOf
            .mentorships(teacher)
            .filter((mentorship) => isOngoing(mentorship, referenceDay));
          return personWith(teacher, sourcesIn(MENTORSHIPS, active));
        });
    },
  },
  К18: {
    numerator: 'из них: работают на дату расчёта',
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
        .map((teacher) => ({
          id: teacher.code,
          counted: isWorkingOn(teacher, referenceDay),
          sources: sourcesIn(TEACHERS, [teacher]),
        }));
    },
  },
} satisfies Partial<Record<ShareCode, DeclaredShare>>;
