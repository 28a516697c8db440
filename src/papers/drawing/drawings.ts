/** A chart as pictures that every renderer draws alike. */
import type { Chart } from '../../core/documents/chart';
import { barDrawings } from './bar-drawing';
import type { Drawing } from './drawing';
import { timeDrawings } from './time-drawing';

/**
 * The chart in drawings as wide as is said, in millimetres (Б-80 … Б-83): one, or as many as pages are needed;
 * none of a chart without rows.
 */
export function drawingsOf(chart: Chart, width: number): readonly Drawing[] {
  return chart.kind === 'bars' ? barDrawings(chart, width) : timeDrawings(chart, width);
}
