/** «ИОП и ИОМ»: individual programmes of beginners, individual routes of others. */
import { DEVELOPMENT_PLANS } from '../../core/school/tables/development-plans';
import type { Cell } from '../../core/values/cell';
import { addDays, addMonths, type Day } from '../../core/values/day';
import { dayAt, daysAgo, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, dayOrBlank, rowOf } from '../rows';
import { isYoung, type Person } from '../staff/person';
import type { Difficulty } from './applications';
import { baseOf, type Facts } from './facts';

const STRENGTHS = ['Знание предмета', 'Контакт с классом', 'Цифровые инструменты', 'Опыт проектов'];
const AHEAD = ['Работа в 9 классе', 'Аттестация', 'Открытый урок для РМО', 'Классное руководство'];
const GAPS = [
  'Оценивание',
  'Работа с детьми с ОВЗ',
  'Функциональная грамотность',
  'Самоанализ урока',
];

function planRow(
  person: Person,
  kind: 'ИОП' | 'ИОМ',
  level: 'ОО' | 'региональный',
  started: Day,
  dice: Dice,
): Cell[] {
  const isRevised = daysAgo(100) > started && dice.chance(0.6);
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
    revised: dayOrBlank(isRevised ? workdayBefore(addDays(started, dice.int(60, 90))) : null),
    status: dice.chance(0.8) ? 'выполняется' : 'составлен',
  });
}

/** Routes of the regional centre, programmes of beginners, and some routes within the school. */
export function developmentPlanRows(facts: Facts, difficulties: readonly Difficulty[]): Cell[][] {
  const dice = new Dice(facts.seed, 'development plans');
  const regional = difficulties.flatMap(({ person, routed }) =>
    routed === null ? [] : [planRow(person, 'ИОМ', 'региональный', routed, dice)],
  );
  const atSchool = baseOf(facts).flatMap(({ person }) => {
    const started = workdayBefore(dayAt(2025, 9, dice.int(8, 26)));
    if (isYoung(person)) {
      const begun = person.hired > started ? addDays(person.hired, 14) : started;
      return [planRow(person, 'ИОП', 'ОО', begun, dice)];
    }
    return dice.chance(0.15) ? [planRow(person, 'ИОМ', 'ОО', started, dice)] : [];
  });
  return [...atSchool, ...regional];
}
