/** «Заявки в ЦНППМ»: difficulties, decisions, applications, diagnostics, routes. */
import { APPLICATIONS } from '../../core/school/tables/applications';
import type { Cell } from '../../core/values/cell';
import { addDays, type Day, formatDay } from '../../core/values/day';
import { DEMO_DAY, schoolDayIn, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, dayOrBlank, rowOf } from '../rows';
import type { Person } from '../staff/person';
import { baseOf, currentPeriodOf, type Facts } from './facts';

export interface Difficulty {
  readonly person: Person;
  /** The day of the individual route (ИОМ) of the regional centre, if it came to one. */
  readonly routed: Day | null;
  readonly cells: Cell[];
}

/** Of people in support; a few of them get by with help at the school. */
const WITH_DIFFICULTIES = 0.35;
const APPLYING = 0.8;

const DIFFICULTIES = [
  'Не удаётся перенести приёмы курса на уроки в слабом классе',
  'Затрудняется в оценивании заданий по функциональной грамотности',
  'Не хватает опыта работы с цифровыми ресурсами',
  'Трудности в составлении заданий для детей с ОВЗ',
  'Не хватает опыта публичного представления материалов',
];

/** The next step some days later; null once that is ahead. */
function nextStep(before: Day | null, dice: Dice): Day | null {
  if (before === null) return null;
  const day = workdayBefore(addDays(before, dice.int(8, 22)));
  return day > DEMO_DAY ? null : day > before ? day : before;
}

/** Difficulties of people in support, with what was done about each. */
export function drawDifficulties(facts: Facts): Difficulty[] {
  const dice = new Dice(facts.seed, 'applications');
  return baseOf(facts).flatMap((life): Difficulty[] => {
    const period = currentPeriodOf(life);
    if (period === null || !dice.chance(WITH_DIFFICULTIES)) return [];
    const { person } = life;
    const half = Math.floor((period.to - period.from) / 2);
    const noticed = schoolDayIn({ from: period.from, to: addDays(period.from, half) }, dice);
    if (noticed === null) return [];
    const decided = dice.chance(APPLYING) ? nextStep(noticed, dice) : null;
    const applied = nextStep(decided, dice);
    const diagnosed = nextStep(applied, dice);
    const routed = nextStep(diagnosed, dice);
    const row = rowOf(APPLICATIONS, {
      teacher: person.code,
      course: period.course.code,
      difficulty: dice.pick(DIFFICULTIES),
      noticed: dayCell(noticed),
      decisionNumber: decided === null ? null : `${dice.int(2, 9)} от ${formatDay(decided)}`,
      decided: dayOrBlank(decided),
      applied: dayOrBlank(applied),
      diagnosed: dayOrBlank(diagnosed),
      routed: dayOrBlank(routed),
      routeStatus: routed === null ? null : 'выполняется',
    });
    return [{ person, routed, cells: row }];
  });
}
