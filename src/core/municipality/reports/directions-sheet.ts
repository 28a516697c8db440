/** «Мероприятия по направлениям»: Н01…Н20, planned and held here, and the schools' activities. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { codeOf } from '../../summary/measure-code';
import { COUNTED } from '../../summary/measures';
import { sumOf } from '../../values/sum';
import {
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
  type WorkDirection,
} from '../../vocabulary/work-directions';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import type { MunicipalSettings } from '../municipal-settings';
import { type PlannedEvent, planOf } from '../registers/plan-events';
import { countIn, type RollUp, type SchoolLine } from '../roll-up';
import {
  participantColumns,
  planLine,
  stateColumns,
  structureColumn,
  type WithEvents,
} from './event-columns';
import { handedColumns } from './handed-events';
import { titlesOf } from './title';

export const DIRECTIONS_SHEET = 'Мероприятия по направлениям';

/** A direction, what has none, or the total. */
interface DirectionRow extends WithEvents {
  readonly code: WorkDirection | null;
  readonly name: string;
  /** Activities that the schools have counted here, by school in the order of «ОО». */
  readonly bySchool: readonly number[];
}

const { activities: ALL, activitiesByDirection: BY_DIRECTION } = COUNTED;

const WITHOUT = codeOf(BY_DIRECTION, BY_DIRECTION.remainder);
const CODES = WORK_DIRECTION_CODES.map((code) => codeOf(BY_DIRECTION, code));

/** A school's activities of each direction. */
const activitiesOf = (line: SchoolLine): number[] => CODES.map((code) => countIn(line, code) ?? 0);

/**
 * A school's activities without a direction: all that it counts less those of directions, so that
 * the rows add up to «Мероприятий» also where an older summary has no remainder (rule Э-07).
 */
function withoutDirection(line: SchoolLine, ofDirections: readonly number[]): number {
  const told = countIn(line, WITHOUT) ?? 0;
  const all = line.measures.get(ALL.code)?.numerator;
  if (all === undefined) return told;
  return Math.max(told, all - sumOf(ofDirections));
}

/** Every direction, what has none, and the total. */
function rowsOf(events: readonly PlannedEvent[], { lines }: RollUp): DirectionRow[] {
  const ofDirection = (code: WorkDirection | null) =>
    events.filter(({ event }) => event.direction === code);
  const activities = lines.map(activitiesOf);
  const directions = WORK_DIRECTION_CODES.map(
    (code, direction): DirectionRow => ({
      code,
      name: WORK_DIRECTIONS[code],
      isTotal: false,
      events: ofDirection(code),
      bySchool: activities.map((own) => own[direction] ?? 0),
    }),
  );
  const parts: DirectionRow[] = [
    ...directions,
    {
      code: null,
      name: 'Без направления',
      isTotal: false,
      events: ofDirection(null),
      bySchool: lines.map((line, at) => withoutDirection(line, activities[at] ?? [])),
    },
  ];
  return [
    ...parts,
    {
      code: null,
      name: 'Итого',
      isTotal: true,
      events,
      bySchool: lines.map((_, at) => sumOf(parts.map(({ bySchool }) => bySchool[at] ?? 0))),
    },
  ];
}

function columnsFor(settings: MunicipalSettings, rollUp: RollUp): ComputedColumn<DirectionRow>[] {
  const { inside, ofMany } = levelWords(settings);
  return [
    column('Код', 'text', 60, ({ code }) => code),
    column('Направление работы', 'text', 360, ({ name }) => name, { wrap: true }),
    ...stateColumns<DirectionRow>(),
    ...participantColumns<DirectionRow>(),
    ...handedColumns<DirectionRow>(settings, rollUp),
    column(`Мероприятий ${inside}`, 'integer', 110, ({ bySchool }) => sumOf(bySchool)),
    column(
      `${ofMany} с мероприятиями`,
      'integer',
      120,
      ({ bySchool }) => bySchool.filter((count) => count > 0).length,
    ),
    structureColumn(),
  ];
}

/** The municipality's events and the schools' activities by direction, and their sums. */
export function directionsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { settings } = book;
  const { events, outside } = planOf(book.events, settings);
  return computedSheet({
    name: DIRECTIONS_SHEET,
    titles: [
      ...titlesOf('Мероприятия по направлениям методической работы', book, rollUp),
      planLine(events, outside, settings),
    ],
    frozenColumns: 2,
    columns: columnsFor(settings, rollUp),
    rows: rowsOf(events, rollUp),
    isTotal: ({ isTotal }) => isTotal,
  });
}
