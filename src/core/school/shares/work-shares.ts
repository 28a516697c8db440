/** К11–К17: what people did in the period, and what the school planned. */
import type { ShareCode } from '../../summary/measures';
import { quarterEnd } from '../../values/day';
import type { ActivityKind } from '../../vocabulary/activities';
import { sourcesIn } from '../source-rows';
import { isInPeriod, isOngoing } from '../spans';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { APPLICATIONS } from '../tables/applications';
import { DEFICITS } from '../tables/deficits';
import { DEVELOPMENT_PLANS } from '../tables/development-plans';
import type { Teacher } from '../tables/teachers';
import { type PlannedTraining, TRAINING_PLAN } from '../tables/training-plan';
import { personWith, rowMember } from './members';
import type { School } from './school';
import type { DeclaredShare } from './share-rule';
import { BASE_WORDS } from './staff-shares';

/** What К17 looks for in the period, whether the person is a member of a union or not. */
export function unionWork(school: School, teacher: Teacher): Activity[] {
  return school.rowsOf.periodActivities(teacher).filter(({ kind }) => UNION_WORK.includes(kind));
}

/** A member of a school or district union. */
export function isUnionMember({ schoolUnion, districtUnion }: Teacher): boolean {
  return schoolUnion !== null || districtUnion !== null;
}

/** A share of base N with a fitting activity in [P0; R] that is not rejected. */
function activityShare(fits: (activity: Activity) => boolean): DeclaredShare['members'] {
  return (school) =>
    school.base.map((teacher) => {
      const activities = school.rowsOf.periodActivities(teacher).filter(fits);
      return personWith(teacher, sourcesIn(ACTIVITIES, activities));
    });
}

const SHARED_EXPERIENCE: readonly ActivityKind[] = [
  'открытый урок',
  'мастер-класс',
  'выступление',
  'выступление на ШМО',
  'выступление на РМО',
  'публикация',
  'обобщение опыта',
];

/** What of the period К12 would look at: experience shared, at whatever level (rule К12). */
export function sharedExperience(school: School, teacher: Teacher): Activity[] {
  return school.rowsOf
    .periodActivities(teacher)
    .filter(({ kind }) => SHARED_EXPERIENCE.includes(kind));
}

/** Beyond the school. */
export function isBeyondSchool({ level }: Activity): boolean {
  return level !== null && level !== 'школьный';
}

/** Rows of the plan, whoever they are of, but for cancelled ones (rules К16, С-28). */
export function plannedRows({ book }: School): PlannedTraining[] {
  return book.trainingPlan.filter(({ status }) => status !== 'отменён');
}

/** Whether what was planned came about. */
export const isDone = ({ status }: PlannedTraining): boolean => status === 'завершён';

/** Those whose quarter ended in [P0; R] (rule К16). */
export function dueRows(school: School): PlannedTraining[] {
  return plannedRows(school).filter(({ year, quarter }) =>
    isInPeriod(quarterEnd(year, quarter), school),
  );
}

const UNION_WORK: readonly ActivityKind[] = [
  'выступление на ШМО',
  'выступление на РМО',
  'руководство МО',
];

export const WORK_SHARES = {
  К11: {
    numerator: 'из них: участвовали в конкурсе профессионального мастерства в периоде',
    denominator: BASE_WORDS,
    clause: 'программа непрерывного развития, план мероприятий, п. 1',
    members: activityShare(({ kind }) => kind === 'конкурс профессионального мастерства'),
  },
  К12: {
    numerator:
      'из них: открытый урок, мастер-класс, выступление, публикация или обобщение опыта муниципального уровня и выше в периоде',
    denominator: BASE_WORDS,
    clause: 'Положение о посткурсовом сопровождении, п. 2.2',
    members: (school) =>
      school.base.map((teacher) => {
        const shared = sharedExperience(school, teacher).filter(isBeyondSchool);
        return personWith(teacher, sourcesIn(ACTIVITIES, shared));
      }),
  },
  К13: {
    numerator: 'из них: диагностика в отчётном периоде (в том числе по заявке в ЦНППМ)',
    denominator: BASE_WORDS,
    clause: 'распоряжение Минпросвещения 27.08.2021 № Р-201',
    members: (school) =>
      school.base.map((teacher) => {
        const diagnosed = school.rowsOf
          .deficits(teacher)
          .filter(({ source, date }) => source === 'диагностика' && isInPeriod(date, school));
        const byCentre = school.rowsOf
          .applications(teacher)
          .filter((row) => isInPeriod(row.diagnosed, school));
        return personWith(teacher, [
          ...sourcesIn(DEFICITS, diagnosed),
          ...sourcesIn(APPLICATIONS, byCentre),
        ]);
      }),
  },
  К14: {
    numerator: 'из них: ИОМ действует на дату расчёта (в том числе по заявке в ЦНППМ)',
    denominator: BASE_WORDS,
    clause: 'Положение о посткурсовом сопровождении, п. 2.2',
    members: (school) => {
      const { referenceDay } = school.book.settings;
      return school.base.map((teacher) => {
        const active = school.rowsOf
          .developmentPlans(teacher)
          .filter(
            (plan) =>
              plan.kind === 'ИОМ' && isOngoing(plan, referenceDay) && plan.status !== 'прекращён',
          );
        const byCentre = school.rowsOf
          .applications(teacher)
          .filter(
            ({ routed, routeStatus }) =>
              routed !== null &&
              routed <= referenceDay &&
              routeStatus !== 'завершён' &&
              routeStatus !== 'прекращён',
          );
        return personWith(teacher, [
          ...sourcesIn(DEVELOPMENT_PLANS, active),
          ...sourcesIn(APPLICATIONS, byCentre),
        ]);
      });
    },
  },
  К15: {
    numerator: 'из них: преодолены в отчётном периоде',
    denominator: 'дефициты педагогов школы, не преодолённые до начала периода',
    ofRows: true,
    clause: 'модель сопровождения, сноска 2',
    members: (school) => {
      const { periodStart, referenceDay } = school.book.settings;
      return school.base
        .flatMap((teacher) => school.rowsOf.deficits(teacher))
        .filter(
          ({ status, date, overcome }) =>
            status !== 'не выявлен' &&
            date <= referenceDay &&
            (overcome === null || overcome >= periodStart),
        )
        .map((deficit) => {
          const isOvercome = deficit.status === 'преодолён' && isInPeriod(deficit.overcome, school);
          return rowMember(DEFICITS, deficit, isOvercome);
        });
    },
  },
  К16: {
    numerator: 'из них: обучение по программе из плана завершено',
    denominator: 'строки плана ПК, квартал которых закончился в отчётном периоде, кроме отменённых',
    ofRows: true,
    clause: 'программа непрерывного развития, план мероприятий, п. 3',
    members: (school) => dueRows(school).map((row) => rowMember(TRAINING_PLAN, row, isDone(row))),
  },
  К17: {
    numerator:
      'из них: состоят в ШМО или РМО и выступали там либо руководили объединением в периоде',
    denominator: BASE_WORDS,
    clause: 'муниципальная модель, задача 2',
    members: (school) =>
      school.base.map((teacher) => {
        const work = isUnionMember(teacher) ? unionWork(school, teacher) : [];
        return personWith(teacher, sourcesIn(ACTIVITIES, work));
      }),
  },
} satisfies Partial<Record<ShareCode, DeclaredShare>>;
