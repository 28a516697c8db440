/** What is counted of some events, for the reports by direction and by form (rules Э-03 … Э-06). */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import { formatDay } from '../../values/day';
import { sumOf } from '../../values/sum';
import { fold } from '../../values/text';
import type { MunicipalSettings } from '../municipal-settings';
import { type Participants, participantsIn } from '../registers/participants';
import { type EventState, isHeld, isOn, type PlannedEvent } from '../registers/plan-events';

export interface WithEvents {
  readonly events: readonly PlannedEvent[];
  /** Whether the row sums up others. */
  readonly isTotal: boolean;
}

const countOf = (events: readonly PlannedEvent[], state: EventState): number =>
  events.filter((one) => one.state === state).length;

const participantsOf = (
  { events }: WithEvents,
  whom: keyof Pick<Participants, 'people' | 'organisations'>,
): number =>
  sumOf(events.filter(isHeld).map(({ event }) => participantsIn(event.participants)[whom]));

/** Who holds the events, by name, each once however it is typed; null where no structure is named. */
function structuresOf(events: readonly PlannedEvent[]): string | null {
  const byFold = new Map<string, string>();
  for (const { event } of events.filter(isOn)) {
    const { structure } = event;
    if (structure !== null && !byFold.has(fold(structure))) byFold.set(fold(structure), structure);
  }
  return [...byFold.values()].sort().join('; ') || null;
}

/** «Запланировано» and «Проведено», then how the others stand. */
export function stateColumns<Row extends WithEvents>(): ComputedColumn<Row>[] {
  return [
    column('Запланировано', 'integer', 115, ({ events }) => events.filter(isOn).length, {
      note: 'Все мероприятия плана, кроме отменённых.',
    }),
    column('Проведено', 'integer', 95, ({ events }) => countOf(events, 'held')),
    column('Перенесено', 'integer', 95, ({ events }) => countOf(events, 'moved')),
    column('Отменено', 'integer', 90, ({ events }) => countOf(events, 'calledOff')),
    column('Просрочено', 'integer', 95, ({ events }) => countOf(events, 'overdue'), {
      note: 'Срок прошёл, а отметки нет.',
    }),
  ];
}

/** Of what has been held; schools and people are never added together. Who comes twice counts twice. */
export function participantColumns<Row extends WithEvents>(): ComputedColumn<Row>[] {
  const note = 'По проведённым мероприятиям, где число участников указано.';
  return [
    column('Участников', 'integer', 95, (row) => participantsOf(row, 'people'), { note }),
    column('Участий организаций', 'integer', 105, (row) => participantsOf(row, 'organisations'), {
      note: `${note} Организация, которая была на трёх мероприятиях, посчитана трижды.`,
    }),
  ];
}

/** A sum of rows has no list of its own: it would be all of «Структуры». */
export const structureColumn = <Row extends WithEvents>(): ComputedColumn<Row> =>
  column(
    'Структуры',
    'text',
    340,
    ({ events, isTotal }) => (isTotal ? null : structuresOf(events)),
    { wrap: true },
  );

/** «Вне периода: 3. Просрочено на 24.04.2026: 1»; it stands there without any, too. */
export function planLine(
  events: readonly PlannedEvent[],
  outside: number,
  { today }: Pick<MunicipalSettings, 'today'>,
): string {
  const overdue = countOf(events, 'overdue');
  return `Вне периода: ${outside}. Просрочено на ${formatDay(today)}: ${overdue}`;
}
