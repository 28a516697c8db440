/** Monitoring of a stage: its checkpoints (rules В-09, В-30). */
import { addDays, type Day } from '../../values/day';
import type { ActivityKind } from '../../vocabulary/activities';
import type { Activity } from '../tables/activities';
import { type Progress, progressOn } from './progress';

/** One of the equal parts of a stage, each of which wants monitoring. */
interface Checkpoint {
  readonly lastDay: Day;
  readonly progress: Progress;
}

/** The checkpoints of a stage in the order of time, and how many of them stand how. */
export interface Monitoring extends Readonly<Record<Progress, number>> {
  readonly checkpoints: readonly Checkpoint[];
}

/** Kinds by which the methodist learns how the teacher is getting on; consulting is another thing. */
const MONITORING_KINDS: readonly ActivityKind[] = ['собеседование', 'мониторинг', 'рефлексия'];

/** Whether somebody looked at what the teacher does. */
const isMonitoring = ({ kind, visitor }: Activity): boolean =>
  MONITORING_KINDS.includes(kind) || visitor !== null;

interface Stage {
  readonly from: Day;
  readonly to: Day;
}

/** The last day of the stage's first `count` parts, the earlier ones longer by a day where it does not divide. */
function lastDayOf({ from, to }: Stage, count: number, parts: number): Day {
  const days = to - from + 1;
  const longer = Math.min(count, days % parts);
  return addDays(from, count * Math.floor(days / parts) + longer - 1);
}

/** The monitoring on `day` of a stage with these activities and so many checkpoints. */
export function monitoringOf(
  activities: readonly Activity[],
  stage: Stage,
  parts: number,
  day: Day,
): Monitoring {
  const monitored = activities.filter(isMonitoring);
  const count = { met: 0, ahead: 0, missed: 0 };
  const checkpoints: Checkpoint[] = [];
  let first = stage.from;
  for (let part = 1; part <= parts; part += 1) {
    const lastDay = lastDayOf(stage, part, parts);
    const isMet = monitored.some(({ date }) => first <= date && date <= lastDay);
    const progress = progressOn(isMet, lastDay, day);
    count[progress] += 1;
    checkpoints.push({ lastDay, progress });
    first = addDays(lastDay, 1);
  }
  return { checkpoints, met: count.met, ahead: count.ahead, missed: count.missed };
}

/** Of a stage with one checkpoint. */
const ONE_CHECKPOINT: Readonly<Record<Progress, string>> = {
  met: 'проведён',
  ahead: 'впереди',
  missed: 'не проведён',
};

/** What stands in a cell where a checkpoint was missed: the whole text of one, a part of several. */
export const MISSED_CHECKPOINT = { alone: ONE_CHECKPOINT.missed, among: 'пропущено' };

/** «проведён»; of several checkpoints «2 из 3, пропущено 1». */
export function monitoringText({ checkpoints, met, missed }: Monitoring): string {
  const [only, another] = checkpoints;
  if (only && !another) return ONE_CHECKPOINT[only.progress];
  const lost = missed === 0 ? '' : `, ${MISSED_CHECKPOINT.among} ${missed}`;
  return `${met} из ${checkpoints.length}${lost}`;
}
