/** «Запросы на ПК» and «План ПК»: who asks for courses, and what the school has planned. */
import { REQUESTS } from '../../core/school/tables/requests';
import { TRAINING_PLAN } from '../../core/school/tables/training-plan';
import type { Cell } from '../../core/values/cell';
import { type Day, partsOf } from '../../core/values/day';
import { COURSE_DIRECTIONS } from '../../core/vocabulary/education';
import type { Life } from '../activities/life';
import { DEMO_DAY, dayAt } from '../days';
import { Dice } from '../dice';
import { rowOf } from '../rows';
import { baseOf, type Facts } from './facts';

const PLAN_FROM = dayAt(2025, 7, 1);

const PROVIDERS = ['Региональный ИРО', 'ЦНППМ'];

const quarterOf = (day: Day): number => Math.ceil(partsOf(day).month / 3);

/** Three years without courses are coming up, or over. */
const isDue = ({ person }: Life): boolean => person.career.story === 'outdated';

export function requestRows(facts: Facts): Cell[][] {
  const dice = new Dice(facts.seed, 'requests');
  return baseOf(facts).flatMap((life) => {
    const due = isDue(life);
    if (!due && !dice.chance(0.3)) return [];
    const row = rowOf(REQUESTS, {
      teacher: life.person.code,
      direction: dice.pick(COURSE_DIRECTIONS.slice(0, 6)),
      quarter: dice.int(2, 4),
      year: 2026,
      form: dice.pick(['очная', 'с применением ДОТ', 'очно-заочная']),
      reason: due ? 'истекает 3 года' : dice.pick(['дефицит', 'ФГОС', 'инициатива']),
      priority: due ? 'высокий' : dice.pick(['обычный', 'обычный', 'высокий']),
      status: due ? 'в плане' : dice.pick(['новый', 'новый', 'в плане', 'отклонён']),
    });
    return [row];
  });
}

/** Courses that were planned and taken, or are being taken. */
function takenRows({ person, courses }: Life): Cell[][] {
  return courses.flatMap(({ kind, completed, direction, provider, hours }) => {
    if (kind !== 'ПК' || (completed !== null && completed < PLAN_FROM)) return [];
    const isOver = completed !== null && completed <= DEMO_DAY;
    const row = rowOf(TRAINING_PLAN, {
      teacher: person.code,
      direction,
      provider,
      quarter: completed === null ? 2 : quarterOf(completed),
      year: completed === null ? 2026 : partsOf(completed).year,
      hours,
      status: isOver ? 'завершён' : 'обучается',
    });
    return [row];
  });
}

/** What is still ahead, was put off or given up. */
function otherRows(life: Life, dice: Dice): Cell[][] {
  const [isAhead, isPutOff, isCancelled] = [
    isDue(life) || dice.chance(0.2),
    dice.chance(0.16),
    dice.chance(0.05),
  ];
  const plan = (status: string, quarter: number): Cell[] =>
    rowOf(TRAINING_PLAN, {
      teacher: life.person.code,
      direction: dice.pick(COURSE_DIRECTIONS.slice(0, 6)),
      provider: dice.pick(PROVIDERS),
      quarter,
      year: 2026,
      hours: dice.pick([24, 36, 72]),
      request: isDue(life) ? 'истекает 3 года' : null,
      status,
    });
  return [
    ...(isAhead ? [plan('запланирован', dice.int(2, 4))] : []),
    ...(isPutOff ? [plan('перенесён', 1)] : []),
    ...(isCancelled ? [plan('отменён', 1)] : []),
  ];
}

export function trainingPlanRows(facts: Facts): Cell[][] {
  const dice = new Dice(facts.seed, 'training plan');
  return baseOf(facts).flatMap((life) => [...takenRows(life), ...otherRows(life, dice)]);
}
