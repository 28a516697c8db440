/** К6–К10, К18: education, categories and young teachers. */
import { addMonths } from '../../values/day';
import { isOwnStaff, isWorkingOn, isYoungOn } from '../people';
import { sourcesIn } from '../source-rows';
import { isOngoing } from '../spans';
import { COURSES, type Course } from '../tables/courses';
import { MENTORSHIPS } from '../tables/mentorships';
import { TEACHERS, type Teacher } from '../tables/teachers';
import { isInPeriod, personWith } from './members';
import { isQualifiedOn, recentThrough } from './qualification';
import type { School, ShareRule } from './share-rule';

/** Base N in words. */
export const BASE_WORDS =
  'педагоги школы (основное место работы и внутренние совместители), работающие на дату расчёта';

/** A share of people with at least one course of some sort. */
function courseShare(
  people: (school: School) => readonly Teacher[],
  fits: (course: Course, school: School) => boolean,
): ShareRule['members'] {
  return (school) =>
    people(school).map((teacher) => {
      const courses = school.rowsOf.courses(teacher).filter((course) => fits(course, school));
      return personWith(teacher, sourcesIn(COURSES, courses));
    });
}

const K6: ShareRule = {
  code: 'К6',
  title: 'Прошли ДПО за последние 3 года',
  numerator: 'из них: ПК или ПП закончена не раньше чем за 36 месяцев до даты расчёта',
  denominator: BASE_WORDS,
  clause: '273-ФЗ, ст. 47, ч. 5, п. 2',
  members: courseShare(
    ({ base }) => base,
    (course, { book }) => {
      const { referenceDay } = book.settings;
      const end = recentThrough(course);
      return (
        end !== null &&
        course.completed !== null &&
        course.completed <= referenceDay &&
        referenceDay <= end
      );
    },
  ),
};

const K7: ShareRule = {
  code: 'К7',
  title: 'Прошли повышение квалификации в отчётном периоде',
  numerator: 'из них: ПК закончена в отчётном периоде',
  denominator: BASE_WORDS,
  clause: 'программа непрерывного развития, план мероприятий, п. 3',
  members: courseShare(
    ({ base }) => base,
    (course, school) => course.kind === 'ПК' && isInPeriod(course.completed, school),
  ),
};

const K8: ShareRule = {
  code: 'К8',
  title: 'Руководители, прошедшие ДПО в отчётном периоде',
  numerator: 'из них: ПК или ПП закончена в отчётном периоде',
  denominator: 'руководители школы, работающие на дату расчёта',
  clause: 'муниципальная модель, направление 3',
  members: courseShare(
    ({ leaders }) => leaders,
    (course, school) => course.kind !== 'иное' && isInPeriod(course.completed, school),
  ),
};

/** A share of people with a category that is valid on R. */
function categoryShare(
  code: 'К9.1' | 'К9.2',
  qualification: 'высшая' | 'первая',
  words: string,
): ShareRule {
  return {
    code,
    title: `Имеют ${words} квалификационную категорию`,
    numerator: `из них: «${qualification}» действует на дату расчёта`,
    denominator: BASE_WORDS,
    clause: 'Порядок аттестации (приказ № 196): с 01.09.2023 категории бессрочны',
    members: ({ base, book }) =>
      base.map((teacher) => {
        const holds =
          teacher.qualification === qualification &&
          isQualifiedOn(teacher, book.settings.referenceDay);
        return { id: teacher.code, counted: holds, sources: sourcesIn(TEACHERS, [teacher]) };
      }),
  };
}

const K10: ShareRule = {
  code: 'К10',
  title: 'Молодые педагоги, у которых есть наставник',
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
};

const K18: ShareRule = {
  code: 'К18',
  title: 'Закрепляемость молодых педагогов',
  numerator: 'из них: работают на дату расчёта',
  denominator: 'молодые педагоги, принятые от одного года до трёх лет назад',
  clause: 'программа непрерывного развития, ожидаемый результат 5',
  members: ({ book }) => {
    const { referenceDay } = book.settings;
    const [from, to] = [addMonths(referenceDay, -36), addMonths(referenceDay, -12)];
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
};

export const STAFF_SHARES = [
  K6,
  K7,
  K8,
  categoryShare('К9.1', 'высшая', 'высшую'),
  categoryShare('К9.2', 'первая', 'первую'),
  K10,
  K18,
] as const;
