/**
 * The chart of a computed sheet: it comes under the sheet's first rows, and from then on follows them. It is
 * known by its title, so a person's own charts stay as they are, and one that was removed stays away.
 */
import { chartColumns, hasRows } from '../../../core/schema/chart-plan';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SheetExtent } from '../sheets/sheet-extent';
import { needsLooks } from './renew-looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Rows that a chart is given under the table: it has to stand on the grid. */
export const CHART_ROWS = 30;

/** Figures never wait for their chart: what Google refuses about it is let go. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The chart's header and rows, and its place under them. */
function laid(builder: Builder, sheet: Sheet, plan: SheetPlan): Builder {
  const { labels, values } = chartColumns(plan) ?? { labels: 0, values: [] };
  const head = plan.titles.length + 1;
  const height = plan.rows.length + 1;
  for (const column of [labels, ...values]) {
    builder.addRange(sheet.getRange(head, column + 1, height, 1));
  }
  return builder.setPosition(head + height + 1, 1, 0, 0);
}

/** Inserts the plan's chart, where it has one with something to show. */
export function insertChart(sheet: Sheet, plan: SheetPlan): void {
  const { chart } = plan;
  if (chart === undefined || chartColumns(plan) === null) return;
  quietly(() => {
    const builder = sheet
      .newChart()
      .asBarChart()
      .setNumHeaders(1)
      .setOption('title', chart.title)
      .setOption('width', 900)
      .setOption('height', 600);
    sheet.insertChart(laid(builder, sheet, plan).build());
  });
}

/**
 * What the plan's chart will need, looked up before anything is written; null: nothing. A sheet whose rows and
 * columns stay where they are is not asked for its charts.
 */
export function chartWork(
  { sheet, rows }: Pick<SheetExtent, 'sheet' | 'rows'>,
  plan: SheetPlan,
  filled: number,
): SheetExtent['chart'] | null {
  const { chart } = plan;
  if (chart === undefined || chartColumns(plan) === null) return null;
  const isFirst = !hasRows(rows, plan);
  const isAsTall = rows.length === plan.titles.length + 1 + plan.rows.length;
  if (!isFirst && isAsTall && !needsLooks({ rows }, plan, filled)) return null;
  const ours = quietly(() =>
    sheet.getCharts().find((one) => one.getOptions()?.get('title') === chart.title),
  );
  // With the first rows one may be there that a run made which was broken off.
  if (!ours) return isFirst ? (written) => insertChart(sheet, written) : null;
  return (written) =>
    quietly(() => sheet.updateChart(laid(ours.modify().clearRanges(), sheet, written).build()));
}
