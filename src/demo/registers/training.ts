/** «Запросы на ПК» and «План ПК»: who asks for courses, and what the school has planned. */
import { requestOrigin } from '../../core/school/education/plan-requests';
import { REQUESTS } from '../../core/school/tables/requests';
import { TRAINING_PLAN } from '../../core/school/tables/training-plan';
import { groupBy } from '../../core/values/arrange';
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

/** What one person asks for. */
function drawRequest(life: Life, dice: Dice) {
  const due = isDue(life);
  return {
    teacher: life.person.code,
    direction: dice.pick(COURSE_DIRECTIONS.slice(0, 6)),
    quarter: dice.int(2, 4),
    year: 2026,
    form: dice.pick(['очная', 'с применением ДОТ', 'очно-заочная']),
    reason: due ? 'истекает 3 года' : dice.pick(['дефицит', 'ФГОС', 'инициатива'] as const),
    priority: due ? 'высокий' : dice.pick(['обычный', 'обычный', 'высокий']),
    status: due ? 'в плане' : dice.pick(['новый', 'новый', 'в плане', 'отклонён']),
  } as const;
}

type DrawnRequest = ReturnType<typeof drawRequest>;

function drawRequests(facts: Facts): DrawnRequest[] {
  const dice = new Dice(facts.seed, 'requests');
  return baseOf(facts).flatMap((life) =>
    isDue(life) || dice.chance(0.3) ? [drawRequest(life, dice)] : [],
  );
}

export function requestRows(facts: Facts): Cell[][] {
  return drawRequests(facts).map((request) => rowOf(REQUESTS, request));
}

/** A request that was taken into the plan, as the command does it, with its provider found since. */
function requestedRow(request: DrawnRequest, dice: Dice): Cell[] {
  const { teacher, direction, quarter, year } = request;
  return rowOf(TRAINING_PLAN, {
    teacher,
    direction,
    provider: dice.pick(PROVIDERS),
    quarter,
    year,
    hours: dice.pick([24, 36, 72]),
    request: requestOrigin(request),
    status: 'запланирован',
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
    // Whoever is due has asked for it.
    !isDue(life) && dice.chance(0.2),
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
  const granted = groupBy(
    drawRequests(facts).filter(({ status }) => status === 'в плане'),
    ({ teacher }) => teacher,
  );
  return baseOf(facts).flatMap((life) => [
    ...takenRows(life),
    ...(granted.get(life.person.code) ?? []).map((request) => requestedRow(request, dice)),
    ...otherRows(life, dice),
  ]);
}
