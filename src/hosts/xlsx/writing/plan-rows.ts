/** A plan's rectangle as rows of cell markup. */
import { type ColumnPlan, cellsOf, type SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { columnLetters } from '../../../core/values/column-letters';
import { fittingStyle } from '../styles/fitting-style';
import { columnStyle, headerStyle, titleStyle } from '../styles/looks';
import { cellXml } from './cell-xml';
import type { WriteContext } from './edit-cells';
import { heightAttribute } from './row-height';

/** The plan's rectangle as .xlsx shows it: it has no checkboxes, a tick is «да». */
export function shownCells(plan: SheetPlan): Cell[][] {
  const first = plan.titles.length + 1;
  return cellsOf(plan).map((cells, row) =>
    row < first ? cells : cells.map((value, column) => shownValue(value, plan.columns[column])),
  );
}

export interface PlannedRow {
  /** Attributes of `<row>` besides its number, each after a space. */
  readonly attributes: string;
  readonly cells: string;
}

/** The plan's rows as markup: titles, header, data. */
export function planRows(plan: SheetPlan, { styles, date1904 }: WriteContext): PlannedRow[] {
  const header = plan.titles.length;
  const letters = plan.columns.map((_, column) => columnLetters(column));
  const headerStyles = plan.columns.map((column) => headerStyle(styles, plan.kind, column));
  const stylesOf = (isStrongRow: boolean): number[] =>
    plan.columns.map((column) => columnStyle(styles, column, isStrongRow || column.strong));
  const plainStyles = stylesOf(false);
  const strongRows = new Set(plan.strongRows?.map((row) => header + 1 + row));
  const strongStyles = strongRows.size === 0 ? plainStyles : stylesOf(true);
  const rowOf = (values: readonly Cell[], row: number, formats: readonly number[]): string => {
    let cells = '';
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] ?? null;
      const style = fittingStyle(styles, formats[column] ?? 0, value);
      cells += cellXml(`${letters[column]}${row + 1}`, style, value, date1904);
    }
    return cells;
  };
  return shownCells(plan).map((values, row) => {
    // A title's neighbours stay without cells, so that its text may run over them.
    if (row < header) {
      const cells = cellXml(`A${row + 1}`, titleStyle(styles, row), values[0] ?? null, date1904);
      return { attributes: row === 0 ? ' ht="21"' : '', cells };
    }
    if (row === header) {
      const attributes = heightAttribute(plan, values, 'header');
      return { attributes, cells: rowOf(values, row, headerStyles) };
    }
    const isStrong = strongRows.has(row);
    return {
      attributes: heightAttribute(plan, values, isStrong ? 'strong' : 'data'),
      cells: rowOf(values, row, isStrong ? strongStyles : plainStyles),
    };
  });
}

/** An unticked checkbox is blank. */
function shownValue(value: Cell, column: ColumnPlan | undefined): Cell {
  if (column?.checkbox !== true || typeof value !== 'boolean') return value;
  return value ? 'да' : null;
}
