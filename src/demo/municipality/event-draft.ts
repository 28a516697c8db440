/** An event of the demo municipality, and its row. */
import { EVENTS } from '../../core/municipality/tables/events';
import type { Cell } from '../../core/values/cell';
import type { Day } from '../../core/values/day';
import { shownDirection, type WorkDirection } from '../../core/vocabulary/work-directions';
import { dayOrBlank, rowOf } from '../rows';

/** Who holds most of them. */
export const CENTRE = 'Районный методический центр';

export interface EventDraft {
  readonly title: string;
  readonly form?: string;
  readonly structure?: string;
  readonly direction?: WorkDirection;
  readonly term: string;
  readonly result?: string;
  readonly participants?: number | string;
  readonly mark?: 'проведено' | 'перенесено' | 'отменено';
  readonly heldOn?: Day;
}

export function eventRow({ direction, heldOn, ...rest }: EventDraft): Cell[] {
  return rowOf(EVENTS, {
    ...rest,
    direction: direction === undefined ? null : shownDirection(direction),
    heldOn: dayOrBlank(heldOn ?? null),
  });
}
