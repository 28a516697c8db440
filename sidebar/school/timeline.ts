/** A post-course window drawn as a band of two stages with its activities, checkpoints and today. */
import { formatDay, formatSpan } from '../../src/core/values/day';
import { svg } from '../dom';
import type { Answer } from './school-view';

type Person = NonNullable<Answer<'person'>>;
type Window = NonNullable<Person['courses'][number]['window']>;

const WIDTH = 252;
const HEIGHT = 54;
const [TOP, BAND] = [16, 14];

const SAID = { met: 'проведён', ahead: 'впереди', missed: 'не проведён' } as const;

/** The band; what it shows is said in words beside it, and here for those who do not see it. */
export function timeline(window: Window, today: Person['asOf']): SVGElement {
  const { start, firstStageEnd, end, activities, monitoring } = window;
  const at = (day: number): number =>
    Math.round((Math.min(Math.max(day, start), end) - start) * (WIDTH / (end - start + 1)));
  const middle = at(firstStageEnd + 1);
  const marks = activities.map(({ day, kind }) =>
    svg(
      'circle',
      { cx: at(day), cy: TOP + BAND / 2, r: 4, class: 'activity' },
      svg('title', {}, `${formatDay(day)} ${kind}`),
    ),
  );
  const points = [...monitoring.first.checkpoints, ...monitoring.second.checkpoints].map(
    ({ lastDay, progress }) =>
      svg(
        'rect',
        // Its right edge is the end of the last day.
        { x: at(lastDay + 1) - 4, y: TOP + BAND + 2, width: 4, height: 6, class: progress },
        svg('title', {}, `Мониторинг до ${formatDay(lastDay)}: ${SAID[progress]}`),
      ),
  );
  const isOn = today >= start && today <= end;
  const now = isOn
    ? [
        svg('line', {
          x1: at(today),
          x2: at(today),
          y1: TOP - 4,
          y2: TOP + BAND + 4,
          class: 'today',
        }),
        svg(
          'text',
          { x: Math.min(Math.max(at(today), 20), WIDTH - 20), y: 10, 'text-anchor': 'middle' },
          'сегодня',
        ),
      ]
    : [];
  const said = `Период ${formatSpan(start, end)}, I этап до ${formatDay(firstStageEnd)}, мероприятий: ${activities.length}`;
  return svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'timeline', role: 'img', 'aria-label': said },
    svg('rect', { x: 0, y: TOP, width: middle, height: BAND, class: 'stage1' }),
    svg('rect', { x: middle, y: TOP, width: WIDTH - middle, height: BAND, class: 'stage2' }),
    ...points,
    ...marks,
    ...now,
    svg('text', { x: 0, y: HEIGHT - 4 }, 'I этап'),
    svg('text', { x: middle, y: HEIGHT - 4 }, 'II этап'),
  );
}
