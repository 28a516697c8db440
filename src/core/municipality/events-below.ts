/** What municipalities have counted of their events by direction, for their region's report (С-72). */
import { codeOf } from '../summary/measure-code';
import { COUNTED_OVER_SCHOOLS } from '../summary/measures';
import type { WorkDirection } from '../vocabulary/work-directions';
import type { RollUp } from './roll-up';

export interface EventsBelow {
  readonly planned: number;
  readonly held: number;
}

const { eventsPlanned, eventsHeld } = COUNTED_OVER_SCHOOLS;

/**
 * The events of one direction, null: those without one, of all municipalities together. Schools
 * count none, so in a municipality's report they add nothing to its own events.
 */
export function eventsBelow(
  { total }: Pick<RollUp, 'total'>,
  direction: WorkDirection | null,
): EventsBelow {
  const countOf = (measure: typeof eventsPlanned): number =>
    total.get(codeOf(measure, direction ?? measure.remainder))?.numerator ?? 0;
  return { planned: countOf(eventsPlanned), held: countOf(eventsHeld) };
}
