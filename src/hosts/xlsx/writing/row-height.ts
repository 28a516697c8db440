/**
 * Heights of rows with wrapped text. Programs differ in whether they fit heights on opening, so the
 * file says one: estimated from the text, which any program refits after an edit.
 */
import { aroundText } from '../../../core/schema/column-width';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { linesOf } from '../../../core/schema/text-width';
import type { Cell } from '../../../core/values/cell';

const POINTS_A_LINE = 15;
const MOST_POINTS = 409;

/** The `ht` attribute of a row, or '' for one line; the header row wraps in every column. */
export function heightAttribute(
  plan: SheetPlan,
  cells: readonly Cell[],
  row: 'header' | 'data',
): string {
  const weight = row === 'header' ? 'bold' : 'plain';
  const around = aroundText(plan.kind, row);
  let lines = 1;
  plan.columns.forEach(({ wrap, width }, column) => {
    const text = cells[column];
    if (typeof text !== 'string' || (row === 'data' && wrap !== true)) return;
    lines = Math.max(lines, linesOf(text, Math.max(1, width - around), weight));
  });
  return lines === 1 ? '' : ` ht="${Math.min(MOST_POINTS, lines * POINTS_A_LINE)}"`;
}
