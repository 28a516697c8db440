/** «ИОП и ИОМ»: individual programmes of beginners, individual routes of others. */
import { DEVELOPMENT_PLANS } from '../../core/school/tables/development-plans';
import type { Cell } from '../../core/values/cell';
import { addDays, addMonths, type Day } from '../../core/values/day';
import type { Life } from '../activities/life';
import { DEMO_DAY, dayAt, daysAgo, overlapOf, schoolDayIn, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, dayOrBlank, rowOf } from '../rows';
import { isYoung, type Person } from '../staff/person';
import type { Difficulty } from './applications';
import { baseOf, currentPeriodOf, type Facts } from './facts';

const STRENGTHS = ['Знание предмета', 'Контакт с классом', 'Цифровые инструменты', 'Опыт проектов'];
const AHEAD = ['Работа в 9 классе', 'Аттестация', 'Открытый урок для РМО', 'Классное руководство'];
const GAPS = [
  'Оценивание',
  'Работа с детьми с ОВЗ',
  'Функциональная грамотность',
  'Самоанализ урока',
];

/** Of routes of the regional centre, those that the school has copied onto this sheet. */
const COPIED = 0.5;
const WITH_PROGRAMME = 0.5;

/** When a plan that has run for some months was mended; null when it was not. */
function revisionOf(started: Day, dice: Dice): Day | null {
  const isRevised = daysAgo(100) > started && dice.chance(0.6);
  return isRevised ? workdayBefore(addDays(started, dice.int(60, 90))) : null;
}

interface Outline {
  readonly kind: 'ИОП' | 'ИОМ';
  readonly level: 'ОО' | 'региональный';
  readonly started: Day;
  readonly revised: Day | null;
}

function planRow(person: Person, { kind, level, started, revised }: Outline, dice: Dice): Cell[] {
  return rowOf(DEVELOPMENT_PLANS, {
    teacher: person.code,
    kind,
    level,
    goal: `Освоить и внедрить: ${dice.pick(person.area.themes)}`,
    deficits: dice.pick(GAPS),
    strengths: dice.pick(STRENGTHS),
    ahead: dice.pick(AHEAD),
    measures: 'Консультации, взаимопосещение уроков, открытый урок, самоанализ',
    started: dayCell(started),
    ended: dayCell(addMonths(started, 10)),
    revised: dayOrBlank(revised),
    status: dice.chance(0.8) ? 'выполняется' : 'составлен',
  });
}

/** The programme of a post-course period, mended when the work of its second stage has begun. */
function supportRows(life: Life, dice: Dice): Cell[][] {
  const period = currentPeriodOf(life)?.course.period;
  if (!period || !dice.chance(WITH_PROGRAMME)) return [];
  const started = workdayBefore(addDays(period.from, dice.int(14, 28)));
  if (started > DEMO_DAY) return [];
  const afterwards = { from: addDays(period.firstStageEnd, 1), to: period.to };
  const secondStage = overlapOf(afterwards, { from: period.from, to: DEMO_DAY });
  const revised = secondStage && dice.chance(0.7) ? schoolDayIn(secondStage, dice) : null;
  return [planRow(life.person, { kind: 'ИОП', level: 'ОО', started, revised }, dice)];
}

/** Programmes of beginners and of post-course periods, routes of the school and of the region. */
export function developmentPlanRows(facts: Facts, difficulties: readonly Difficulty[]): Cell[][] {
  const dice = new Dice(facts.seed, 'development plans');
  const regional = difficulties.flatMap(({ person, routed }) => {
    if (routed === null || !dice.chance(COPIED)) return [];
    const revised = revisionOf(routed, dice);
    return [
      planRow(person, { kind: 'ИОМ', level: 'региональный', started: routed, revised }, dice),
    ];
  });
  const atSchool = baseOf(facts).flatMap((life) => {
    const { person } = life;
    const autumn = workdayBefore(dayAt(2025, 9, dice.int(8, 26)));
    if (isYoung(person)) {
      const started = person.hired > autumn ? addDays(person.hired, 14) : autumn;
      const revised = revisionOf(started, dice);
      return [planRow(person, { kind: 'ИОП', level: 'ОО', started, revised }, dice)];
    }
    if (!dice.chance(0.15)) return supportRows(life, dice);
    const revised = revisionOf(autumn, dice);
    return [planRow(person, { kind: 'ИОМ', level: 'ОО', started: autumn, revised }, dice)];
  });
  return [...atSchool, ...regional];
}
