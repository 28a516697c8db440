/** How high rows must be for their wrapped texts, in pixels at 100 %. */
import { columnsIn } from '../../../core/values/sparse-row';
import type { Layout } from './layout';
import { AROUND_TEXT } from './overruns';
import type { SheetModel } from './sheet-model';
import type { TextMeasure } from './text-measure';

/** Padding above and below the text, and the line; so has the style sheet. */
const AROUND_LINES = 6;

/** What one cell needs; 0 where it does not wrap. */
export function neededHeight(
  model: SheetModel,
  row: number,
  column: number,
  { layout, letters }: { readonly layout: Layout; readonly letters: TextMeasure },
): number {
  const text = model.text(row, column);
  const look = model.look(row, column);
  if (!look.wrap || text === '' || model.merged.around(row, column)) return 0;
  const room = Math.max(1, layout.widthOf(column) - AROUND_TEXT);
  return Math.ceil(letters.height(text, look, room) + AROUND_LINES);
}

/** Gives the rows that are to be fitted the height that their texts need here. */
export function fitRows(
  model: SheetModel,
  drawing: { readonly layout: Layout; readonly letters: TextMeasure },
): void {
  const { layout } = drawing;
  for (const row of model.shape.fitted) {
    let height = layout.usualHeight;
    for (const column of columnsIn(model.shape.rows[row] ?? [])) {
      height = Math.max(height, neededHeight(model, row, column, drawing));
    }
    layout.setHeight(row, height);
  }
}
