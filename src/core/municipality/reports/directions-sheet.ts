/** «Мероприятия по направлениям»: Н01…Н20, planned and held here, and the schools' activities. */
import type { SheetPlan } from '../../schema/sheet-plan';
import { COUNTED, codeOf } from '../../summary/counted';
import type { Cell } from '../../values/cell';
import { parseDecimal } from '../../values/decimal';
import {
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
  type WorkDirection,
} from '../../vocabulary/work-directions';
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

/** Planned, held, participants of the held ones, and who holds them. */
function municipalCells(events: readonly MunicipalEvent[]): Cell[] {
  const held = events.filter(({ mark }) => mark === 'проведено');
  const structures = new Set(events.flatMap(({ structure }) => structure ?? []));
  return [
    events.length,
    held.length,
    participantsOf(held),
    [...structures].sort().join('; ') || null,
  ];
}

/** Activities that the schools counted under the direction, and how many schools did. */
function schoolCells({ lines }: RollUp, direction: WorkDirection): Cell[] {
  const code = codeOf(COUNTED.activitiesByDirection, direction);
  const counts = lines.map((line) => countIn(line, code) ?? 0);
  return [
    counts.reduce((sum, count) => sum + count, 0),
    counts.filter((count) => count > 0).length,
  ];
}

export function directionsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const events = eventsOf(book);
  const without = events.filter(({ direction }) => direction === null);
  const rows = WORK_DIRECTION_CODES.map((direction): Cell[] => {
    const own = events.filter((event) => event.direction === direction);
    const [planned = 0, held = 0, participants = 0, structures = null] = municipalCells(own);
    const schools = schoolCells(rollUp, direction);
    return [
      direction,
      WORK_DIRECTIONS[direction],
      planned,
      held,
      participants,
      ...schools,
      structures,
    ];
  });
  const outside = municipalCells(without);
  const [planned = 0, held = 0, participants = 0] = municipalCells(events);
  const atSchools = rows.reduce((sum, row) => sum + Number(row[5] ?? 0), 0);
  return {
    name: DIRECTIONS_SHEET,
    kind: 'computed',
    titles: titlesOf('Мероприятия по направлениям методической работы', book, rollUp),
    frozenColumns: 2,
    columns: [
      { header: 'Код', width: 60, look: 'text' },
      { header: 'Направление работы', width: 360, look: 'text', wrap: true },
      { header: 'Запланировано', width: 115, look: 'integer' },
      { header: 'Проведено', width: 95, look: 'integer' },
      { header: 'Участников', width: 95, look: 'integer' },
      { header: 'Мероприятий в ОО', width: 110, look: 'integer' },
      { header: 'ОО с мероприятиями', width: 120, look: 'integer' },
      { header: 'Структуры', width: 340, look: 'text', wrap: true },
    ],
    rows: [
      ...rows,
      ...(without.length === 0
        ? []
        : [[null, 'Без направления', ...outside.slice(0, 3), null, null, outside[3] ?? null]]),
      [null, 'Итого', planned, held, participants, atSchools, null, null],
    ],
  };
}
