/**
 * Charts as data: what is shown, not how it is drawn. Each figure has its place on the scale and its
 * text as a person reads it, the same as in tables; every renderer draws the same from it.
 */
import type { Day } from '../values/day';
import { typeset } from './typeset';

export interface ChartValue {
  /** Where it stands on the scale: 66.7 of «66,7 %». */
  readonly at: number;
  readonly shown: string;
}

export interface Bar {
  readonly label: string;
  /** One for each series; null where there is nothing to show («—» at 0/0). */
  readonly values: readonly (ChartValue | null)[];
  /** A mark that the bar should reach. */
  readonly goal: ChartValue | null;
}

/** Bars that lie one under another, for each label as many as there are series. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  /** «01.09.2024–31.08.2025»: a legend where there are several. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
  /** The end of the scale: 100 for shares; null: the greatest value. */
  readonly most: number | null;
}

/** From one day to another, both included. */
export interface ChartSpan {
  readonly from: Day;
  readonly to: Day;
  /** «I этап». */
  readonly label: string;
  /** The two stages of a window, or anything else. */
  readonly tone: 'first' | 'second' | 'other';
}

export interface SpanRow {
  readonly label: string;
  readonly spans: readonly ChartSpan[];
  /** Days on which something happened. */
  readonly marks: readonly Day[];
}

/** Spans of time one under another, under months. */
export interface TimeChart {
  readonly kind: 'time';
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  /** A line at the day as of which everything is said; null: none. */
  readonly today: Day | null;
  readonly rows: readonly SpanRow[];
}

export type Chart = BarChart | TimeChart;

const valueSet = (value: ChartValue | null): ChartValue | null =>
  value === null ? null : { at: value.at, shown: typeset(value.shown) };

/** Throws where a bar has not a value, or null, for each series: a fault of the declaration. */
export function barChart({ title, series, bars, most }: Omit<BarChart, 'kind'>): BarChart {
  if (bars.some(({ values }) => values.length !== series.length)) {
    throw new Error('A bar of the chart has another number of values than there are series');
  }
  return {
    kind: 'bars',
    title: typeset(title),
    series: series.map(typeset),
    bars: bars.map(({ label, values, goal }) => ({
      label: typeset(label),
      values: values.map(valueSet),
      goal: valueSet(goal),
    })),
    most,
  };
}

/** What lies outside `from` … `to` is left to whoever draws: it is cut there. */
export function timeChart({ title, rows, ...span }: Omit<TimeChart, 'kind'>): TimeChart {
  return {
    kind: 'time',
    title: typeset(title),
    ...span,
    rows: rows.map(({ label, spans, marks }) => ({
      label: typeset(label),
      spans: spans.map((one) => ({ ...one, label: typeset(one.label) })),
      marks,
    })),
  };
}
