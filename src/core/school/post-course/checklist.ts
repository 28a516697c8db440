/** What the model asks of each stage, and whether it has come about (rule В-31). */
import { addDays, type Day } from '../../values/day';
import type { ActivityKind } from '../../vocabulary/activities';
import { FIRST_STAGE_POINTS, SECOND_STAGE_POINTS, type StagePoint } from '../../vocabulary/support';
import type { Activity } from '../tables/activities';
import { type Progress, progressOn } from './progress';
import type { ByStage, StageActivities } from './stages';
import type { SupportWindow } from './support-window';

/** What is known of a stage. */
interface StageFacts {
  readonly activities: readonly Activity[];
  /** Whether a row of «ИОП и ИОМ» was revised on a day of the stage. */
  readonly isPlanRevised: boolean;
}

type Met = (facts: StageFacts) => boolean;

/** Whether the stage has an activity of one of the kinds. */
const has =
  (...kinds: readonly ActivityKind[]) =>
  ({ activities }: StageFacts): boolean =>
    activities.some(({ kind }) => kinds.includes(kind));

const isReflected = has('собеседование', 'рефлексия');

const MET: Readonly<Record<StagePoint, Met>> = {
  осмысление: (stage) => isReflected(stage) || stage.activities.some(({ reflected }) => reflected),
  'перенос в практику': has('консультация', 'открытый урок', 'апробация', 'взаимопосещение уроков'),
  'изменение практики': ({ activities }) => activities.some(({ change }) => change !== null),
  'корректировка ИОП': ({ isPlanRevised }) => isPlanRevised,
  'обобщение и тиражирование': has(
    'обобщение опыта',
    'мастер-класс',
    'публикация',
    'выступление',
    'выступление на ШМО',
    'выступление на РМО',
  ),
};

const POINTS: ByStage<readonly StagePoint[]> = {
  first: FIRST_STAGE_POINTS,
  second: SECOND_STAGE_POINTS,
};

export interface CheckedPoint {
  readonly title: StagePoint;
  readonly progress: Progress;
}

/** The points of each stage in the order of the model. */
export type Checklist = ByStage<readonly CheckedPoint[]>;

/** The window's checklist on `day`; `revisions` are the days on which the person's plans were revised. */
export function checklistOf(
  { start, firstStageEnd, end }: SupportWindow,
  stages: StageActivities,
  revisions: readonly Day[],
  day: Day,
): Checklist {
  const checked = (stage: keyof Checklist, from: Day, to: Day): CheckedPoint[] => {
    const isPlanRevised = revisions.some(
      (revised) => from <= revised && revised <= to && revised <= day,
    );
    const facts = { activities: stages[stage], isPlanRevised };
    return POINTS[stage].map((title) => ({
      title,
      progress: progressOn(MET[title](facts), to, day),
    }));
  };
  return {
    first: checked('first', start, firstStageEnd),
    second: checked('second', addDays(firstStageEnd, 1), end),
  };
}

const WORDS: Readonly<Record<Progress, string>> = { met: 'есть', ahead: 'впереди', missed: 'нет' };

/** What ends a point that did not come about. */
export const MISSED_POINT = `— ${WORDS.missed}`;

/** «осмысление — есть; перенос в практику — впереди». */
export function checklistText(points: readonly CheckedPoint[]): string {
  return points.map(({ title, progress }) => `${title} — ${WORDS[progress]}`).join('; ');
}
