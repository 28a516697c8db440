/** Bars that lie one under another, each with its figure at its end. */
import type { Bar, BarChart, ChartValue } from '../../core/documents/chart';
import type { Drawing, Shape, Tone } from './drawing';
import {
  type Block,
  type ChartRow,
  drawingsOfRows,
  GAP,
  LABEL,
  type LegendItem,
  labelWidth,
  rowOf,
  textAt,
} from './layout';
import { widthOf } from './text-lines';

/** Б-81: nothing to show. */
const NONE = '—';

const TONES: readonly Tone[] = ['first', 'second', 'third', 'grid'];
const toneOf = (series: number): Tone => TONES[series % TONES.length] ?? 'first';

/** How thick a bar is: alone, and among others. */
const ALONE = 4.5;
const AMONG_OTHERS = 3.8;
/** From the line where bars begin to the first of them: half of its thickness. */
const AXIS = 0.15;
/** How far the mark of a goal stands out of the bar. */
const OUT = 0.5;

/** Where goals are different each stands beside its value; a goal of all stands in the legend alone. */
interface Goals {
  readonly common: string | null;
  readonly areDifferent: boolean;
}

function goalsOf({ bars, series }: BarChart): Goals {
  const shown = new Set(bars.flatMap(({ goal }) => goal?.shown ?? []));
  const [only] = shown;
  return {
    common: shown.size === 1 ? (only ?? null) : null,
    areDifferent: shown.size > 1 && series.length === 1,
  };
}

/** «66,7 %», or «66,7 %, цель 80 %» where each bar has another goal. */
function textOf(value: ChartValue | null, goal: ChartValue | null, goals: Goals): string {
  const said = value?.shown ?? NONE;
  return goals.areDifferent && goal !== null ? `${said}, цель ${goal.shown}` : said;
}

function legendOf({ series, bars }: BarChart, { common }: Goals): LegendItem[] {
  const items = series.map((text, at): LegendItem => ({ sign: 'box', tone: toneOf(at), text }));
  const hasGoals = bars.some(({ goal }) => goal !== null);
  const goal: LegendItem = {
    sign: 'line',
    tone: 'goal',
    text: common === null ? 'цель' : `цель ${common}`,
  };
  return [...(series.length > 1 ? items : []), ...(hasGoals ? [goal] : [])];
}

/** Where bars begin, how long the longest may be, and what it stands for. */
interface Scale {
  readonly start: number;
  readonly length: number;
  readonly most: number;
}

/** On the scale, never beyond its ends. */
const lengthOf = (at: number, { length, most }: Scale): number =>
  (length * Math.min(Math.max(at, 0), most)) / most;

function mostOf({ most, bars }: BarChart): number {
  const all = bars.flatMap(({ values, goal }) => [...values, goal].map((value) => value?.at ?? 0));
  const greatest = most ?? Math.max(...all);
  return greatest > 0 ? greatest : 1;
}

/** The figure stands behind the bar, and behind the goal's mark where that would run through it. */
function valueAt(text: string, length: number, goal: number | null, { start }: Scale): number {
  const x = start + length + GAP;
  const isCrossed =
    goal !== null &&
    start + goal > x - GAP / 2 &&
    start + goal < x + widthOf(text, LABEL) + GAP / 2;
  return isCrossed ? start + goal + GAP : x;
}

function barsOf(bar: Bar, chart: BarChart, goals: Goals, scale: Scale): Block {
  const thickness = chart.series.length === 1 ? ALONE : AMONG_OTHERS;
  const goal = bar.goal === null ? null : lengthOf(bar.goal.at, scale);
  const height = thickness * bar.values.length;
  const shapes: Shape[] = [];
  if (chart.most !== null) {
    const { start, length } = scale;
    shapes.push({ kind: 'box', x: start, y: 0, width: length, height, tone: 'pale' });
  }
  bar.values.forEach((value, at) => {
    const y = at * thickness;
    const length = value === null ? 0 : lengthOf(value.at, scale);
    if (length > 0) {
      const tone = toneOf(at);
      shapes.push({ kind: 'box', x: scale.start, y, width: length, height: thickness, tone });
    }
    const text = textOf(value, bar.goal, goals);
    shapes.push(textAt(text, valueAt(text, length, goal, scale), y + thickness / 2));
  });
  if (goal !== null) {
    const x = scale.start + goal;
    shapes.push({
      kind: 'line',
      x1: x,
      y1: -OUT,
      x2: x,
      y2: height + OUT,
      tone: 'goal',
      isDashed: false,
    });
  }
  return { shapes, height };
}

/** «К1: 66,7 %, цель 80 %»; of several series «К1: 5 (2024), 7 (2025)». */
function saidOf({ label, values, goal }: Bar, { series }: BarChart): string {
  const figures = values.map((value, at) =>
    series.length === 1 ? (value?.shown ?? NONE) : `${value?.shown ?? NONE} (${series[at] ?? ''})`,
  );
  return `${label}: ${[...figures, ...(goal === null ? [] : [`цель ${goal.shown}`])].join(', ')}`;
}

export function barDrawings(chart: BarChart, width: number): Drawing[] {
  const { bars, title } = chart;
  if (bars.length === 0) return [];
  const goals = goalsOf(chart);
  const labels = labelWidth(
    bars.map(({ label }) => label),
    width,
  );
  const texts = bars.flatMap(({ values, goal }) => values.map((one) => textOf(one, goal, goals)));
  const widest = Math.max(...texts.map((text) => widthOf(text, LABEL)));
  const start = labels + GAP;
  const scale = { start, length: width - start - GAP - widest, most: mostOf(chart) };
  const rows = bars.map(
    (bar): ChartRow => ({
      ...rowOf(bar.label, labels, barsOf(bar, chart, goals, scale)),
      said: saidOf(bar, chart),
    }),
  );
  return drawingsOfRows(
    {
      title,
      legend: legendOf(chart, goals),
      width,
      scale: { shapes: [], height: 0 },
      behind: (height) => [
        {
          kind: 'line',
          x1: start - AXIS,
          y1: 0,
          x2: start - AXIS,
          y2: height,
          tone: 'ink',
          isDashed: false,
        },
      ],
    },
    rows,
  );
}
