/** Where the chart of a plan takes its figures from. */
import type { Cell } from '../values/cell';
import { movedHeader } from './header-row';
import type { SheetPlan } from './sheet-plan';

/** Columns of the plan, from 0. */
export interface ChartColumns {
  readonly labels: number;
  readonly values: readonly number[];
}

/** Columns without a figure are left out. Null: the plan has no chart, or nothing for it to show. */
export function chartColumns({ chart, columns, rows }: SheetPlan): ChartColumns | null {
  if (chart === undefined) return null;
  const at = (wanted: string): number => columns.findIndex(({ header }) => header === wanted);
  const labels = at(chart.labels);
  const values = chart.values
    .map(at)
    .filter((column) => rows.some((row) => typeof row[column] === 'number'));
  return labels < 0 || values.length === 0 ? null : { labels, values };
}

/** Whether a written sheet has rows under its header: its chart has come, and may have been removed. */
export function hasRows(present: readonly (readonly Cell[])[], plan: SheetPlan): boolean {
  return present.length > (movedHeader(present, plan) ?? plan.titles.length) + 1;
}
