/**
 * Heights of rows with wrapped text. Programs differ in whether they fit heights on opening, so the
 * file says one: estimated from the text, which any program refits after an edit.
 */
import { aroundText } from '../../../core/schema/column-width';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { linesOf } from '../../../core/schema/text-width';
import type { Cell } from '../../../core/values/cell';

const POINTS_A_LINE = 15;
/** Excel opens no file with a higher row. */
export const MOST_POINTS = 409;

/** The `ht` attribute of a row, or '' for one line; the header row wraps in every column. */
export function heightAttribute(
  plan: SheetPlan,
  cells: readonly Cell[],
  row: 'header' | 'data' | 'strong',
): string {
  const isHeader = row === 'header';
  const around = aroundText(plan.kind, isHeader ? 'header' : 'data');
  let lines = 1;
  plan.columns.forEach(({ wrap, width, strong }, column) => {
    const text = cells[column];
    if (typeof text !== 'string' || (!isHeader && wrap !== true)) return;
    const weight = row === 'data' && strong !== true ? 'plain' : 'bold';
    lines = Math.max(lines, linesOf(text, Math.max(1, width - around), weight));
  });
  return lines === 1 ? '' : ` ht="${Math.min(MOST_POINTS, lines * POINTS_A_LINE)}"`;
}
