/** «Мероприятия по направлениям»: Н01…Н20, planned and held here, and the schools' activities. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { codeOf } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import { parseDecimal } from '../../values/decimal';
import {
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
  type WorkDirection,
} from '../../vocabulary/work-directions';
import { type EventsBelow, eventsBelow } from '../events-below';
import type { MunicipalBook } from '../municipal-book';
import { countIn, type RollUp } from '../roll-up';
import type { MunicipalEvent } from '../tables/events';
import { titlesOf } from './title';

export const DIRECTIONS_SHEET = 'Мероприятия по направлениям';

/** Events of the reporting period that were not called off. */
function eventsOf({ events, settings }: MunicipalBook): MunicipalEvent[] {
  return events.filter(
    ({ date, mark }) =>
      mark !== 'отменено' && date >= settings.periodStart && date <= settings.periodEnd,
  );
}

/** Participants where they are given as a number. */
function participantsOf(events: readonly MunicipalEvent[]): number {
  return events.reduce((sum, { participants }) => sum + (parseDecimal(participants ?? '') ?? 0), 0);
}

/** Who holds the events, by name; null where no structure is named. */
function structuresOf(events: readonly MunicipalEvent[]): string | null {
  const structures = new Set(events.flatMap(({ structure }) => structure ?? []));
  return [...structures].sort().join('; ') || null;
}

const heldOf = (events: readonly MunicipalEvent[]): MunicipalEvent[] =>
  events.filter(({ mark }) => mark === 'проведено');

/** A direction, the events without one, or the total; null where a figure has no meaning. */
interface DirectionRow {
  readonly code: WorkDirection | null;
  readonly name: string;
  readonly events: readonly MunicipalEvent[];
  /** Those of a region's municipalities, which are known by number alone. */
  readonly below: EventsBelow;
  readonly structures: string | null;
  /** Activities that the schools counted under the direction, and how many schools did. */
  readonly activities: number | null;
  readonly schools: number | null;
}

/** `code` null: what has no direction. */
function directionRow(
  code: WorkDirection | null,
  events: readonly MunicipalEvent[],
  rollUp: RollUp,
): DirectionRow {
  const own = events.filter(({ direction }) => direction === code);
  const { activitiesByDirection } = COUNTED;
  const measure = codeOf(activitiesByDirection, code ?? activitiesByDirection.remainder);
  const counts = rollUp.lines.map((line) => countIn(line, measure) ?? 0);
  return {
    code,
    name: code === null ? 'Без направления' : WORK_DIRECTIONS[code],
    events: own,
    below: eventsBelow(rollUp, code),
    structures: structuresOf(own),
    activities: counts.reduce((sum, count) => sum + count, 0),
    schools: counts.filter((count) => count > 0).length,
  };
}

const COLUMNS: readonly ComputedColumn<DirectionRow>[] = [
  column('Код', 'text', 60, ({ code }) => code),
  column('Направление работы', 'text', 360, ({ name }) => name, { wrap: true }),
  column('Запланировано', 'integer', 115, ({ events, below }) => events.length + below.planned),
  column('Проведено', 'integer', 95, ({ events, below }) => heldOf(events).length + below.held),
  column('Участников', 'integer', 95, ({ events }) => participantsOf(heldOf(events))),
  column('Мероприятий в ОО', 'integer', 110, ({ activities }) => activities),
  column('ОО с мероприятиями', 'integer', 120, ({ schools }) => schools),
  column('Структуры', 'text', 340, ({ structures }) => structures, { wrap: true }),
];

/** The municipality's events and the schools' activities by direction, and their sums. */
export function directionsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const events = eventsOf(book);
  const without = directionRow(null, events, rollUp);
  const directions = [
    ...WORK_DIRECTION_CODES.map((code) => directionRow(code, events, rollUp)),
    ...(without.events.length + without.below.planned > 0 || without.activities !== 0
      ? [without]
      : []),
  ];
  const total: DirectionRow = {
    code: null,
    name: 'Итого',
    events,
    below: {
      planned: directions.reduce((sum, { below }) => sum + below.planned, 0),
      held: directions.reduce((sum, { below }) => sum + below.held, 0),
    },
    structures: null,
    activities: directions.reduce((sum, { activities }) => sum + (activities ?? 0), 0),
    schools: null,
  };
  return computedSheet({
    name: DIRECTIONS_SHEET,
    titles: titlesOf('Мероприятия по направлениям методической работы', book, rollUp),
    frozenColumns: 2,
    columns: COLUMNS,
    rows: [...directions, total],
  });
}
