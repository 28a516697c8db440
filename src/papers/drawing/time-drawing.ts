/** Spans of time one under another, under months. */
import type { ChartSpan, SpanRow, TimeChart } from '../../core/documents/chart';
import { type Day, formatDay, formatSpan } from '../../core/values/day';
import type { Drawing, Shape, Tone } from './drawing';
import {
  type Block,
  type ChartRow,
  drawingsOfRows,
  GAP,
  LABEL,
  type LegendItem,
  labelWidth,
  MARK,
  rowOf,
  textAt,
} from './layout';
import { widthOf } from './text-lines';
import { monthLines, monthNames, placeOf, type TimeScale } from './time-scale';

const THICKNESS = 5;

const TONES: Readonly<Record<ChartSpan['tone'], Tone>> = {
  first: 'first',
  second: 'second',
  other: 'grid',
};

/** What is seen of it between the ends of the chart; null: nothing. */
function cut(span: ChartSpan, { from, to }: TimeScale): ChartSpan | null {
  const seen = {
    ...span,
    from: Math.max(span.from, from) as Day,
    to: Math.min(span.to, to) as Day,
  };
  return seen.from <= seen.to ? seen : null;
}

/** Spans that overlap lie under one another. */
function lanesOf(spans: readonly ChartSpan[]): ChartSpan[][] {
  const lanes: ChartSpan[][] = [];
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const free = lanes.find(
      (lane) => (lane[lane.length - 1]?.to ?? Number.NEGATIVE_INFINITY) < span.from,
    );
    if (free === undefined) lanes.push([span]);
    else free.push(span);
  }
  return lanes;
}

function spanShapes(span: ChartSpan, y: number, scale: TimeScale): Shape[] {
  const x = placeOf(span.from, scale);
  const width = placeOf(span.to + 1, scale) - x;
  const box: Shape = { kind: 'box', x, y, width, height: THICKNESS, tone: TONES[span.tone] };
  const fits = widthOf(span.label, LABEL) + 1 <= width;
  const label = textAt(span.label, x + width / 2, y + THICKNESS / 2, LABEL, 'middle');
  return fits && span.label !== '' ? [box, label] : [box];
}

function contentOf({ spans, marks }: SpanRow, scale: TimeScale): Block {
  const seen = spans.flatMap((span) => cut(span, scale) ?? []);
  const lanes = lanesOf(seen);
  const bottom = Math.max(lanes.length, 1) * THICKNESS;
  const days = [...new Set(marks)].filter((day) => day >= scale.from && day <= scale.to);
  const points = days.map(
    (day): Shape => ({
      kind: 'box',
      x: placeOf(day + 0.5, scale) - MARK / 2,
      y: bottom + GAP / 3,
      width: MARK,
      height: MARK,
      tone: 'ink',
    }),
  );
  const shapes = lanes.flatMap((lane, at) =>
    lane.flatMap((span) => spanShapes(span, at * THICKNESS, scale)),
  );
  return {
    shapes: [...shapes, ...points],
    height: bottom + (points.length === 0 ? 0 : GAP / 3 + MARK),
  };
}

/** A tone is in the legend by all its labels: one that has no room in its span is still said. */
function legendOf({ rows, today }: TimeChart, isTodaySeen: boolean): LegendItem[] {
  const spans = rows.flatMap((row) => row.spans);
  const tones = (['first', 'second', 'other'] as const).flatMap((tone): LegendItem[] => {
    const labels = new Set(spans.filter((one) => one.tone === tone).map(({ label }) => label));
    const [text] = labels;
    return labels.size === 1 && text ? [{ sign: 'box', tone: TONES[tone], text }] : [];
  });
  return today === null || !isTodaySeen
    ? tones
    : [...tones, { sign: 'dashes', tone: 'ink', text: `данные на ${formatDay(today)}` }];
}

/** «К-101: I этап 01.09.2025–28.02.2026; отмечено 12.10.2025». */
function saidOf({ label, spans, marks }: SpanRow): string {
  const said = spans.map((span) => `${span.label} ${formatSpan(span.from, span.to)}`.trim());
  const marked = marks.length === 0 ? [] : [`отмечено ${marks.map(formatDay).join(', ')}`];
  const all = [...said, ...marked].join(', ');
  return `${label}: ${all === '' ? 'ничего' : all}`;
}

export function timeDrawings(chart: TimeChart, width: number): Drawing[] {
  const { rows, title, from, to, today } = chart;
  if (rows.length === 0 || from > to) return [];
  const labels = labelWidth(
    rows.map(({ label }) => label),
    width,
  );
  const start = labels + GAP;
  const scale: TimeScale = { from, to, start, length: width - start };
  const seen = today !== null && today >= from && today <= to ? today : null;
  const names = monthNames(scale);
  return drawingsOfRows(
    {
      title,
      legend: legendOf(chart, seen !== null),
      width,
      scale: names,
      behind: (height) => [
        ...monthLines(scale, height),
        ...(seen === null ? [] : [todayLine(placeOf(seen + 0.5, scale), names.height, height)]),
      ],
    },
    rows.map(
      (row): ChartRow => ({
        ...rowOf(row.label, labels, contentOf(row, scale)),
        said: saidOf(row),
      }),
    ),
  );
}

const todayLine = (x: number, top: number, bottom: number): Shape => ({
  kind: 'line',
  x1: x,
  y1: top,
  x2: x,
  y2: bottom,
  tone: 'ink',
  isDashed: true,
});
