/** The municipality's events by direction, as its «Сводка» hands them over to the region (rule Э-08). */
import { countsBy } from '../summary/counting';
import type { Measure } from '../summary/measure';
import { COUNTED_OVER_SCHOOLS } from '../summary/measures';
import type { MunicipalBook } from './municipal-book';
import { isHeld, isOn, planOf } from './registers/plan-events';

/**
 * Ч70, the events of the period that were not called off, and Ч71, those held, by direction, zeros
 * too. An empty «План мероприятий» has none: nobody has said that there were no events.
 */
export function eventMeasures({
  events,
  settings,
}: Pick<MunicipalBook, 'events' | 'settings'>): Measure[] {
  if (events.length === 0) return [];
  const planned = planOf(events, settings).events.filter(isOn);
  const directions = (some: typeof planned) => some.map(({ event }) => event.direction);
  return [
    ...countsBy(COUNTED_OVER_SCHOOLS.eventsPlanned, directions(planned)),
    ...countsBy(COUNTED_OVER_SCHOOLS.eventsHeld, directions(planned.filter(isHeld))),
  ];
}
