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

/** The last days of the stage's parts, the earlier ones longer by a day where it does not divide. */
function lastDays(from: Day, to: Day, parts: number): Day[] {
  const days = to - from + 1;
  return Array.from({ length: parts }, (_, index) => {
    const longer = Math.min(index + 1, days % parts);
    return addDays(from, (index + 1) * Math.floor(days / parts) + longer - 1);
  });
}

/** The monitoring on `day` of a stage [from; to] with these activities and so many checkpoints. */
export function monitoringOf(
  activities: readonly Activity[],
  { from, to }: { readonly from: Day; readonly to: Day },
  parts: number,
  day: Day,
): Monitoring {
  const days = activities.filter(isMonitoring).map(({ date }) => date);
  const count = { met: 0, ahead: 0, missed: 0 };
  let start = from;
  const checkpoints = lastDays(from, to, parts).map((lastDay): Checkpoint => {
    const first = start;
    start = addDays(lastDay, 1);
    const isMet = days.some((date) => first <= date && date <= lastDay);
    const progress = progressOn(isMet, lastDay, day);
    count[progress] += 1;
    return { lastDay, progress };
  });
  return { checkpoints, ...count };
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
