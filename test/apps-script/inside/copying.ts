/** `Range.copyTo`: cells with their looks, and nothing that belongs to a column or a sheet. */
import {
  type Area,
  type CellState,
  cellAt,
  type DocumentState,
  type SheetState,
} from '../documents';
import { shiftedRule } from './data-validation';
import { notEmulated } from './strict';

type Cells = Area & { readonly sheetState: SheetState };

/**
 * «Only the top-left cell position is relevant», says the reference, while people fill larger ranges by
 * it: only equal sizes are emulated.
 */
export function copyCells({ doubts }: DocumentState, from: Cells, to: Cells): void {
  if (from.rows !== to.rows || from.columns !== to.columns) {
    notEmulated('Range.copyTo a range of another size');
  }
  if (from.sheetState === to.sheetState) notEmulated('Range.copyTo within a sheet');
  const [down, right] = [to.top - from.top, to.left - from.left];
  // One rule stays one, however many cells have it.
  const shifted = new Map<CellState['validation'], CellState['validation']>();
  for (let row = from.top - 1; row < from.top - 1 + from.rows; row++) {
    for (let column = from.left - 1; column < from.left - 1 + from.columns; column++) {
      const { formula, note, validation, ...rest } = cellAt(from.sheetState, row, column);
      if (formula !== undefined) notEmulated('Range.copyTo of formulas');
      const kept: CellState = { ...rest };
      const there = cellAt(to.sheetState, row + down, column + right);
      const source = doubts.copiesLoseRules ? there : { note, validation };
      if (source.note !== undefined) kept.note = source.note;
      if (source.validation !== undefined) {
        const rule = source.validation;
        if (doubts.copiedRulesShift && !shifted.has(rule)) {
          shifted.set(rule, shiftedRule(rule, down, right));
        }
        kept.validation = shifted.get(rule) ?? rule;
      }
      const line = to.sheetState.cells[row + down];
      if (line) line[column + right] = kept;
    }
  }
}
