/** The plan of events over the reporting period: what belongs to it, and where each event stands. */
import type { Period } from '../../settings/period';
import type { Day } from '../../values/day';
import type { MunicipalEvent } from '../tables/events';

/** «ahead»: neither held nor overdue, also what is marked held but not yet, or not in this period. */
export type EventState = 'held' | 'moved' | 'calledOff' | 'overdue' | 'ahead';

export interface PlannedEvent {
  readonly event: MunicipalEvent;
  readonly state: EventState;
}

type PlanPeriod = Pick<Period, 'periodStart' | 'periodEnd' | 'today'>;

/** From its first day to its last; what the words leave open is the bound of the period (Э-01). */
function spanOf({ term }: MunicipalEvent, { periodStart, periodEnd }: PlanPeriod) {
  return { from: term.from ?? periodStart, to: term.to ?? periodEnd };
}

const isWithin = (day: Day, { periodStart, periodEnd }: PlanPeriod): boolean =>
  day >= periodStart && day <= periodEnd;

/** Whether the event's term meets the reporting period, or it was held in it (rule Э-02). */
export function belongsTo(event: MunicipalEvent, period: PlanPeriod): boolean {
  const { from, to } = spanOf(event, period);
  const meets = from <= to && from <= period.periodEnd && to >= period.periodStart;
  return meets || (event.heldOn !== null && isWithin(event.heldOn, period));
}

/** Whether the event is not held yet: its term begins later, and no «Дата проведения» says otherwise. */
export const isAhead = (event: MunicipalEvent, period: PlanPeriod): boolean =>
  event.heldOn === null && spanOf(event, period).from > period.today;

/** Whether day and term let the event count as held in this period by now (rule Э-03). */
export function isHeldByNow(event: MunicipalEvent, period: PlanPeriod): boolean {
  const { heldOn } = event;
  if (heldOn === null) return !isAhead(event, period);
  return isWithin(heldOn, period) && heldOn <= period.today;
}

/** Whether «Дата проведения» lies outside the term. */
export function isOffTerm(event: MunicipalEvent, period: PlanPeriod): boolean {
  const { from, to } = spanOf(event, period);
  return event.heldOn !== null && (event.heldOn < from || event.heldOn > to);
}

/** Where an event of the period stands on «Дата расчёта» (rules Э-03, Э-04). */
export function stateOf(event: MunicipalEvent, period: PlanPeriod): EventState {
  const { mark, heldOn } = event;
  if (mark === 'отменено') return 'calledOff';
  if (mark === 'перенесено') return 'moved';
  if (mark === 'проведено') return isHeldByNow(event, period) ? 'held' : 'ahead';
  // A day without a mark is told as such (Т-11).
  return heldOn === null && spanOf(event, period).to < period.today ? 'overdue' : 'ahead';
}

/** The events of the period with their states, and how many others the sheet holds. */
export function planOf(
  events: readonly MunicipalEvent[],
  period: PlanPeriod,
): { readonly events: readonly PlannedEvent[]; readonly outside: number } {
  const inside = events.filter((event) => belongsTo(event, period));
  return {
    events: inside.map((event) => ({ event, state: stateOf(event, period) })),
    outside: events.length - inside.length,
  };
}

/** «Запланировано»: everything that was not called off, what has been held too. */
export const isOn = ({ state }: PlannedEvent): boolean => state !== 'calledOff';

export const isHeld = ({ state }: PlannedEvent): boolean => state === 'held';
