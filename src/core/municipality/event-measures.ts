/** The municipality's own events by direction, as they go to its region: Ч70, Ч71. */
import { countsBy } from '../summary/counting';
import type { Measure } from '../summary/measure';
import { COUNTED_OVER_SCHOOLS } from '../summary/measures';
import type { MunicipalBook } from './municipal-book';

/** Events of the reporting period that were not called off, and those of them that were held. */
export function eventMeasures({
  events,
  settings: { periodStart, periodEnd },
}: Pick<MunicipalBook, 'events' | 'settings'>): Measure[] {
  const planned = events.filter(
    ({ date, mark }) => mark !== 'отменено' && date >= periodStart && date <= periodEnd,
  );
  const held = planned.filter(({ mark }) => mark === 'проведено');
  return [
    ...countsBy(
      COUNTED_OVER_SCHOOLS.eventsPlanned,
      planned.map(({ direction }) => direction),
    ),
    ...countsBy(
      COUNTED_OVER_SCHOOLS.eventsHeld,
      held.map(({ direction }) => direction),
    ),
  ];
}
