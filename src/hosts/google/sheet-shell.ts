/** Sheets before they hold anything: their size, what is frozen, their colour. */
import { chartColumns } from '../../core/schema/chart-plan';
import { tabColour } from '../../core/schema/sheet-colours';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import { USUAL_WIDTH } from './column-looks';
import { CHART_ROWS } from './sheet-chart';
import { SPARE_ROWS } from './sheet-extent';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Shell {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tab: string;
  /** The width of every column. */
  readonly width: number;
}

/** A sheet as Google inserts it: its size is told, the rest is so in every account. */
export const newShell = (rows: number, columns: number): Shell => {
  return { rows, columns, frozenRows: 0, frozenColumns: 0, tab: '', width: 0 };
};

/** What a plan needs. A calculated sheet has no data rows yet, and grows when it is written. */
export function shellOf(plan: SheetPlan, usual: Shell): Shell {
  const head = plan.titles.length + 1;
  const underneath = chartColumns(plan) === null ? 0 : CHART_ROWS;
  const least = head + plan.rows.length + underneath + SPARE_ROWS;
  return {
    rows: plan.kind === 'computed' ? least : Math.max(usual.rows, least),
    columns: Math.max(usual.columns, plan.columns.length),
    frozenRows: head,
    frozenColumns: plan.frozenColumns ?? 0,
    tab: tabColour(plan.kind),
    width: USUAL_WIDTH,
  };
}

/** The calls that make one shell of another. */
function stepsBetween(has: Shell, wants: Shell): ((sheet: Sheet) => unknown)[] {
  const { rows, columns } = wants;
  const steps: [isNeeded: boolean, step: (sheet: Sheet) => unknown][] = [
    [rows < has.rows, (sheet) => sheet.deleteRows(rows + 1, has.rows - rows)],
    [rows > has.rows, (sheet) => sheet.insertRowsAfter(has.rows, rows - has.rows)],
    [
      columns > has.columns,
      (sheet) => sheet.insertColumnsAfter(has.columns, columns - has.columns),
    ],
    [wants.width !== has.width, (sheet) => sheet.setColumnWidths(1, columns, wants.width)],
    [wants.frozenRows !== has.frozenRows, (sheet) => sheet.setFrozenRows(wants.frozenRows)],
    [
      wants.frozenColumns !== has.frozenColumns,
      (sheet) => sheet.setFrozenColumns(wants.frozenColumns),
    ],
    [wants.tab !== has.tab, (sheet) => sheet.setTabColor(wants.tab)],
  ];
  return steps.flatMap(([isNeeded, step]) => (isNeeded ? [step] : []));
}

/** Brings a blank sheet from one shell to another. */
export function reshape(sheet: Sheet, has: Shell, wants: Shell): void {
  for (const step of stepsBetween(has, wants)) step(sheet);
}

/** How many calls that takes; a sheet with more columns is no model. */
export function callsBetween(has: Shell, wants: Shell): number {
  return has.columns > wants.columns ? Infinity : stepsBetween(has, wants).length;
}
