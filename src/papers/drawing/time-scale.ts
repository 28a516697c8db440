/** Days as places across a drawing, and the months over it. */
import { addMonths, type Day, dayOf, partsOf } from '../../core/values/day';
import type { Shape } from './drawing';
import { type Block, LABEL, textAt } from './layout';
import { lineHeight, widthOf } from './text-lines';

const MONTHS = [
  'янв',
  'фев',
  'мар',
  'апр',
  'май',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const;

/** From the beginning of one day to the end of another. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
  readonly start: number;
  readonly length: number;
}

/** Where the day begins; the day after `to` begins at the end. */
export const placeOf = (day: number, { from, to, start, length }: TimeScale): number =>
  start + (length * (day - from)) / (to - from + 1);

interface Month {
  readonly x: number;
  readonly end: number;
  readonly month: number;
  readonly year: number;
}

function monthsOf(scale: TimeScale): Month[] {
  const { year, month } = partsOf(scale.from);
  const months: Month[] = [];
  let first = dayOf(year, month, 1);
  while (first !== null && first <= scale.to) {
    const next: Day = addMonths(first, 1);
    months.push({
      x: placeOf(Math.max(first, scale.from), scale),
      end: placeOf(Math.min(next, scale.to + 1), scale),
      ...partsOf(first),
    });
    first = next;
  }
  return months;
}

/** One name every so many months, so that names do not touch. */
const STEPS = [1, 2, 3, 6, 12];

function stepOf(scale: TimeScale, months: number): number {
  const widest = Math.max(...MONTHS.map((name) => widthOf(name, LABEL)));
  const room = scale.length / months;
  return STEPS.find((step) => step * room > widest + 1) ?? 12;
}

/** The text at the beginning of the span, if the span has room for it. */
const fitting = (text: string, x: number, end: number, y: number): Shape[] =>
  end - x >= widthOf(text, LABEL) + 1 ? [textAt(text, x + 0.5, y)] : [];

/** Years, and the names of months under them; a name stands at the beginning of its month. */
export function monthNames(scale: TimeScale): Block {
  const months = monthsOf(scale);
  const line = lineHeight(LABEL);
  const step = stepOf(scale, months.length);
  const years = [...new Set(months.map(({ year }) => year))].flatMap((year) => {
    const own = months.filter((one) => one.year === year);
    return fitting(String(year), own[0]?.x ?? 0, own[own.length - 1]?.end ?? 0, line / 2);
  });
  const names = months.flatMap(({ month, x }, at) => {
    if ((month - 1) % step !== 0) return [];
    const next = months.find((one, later) => later > at && (one.month - 1) % step === 0);
    const end = next?.x ?? scale.start + scale.length;
    return fitting(MONTHS[month - 1] ?? '', x, end, line * 1.5);
  });
  return { shapes: [...years, ...names], height: 2 * line };
}

/** A line at the beginning of every month that has a name, and at the end of all. */
export function monthLines(scale: TimeScale, height: number): Shape[] {
  const months = monthsOf(scale);
  const step = stepOf(scale, months.length);
  const starts = months.filter(({ month }, at) => at === 0 || (month - 1) % step === 0);
  const top = lineHeight(LABEL);
  return [...starts.map(({ x }) => x), scale.start + scale.length].map((x) => ({
    kind: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2: height,
    tone: 'grid',
    isDashed: false,
  }));
}
