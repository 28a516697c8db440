/** К11–К17: what people did in the period, and what the school planned. */
import type { ShareCode } from '../../summary/measures';
import { quarterEnd } from '../../values/day';
import type { ActivityKind } from '../../vocabulary/activities';
import { sourcesIn } from '../source-rows';
import { isInPeriod, isOngoing } from '../spans';
import { ACTIVITIES, type Activity } from '../tables/activities';
import { DEFICITS } from '../tables/deficits';
import { DEVELOPMENT_PLANS } from '../tables/development-plans';
import { TRAINING_PLAN } from '../tables/training-plan';
import { personWith } from './members';
import type { DeclaredShare, School } from './share-rule';
import { BASE_WORDS } from './staff-shares';

/** A share of base N with a fitting activity in [P0; R] that is not rejected. */
function activityShare(fits: (activity: Activity) => boolean): DeclaredShare['members'] {
  return (school) =>
    school.base.map((teacher) => {
      const activities = periodActivities(school, teacher).filter(fits);
      return personWith(teacher, sourcesIn(ACTIVITIES, activities));
    });
}

function periodActivities(school: School, teacher: Parameters<School['rowsOf']['activities']>[0]) {
  return school.rowsOf
    .activities(teacher)
    .filter(({ review, date }) => review !== 'отклонено' && isInPeriod(date, school));
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
    members: activityShare(
      ({ kind, level }) =>
        level !== null && level !== 'школьный' && SHARED_EXPERIENCE.includes(kind),
    ),
  },
  К13: {
    numerator: 'из них: диагностика в отчётном периоде',
    denominator: BASE_WORDS,
    clause: 'распоряжение Минпросвещения 27.08.2021 № Р-201',
    members: (school) =>
      school.base.map((teacher) => {
        const diagnosed = school.rowsOf
          .deficits(teacher)
          .filter(({ source, date }) => source === 'диагностика' && isInPeriod(date, school));
        return personWith(teacher, sourcesIn(DEFICITS, diagnosed));
      }),
  },
  К14: {
    numerator: 'из них: ИОМ действует на дату расчёта',
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
        return personWith(teacher, sourcesIn(DEVELOPMENT_PLANS, active));
      });
    },
  },
  К15: {
    numerator: 'из них: преодолены в отчётном периоде',
    denominator: 'дефициты педагогов школы, не преодолённые до начала периода',
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
        .map((deficit) => ({
          id: `${DEFICITS.sheet}:${deficit.row}`,
          counted: deficit.status === 'преодолён' && isInPeriod(deficit.overcome, school),
          sources: sourcesIn(DEFICITS, [deficit]),
        }));
    },
  },
  К16: {
    numerator: 'из них: обучение завершено',
    denominator: 'строки плана ПК, квартал которых закончился в отчётном периоде, кроме отменённых',
    clause: 'программа непрерывного развития, план мероприятий, п. 3',
    members: (school) =>
      school.book.trainingPlan
        .filter(
          ({ status, year, quarter }) =>
            status !== 'отменён' && isInPeriod(quarterEnd(year, quarter), school),
        )
        .map((planned) => ({
          id: `${TRAINING_PLAN.sheet}:${planned.row}`,
          counted: planned.status === 'завершён',
          sources: sourcesIn(TRAINING_PLAN, [planned]),
        })),
  },
  К17: {
    numerator:
      'из них: состоят в ШМО или РМО и выступали там либо руководили объединением в периоде',
    denominator: BASE_WORDS,
    clause: 'муниципальная модель, задача 2',
    members: (school) =>
      school.base.map((teacher) => {
        const isMember = teacher.schoolUnion !== null || teacher.districtUnion !== null;
        const work = isMember
          ? periodActivities(school, teacher).filter(({ kind }) => UNION_WORK.includes(kind))
          : [];
        return personWith(teacher, sourcesIn(ACTIVITIES, work));
      }),
  },
} satisfies Partial<Record<ShareCode, DeclaredShare>>;
