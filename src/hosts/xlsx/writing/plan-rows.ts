/** A plan's rectangle as rows of cell markup. */
import { type ColumnPlan, rectangleOf, type SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';
import { columnLetters } from '../../../core/values/column-letters';
import { fittingStyle } from '../styles/fitting-style';
import { columnStyle, headerStyle, titleStyle } from '../styles/looks';
import { cellXml, formulaCellXml } from './cell-xml';
import type { WriteContext } from './edit-cells';
import { heightAttribute } from './row-height';
import type { TitleRow } from './title-rows';

/** The plan's rectangle as .xlsx shows it: it has no checkboxes, a tick is «да». */
export function shownCells(plan: SheetPlan): (readonly Cell[])[] {
  const rows = rectangleOf(plan);
  if (!plan.columns.some(({ checkbox }) => checkbox)) return rows;
  const first = plan.titles.length + 1;
  return rows.map((cells, row) =>
    row < first ? cells : cells.map((value, column) => shownValue(value, plan.columns[column])),
  );
}

export interface PlannedRow {
  /** Attributes of `<row>` besides its number, each after a space. */
  readonly attributes: string;
  readonly cells: string;
}

/** How many rows the plan takes: titles, header, data. */
export const heightOf = ({ titles, rows }: SheetPlan): number => titles.length + 1 + rows.length;

/**
 * The plan's rows as markup: titles, header, data. Each is made when it is asked for: the markup of
 * a large sheet takes twenty times the room of its cells. `titles`: how title lines are laid.
 */
export function planRows(
  plan: SheetPlan,
  { styles, date1904 }: WriteContext,
  titles: readonly TitleRow[],
): Iterable<PlannedRow> {
  const header = plan.titles.length;
  const letters = plan.columns.map((_, column) => columnLetters(column));
  const headerStyles = plan.columns.map((column) => headerStyle(styles, plan.kind, column));
  const stylesOf = (isStrongRow: boolean): number[] =>
    plan.columns.map((column) => columnStyle(styles, column, isStrongRow || column.strong));
  const plainStyles = stylesOf(false);
  const strongRows = new Set(plan.strongRows?.map((row) => header + 1 + row));
  const strongStyles = strongRows.size === 0 ? plainStyles : stylesOf(true);
  const titleStyles = plan.titles.map((_, row) => titleStyle(styles, row, titles[row]?.wraps));
  const rowOf = (values: readonly Cell[], row: number, formats: readonly number[]): string => {
    let cells = '';
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] ?? null;
      const style = fittingStyle(styles, formats[column] ?? 0, value);
      const reference = `${letters[column]}${row + 1}`;
      const formula = row > header ? plan.columns[column]?.formula : undefined;
      cells +=
        formula === undefined
          ? cellXml(reference, style, value, date1904)
          : formulaCellXml(reference, style, atRow(formula, row + 1), value, date1904);
    }
    return cells;
  };
  const plannedRow = (values: readonly Cell[], row: number): PlannedRow => {
    // A title's neighbours stay without cells, so that its text may run over them.
    if (row < header) {
      const style = titleStyles[row] ?? 0;
      const cells = cellXml(`A${row + 1}`, style, values[0] ?? null, date1904);
      return { attributes: titles[row]?.attributes ?? (row === 0 ? ' ht="21"' : ''), cells };
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
  };
  return mapped(shownCells(plan), plannedRow);
}

/** The column's formula in the row with this number. */
export const atRow = (formula: string, row: number): string =>
  formula.replace(/\{row\}/g, String(row));

function* mapped<T, U>(items: readonly T[], made: (item: T, index: number) => U): Generator<U> {
  for (const [index, item] of items.entries()) yield made(item, index);
}

/** An unticked checkbox is blank. */
function shownValue(value: Cell, column: ColumnPlan | undefined): Cell {
  if (column?.checkbox !== true || typeof value !== 'boolean') return value;
  return value ? 'да' : null;
}
