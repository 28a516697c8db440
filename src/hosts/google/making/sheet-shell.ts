/** Sheets before they hold anything: their size, what is frozen, their colour, the widths of columns. */
import { chartColumns } from '../../../core/schema/chart-plan';
import { tabColour } from '../../../core/schema/sheet-colours';
import type { ColumnPlan, SheetPlan } from '../../../core/schema/sheet-plan';
import { layWidths, USUAL_WIDTH, WORTH_A_CALL, widthsOver } from '../looks/column-looks';
import { CHART_ROWS } from '../looks/sheet-chart';
import { SPARE_ROWS } from '../sheets/sheet-extent';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Frame {
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tab: string;
}

/** A sheet that holds nothing yet. */
export interface Shell extends Frame {
  /** Of all columns in pixels; none of a sheet as Google inserts it. */
  readonly widths: readonly number[];
}

/** What a plan asks of one. */
export interface WantedShell extends Frame {
  readonly plans: readonly ColumnPlan[];
}

/** A way from one shell to another. */
export interface Reshaping {
  readonly shell: Shell;
  /** Calls and pixels too many, weighed together. */
  readonly cost: number;
  readonly carryOut: (sheet: Sheet) => void;
}

/** A sheet as Google inserts it: its size is told, the rest is so in every account. */
export const newShell = (rows: number, columns: number): Shell => {
  return { rows, columns, frozenRows: 0, frozenColumns: 0, tab: '', widths: [] };
};

/** Calculated sheets are made alike, so that each is a model for the next; blank rows harm none. */
const CALCULATED_ROWS = 12;

/** What a plan needs. A calculated sheet has no data rows yet, and grows when it is written. */
export function shellOf(plan: SheetPlan, usual: Shell): WantedShell {
  const head = plan.titles.length + 1;
  const underneath = chartColumns(plan) === null ? 0 : CHART_ROWS;
  const least = head + plan.rows.length + underneath + SPARE_ROWS;
  return {
    rows: Math.max(plan.kind === 'computed' ? CALCULATED_ROWS : usual.rows, least),
    columns: Math.max(usual.columns, plan.columns.length),
    frozenRows: head,
    frozenColumns: plan.frozenColumns ?? 0,
    tab: tabColour(plan.kind),
    plans: plan.columns,
  };
}

/** How one shell becomes another; null: a sheet with more columns is no model. */
export function reshaping(has: Shell, wants: WantedShell): Reshaping | null {
  const { rows, columns, plans, ...rest } = wants;
  if (has.columns > columns) return null;
  const isBare = has.widths.length === 0;
  const present = isBare ? new Array<number>(columns).fill(USUAL_WIDTH) : [...has.widths];
  // Google does not say how wide new columns are.
  while (present.length < columns) present.push(0);
  const { cost, widths } = widthsOver(present, plans);
  const freeze = (sheet: Sheet) => sheet.setFrozenRows(wants.frozenRows);
  const all: [isNeeded: boolean, step: (sheet: Sheet) => unknown][] = [
    // Google keeps one row that is not frozen.
    [wants.frozenRows < has.frozenRows, freeze],
    [rows < has.rows, (sheet) => sheet.deleteRows(rows + 1, has.rows - rows)],
    [rows > has.rows, (sheet) => sheet.insertRowsAfter(has.rows, rows - has.rows)],
    [
      columns > has.columns,
      (sheet) => sheet.insertColumnsAfter(has.columns, columns - has.columns),
    ],
    [isBare, (sheet) => sheet.setColumnWidths(1, columns, USUAL_WIDTH)],
    [wants.frozenRows > has.frozenRows, freeze],
    [
      wants.frozenColumns !== has.frozenColumns,
      (sheet) => sheet.setFrozenColumns(wants.frozenColumns),
    ],
    [wants.tab !== has.tab, (sheet) => sheet.setTabColor(wants.tab)],
  ];
  const steps = all.flatMap(([isNeeded, step]) => (isNeeded ? [step] : []));
  return {
    shell: { ...rest, rows, columns, widths },
    cost: cost + steps.length * WORTH_A_CALL,
    carryOut: (sheet) => {
      for (const step of steps) step(sheet);
      layWidths(sheet, present, widths);
    },
  };
}
