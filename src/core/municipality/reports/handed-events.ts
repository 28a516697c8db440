/** At level «регион»: the municipalities' own events by direction, as they handed them over (Э-08). */
import { type ComputedColumn, column } from '../../schema/computed-sheet';
import { codeOf } from '../../summary/measure-code';
import { COUNTED_OVER_SCHOOLS } from '../../summary/measures';
import { sumOfKnown } from '../../values/sum';
import { WORK_DIRECTION_CODES, type WorkDirection } from '../../vocabulary/work-directions';
import type { MunicipalSettings } from '../municipal-settings';
import type { RollUp } from '../roll-up';

interface OfDirection {
  /** null: what has none, or the total. */
  readonly code: WorkDirection | null;
  readonly isTotal: boolean;
}

type Handed = (typeof COUNTED_OVER_SCHOOLS)[keyof typeof COUNTED_OVER_SCHOOLS];

/** The municipalities' sum under a row; null where none of them has said anything of it. */
function handedIn({ total }: RollUp, measure: Handed, { code, isTotal }: OfDirection) {
  const words = isTotal
    ? [...WORK_DIRECTION_CODES, measure.remainder]
    : [code ?? measure.remainder];
  return sumOfKnown(words.map((word) => total.get(codeOf(measure, word))?.numerator ?? null));
}

/** Two columns in a region, none in a municipality, whose events are those of the sheet itself. */
export function handedColumns<Row extends OfDirection>(
  { level }: MunicipalSettings,
  rollUp: RollUp,
): ComputedColumn<Row>[] {
  if (level !== 'регион') return [];
  const { eventsPlanned, eventsHeld } = COUNTED_OVER_SCHOOLS;
  return [
    column('Муниципальных мероприятий запланировано', 'integer', 130, (row) =>
      handedIn(rollUp, eventsPlanned, row),
    ),
    column('Муниципальных мероприятий проведено', 'integer', 130, (row) =>
      handedIn(rollUp, eventsHeld, row),
    ),
  ];
}
