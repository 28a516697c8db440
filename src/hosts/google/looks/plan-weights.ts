/** What of a plan is in bold: its header, its totals, columns that sum up others. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';

/** What stands for a column that a narrower plan leaves over. */
export const BLANK_COLUMN: SheetPlan['columns'][number] = { header: '', width: 100, look: 'text' };

/** Whether something in the plan is, or can be, in bold. */
export const hasBold = ({ columns, strongRows }: SheetPlan): boolean =>
  strongRows !== undefined || columns.some(({ strong }) => strong);

/** The weight of each cell of so many rows; rows under the plan's are blank. */
export function weightsOf(
  { titles, columns, strongRows, rows }: SheetPlan,
  height: number,
): ('bold' | 'normal')[][] {
  const header = titles.length;
  const strong = new Set([header, ...(strongRows ?? []).map((row) => header + 1 + row)]);
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => {
      const isFilled = row > header && row <= header + rows.length;
      const isStrong = strong.has(row) || (isFilled && column.strong === true);
      return isStrong && column !== BLANK_COLUMN ? 'bold' : 'normal';
    }),
  );
}
