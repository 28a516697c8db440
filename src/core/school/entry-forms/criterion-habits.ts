/** Which criterion an activity most likely belongs to (rule Я-51). */
import { bindSheet } from '../../schema/binding';
import type { Column } from '../../schema/column';
import type { SheetGrid } from '../../schema/sheet-grid';
import { type Cell, isBlankCell } from '../../values/cell';
import type { ActivityKind } from '../../vocabulary/activities';
import { ACTIVITIES, type Activity } from '../tables/activities';

/** How often the school has put what under which criterion ('': under none), in the sheet's order. */
export type CriterionHabits = ReadonlyMap<string, ReadonlyMap<string, number>>;

type Known = Pick<Activity, 'kind' | 'level'>;

const ofKind = ({ kind }: Pick<Known, 'kind'>): string => kind;
const ofLevel = ({ kind, level }: Known): string => `${kind}\n${level}`;

/** What a cell means; null of a blank and of one that cannot be read. */
function valueIn<T>(column: Column<T>, cell: Cell | undefined): T | null {
  if (cell === undefined || isBlankCell(cell)) return null;
  const reading = column.parse(cell);
  return 'fault' in reading ? null : reading.value;
}

/** Counts the rows of «Мероприятия» by kind, by kind and level, and by criterion. */
export function criterionHabits(activities: SheetGrid | null): CriterionHabits {
  const habits = new Map<string, Map<string, number>>();
  if (activities === null) return habits;
  const { columns } = ACTIVITIES;
  const { positions } = bindSheet(ACTIVITIES, activities);
  const cellIn = (cells: readonly Cell[], key: keyof typeof columns): Cell | undefined =>
    cells[positions.get(key) ?? -1];
  for (const cells of activities.rows.slice(1)) {
    const kind = valueIn(columns.kind, cellIn(cells, 'kind'));
    if (kind === null) continue;
    const level = valueIn(columns.level, cellIn(cells, 'level'));
    const criterion = valueIn(columns.criterion, cellIn(cells, 'criterion')) ?? '';
    for (const key of [ofKind({ kind }), ofLevel({ kind, level })]) {
      const counts = habits.get(key) ?? new Map<string, number>();
      habits.set(key, counts.set(criterion, (counts.get(criterion) ?? 0) + 1));
    }
  }
  return habits;
}

/**
 * Where the school has no rows of a kind yet, by the wordings of the accepted table of criteria. Kinds
 * that fit several criteria (a pupil's result: 1.1 or 1.2), or none by themselves, are not here.
 */
const BY_WORDING: { readonly [K in ActivityKind]?: string } = {
  'внеурочная программа': '1.4',
  'сотрудничество с партнёром': '1.5',
  'грант, проект': '1.6',
  'конкурс профессионального мастерства': '2.1',
  'открытый урок': '2.2',
  'мастер-класс': '2.2',
  выступление: '2.3',
  'выступление на ШМО': '2.3',
  'выступление на РМО': '2.3',
  публикация: '2.4',
  'экспертная деятельность': '2.6',
  'руководство МО': '2.6',
  'взаимопосещение уроков': '2.8',
};

/** The most frequent; a criterion before none, the one used earlier before the one used later. */
function favourite(counts: ReadonlyMap<string, number>): string {
  const [best = ''] =
    [...counts].sort(
      ([a, left], [b, right]) => right - left || Number(a === '') - Number(b === ''),
    )[0] ?? [];
  return best;
}

export interface ProposedCriterion {
  readonly code: string;
  /** The school's own rows say so, or the wording of the criterion. */
  readonly by: 'habit' | 'wording';
}

/**
 * The criterion that the school uses most with this kind and level, else with this kind, else the one
 * whose wording names the kind; null where that is none, or one that is not `permitted`.
 */
export function proposedCriterion(
  habits: CriterionHabits,
  activity: Known,
  permitted: (code: string) => boolean,
): ProposedCriterion | null {
  const counts = habits.get(ofLevel(activity)) ?? habits.get(ofKind(activity));
  const proposed: ProposedCriterion =
    counts === undefined
      ? { code: BY_WORDING[activity.kind] ?? '', by: 'wording' }
      : { code: favourite(counts), by: 'habit' };
  return proposed.code !== '' && permitted(proposed.code) ? proposed : null;
}
