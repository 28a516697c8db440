/** Checks of «План мероприятий» beyond single cells (ids Т-…, «территория»). */
import type { Findings } from '../../schema/findings';
import type { Check } from '../../schema/issue';
import type { Period } from '../../settings/period';
import { type Day, formatDay } from '../../values/day';
import { type CountForms, counted } from '../../values/russian';
import { fold } from '../../values/text';
import { EVENTS, type MunicipalEvent } from '../tables/events';
import type { Structure } from '../tables/structures';
import { atRows } from './at-rows';
import { participantsIn } from './participants';
import { belongsTo, isAhead, isHeldByNow, isOffTerm, stateOf } from './plan-events';

const CLAUSE = 'муниципальная книга, «План мероприятий»';
const NOT_HELD = 'мероприятие не считается проведённым';

export const UNKNOWN_STRUCTURE: Check<{ readonly shown: string }> = {
  id: 'Т-03',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: 'в плане «РМО математиков», а на листе «Структуры» его нет',
  message: ({ shown }) => `Структуры «${shown}» нет на листе «Структуры»`,
  remedy: 'Добавьте её на лист «Структуры» или исправьте название.',
};

export const OVERDUE_EVENT: Check<{ readonly said: string; readonly asOf: Day }> = {
  id: 'Т-10',
  severity: 'warning',
  costs: 'мероприятие считается просроченным',
  clause: CLAUSE,
  example: 'срок «1 квартал 2026», отметки нет, дата расчёта 24.04.2026',
  message: ({ said, asOf }) => `Срок (${said}) прошёл на ${formatDay(asOf)}, а отметки нет`,
  remedy:
    'Поставьте отметку «проведено», «перенесено» или «отменено»; у перенесённого исправьте срок.',
};

export const HELD_WITHOUT_MARK: Check<{ readonly day: Day }> = {
  id: 'Т-11',
  severity: 'warning',
  costs: NOT_HELD,
  clause: CLAUSE,
  example: '«Дата проведения» 12.03.2026, а «Отметка» пуста',
  message: ({ day }) => `Указана дата проведения ${formatDay(day)}, а отметки «проведено» нет`,
  remedy: 'Поставьте отметку «проведено» или уберите дату.',
};

/** `day`: «Дата проведения»; null where there is none, and the term itself (`said`) is ahead. */
export const HELD_ELSEWHEN: Check<{
  readonly day: Day | null;
  readonly isAhead: boolean;
  readonly said: string;
}> = {
  id: 'Т-12',
  severity: 'warning',
  costs: NOT_HELD,
  clause: CLAUSE,
  example:
    '«проведено», а «Дата проведения» позже даты расчёта; без неё — срок, который ещё не начался',
  message: ({ day, isAhead, said }) =>
    day === null
      ? `Отметка «проведено», а срок (${said}) на дату расчёта ещё не начался`
      : `Дата проведения ${formatDay(day)} ${isAhead ? 'позже даты расчёта' : 'вне отчётного периода'}`,
  remedy:
    'Исправьте дату или отметку; если мероприятие прошло раньше срока, укажите «Дату проведения». Мероприятие другого периода будет посчитано в нём.',
};

export const HELD_OFF_TERM: Check<{ readonly day: Day; readonly said: string }> = {
  id: 'Т-13',
  severity: 'warning',
  costs: null,
  clause: CLAUSE,
  example: 'срок «1 квартал 2026», «Дата проведения» 06.04.2026',
  message: ({ day, said }) => `Дата проведения ${formatDay(day)} не в срок (${said})`,
  remedy: 'Проверьте дату и срок; если они верны, делать ничего не нужно.',
};

const OTHERS: CountForms = ['мероприятие', 'мероприятия', 'мероприятий'];

export const EVENTS_ELSEWHEN: Check<{ readonly rows: readonly number[] }> = {
  id: 'Т-14',
  severity: 'warning',
  costs: 'мероприятия других периодов не посчитаны',
  clause: CLAUSE,
  example: 'в книге за 2025/26 год стоит мероприятие со сроком «3 квартал 2027»',
  message: ({ rows }) =>
    `Вне отчётного периода ${counted(rows.length, OTHERS)}: срок и дата проведения не в нём (${atRows(rows)})`,
  remedy: 'Проверьте сроки; мероприятия других лет можно оставить на листе.',
};

export const UNCLEAR_PARTICIPANTS: Check<{ readonly shown: string }> = {
  id: 'Т-15',
  severity: 'warning',
  costs: 'участники мероприятия не посчитаны',
  clause: CLAUSE,
  example: '«Участники»: «34 педагога, 12 школ»',
  message: ({ shown }) => `Число участников не ясно: «${shown}»`,
  remedy: 'Оставьте в ячейке одно целое число, например «34 педагога» или «12 ОО».',
};

/** What is told of one event of the period; `tell` reports at a column of its row. */
function checkEvent(
  event: MunicipalEvent,
  period: Period,
  tell: <D>(
    check: Check<D>,
    column: keyof typeof EVENTS.columns,
    details: D,
    counts?: boolean,
  ) => void,
): void {
  const { mark, heldOn: day, participants, term } = event;
  const { said } = term;
  const { today: asOf } = period;
  const isMarked = mark === 'проведено';
  if (stateOf(event, period) === 'overdue') tell(OVERDUE_EVENT, 'mark', { said, asOf });
  if (day !== null && !isMarked) tell(HELD_WITHOUT_MARK, 'mark', { day });
  if (isMarked && isAhead(event, period)) {
    tell(HELD_ELSEWHEN, 'mark', { day, isAhead: true, said });
  } else if (day !== null && isMarked) {
    if (!isHeldByNow(event, period)) {
      tell(HELD_ELSEWHEN, 'heldOn', { day, isAhead: day > asOf, said });
    } else if (isOffTerm(event, period)) tell(HELD_OFF_TERM, 'heldOn', { day, said });
  }
  if (participantsIn(participants).unclear) {
    tell(UNCLEAR_PARTICIPANTS, 'participants', { shown: participants ?? '' }, isMarked);
  }
}

/** Structures, terms, marks and participants of the plan (Т-03, Т-10 … Т-15). */
export function checkEvents(
  events: readonly MunicipalEvent[],
  structures: readonly Structure[],
  period: Period,
  findings: Findings,
): void {
  const { sheet, columns } = EVENTS;
  const known = new Set(structures.map(({ name }) => fold(name ?? '')));
  const outside: number[] = [];
  for (const event of events) {
    const { row, structure } = event;
    const tell: Parameters<typeof checkEvent>[2] = (check, key, details, counts) =>
      findings.report(check, { sheet, row, column: columns[key].header }, details, counts);
    if (structure !== null && !known.has(fold(structure))) {
      tell(UNKNOWN_STRUCTURE, 'structure', { shown: structure });
    }
    if (!findings.isGood(sheet, row)) continue;
    if (belongsTo(event, period)) checkEvent(event, period, tell);
    else outside.push(row);
  }
  if (outside.length > 0) findings.note(EVENTS_ELSEWHEN, { sheet }, { rows: outside });
}
