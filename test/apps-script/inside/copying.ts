/** `Range.copyTo`: cells with their looks, and nothing that belongs to a column or a sheet. */
import {
  type Area,
  type CellState,
  cellAt,
  type DocumentState,
  type RuleState,
  type SheetState,
} from '../documents';
import { shiftedRule } from './data-validation';
import { notEmulated } from './strict';

type Cells = Area & { readonly sheetState: SheetState };

/** The cell with the note and the rule of the one in whose place it comes. */
function withRulesOf({ note, validation }: CellState, cell: CellState): CellState {
  const { note: _note, validation: _validation, ...rest } = cell;
  const kept: CellState = rest;
  if (note !== undefined) kept.note = note;
  if (validation !== undefined) kept.validation = validation;
  return kept;
}

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
  const shifted = new Map<RuleState, RuleState>();
  for (let row = from.top - 1; row < from.top - 1 + from.rows; row++) {
    for (let column = from.left - 1; column < from.left - 1 + from.columns; column++) {
      const source = cellAt(from.sheetState, row, column);
      if (source.formula !== undefined) notEmulated('Range.copyTo of formulas');
      const there = cellAt(to.sheetState, row + down, column + right);
      const kept = doubts.copiesLoseRules ? withRulesOf(there, source) : { ...source };
      const rule = kept.validation;
      if (rule !== undefined && doubts.copiedRulesShift) {
        if (!shifted.has(rule)) shifted.set(rule, shiftedRule(rule, down, right));
        kept.validation = shifted.get(rule) ?? rule;
      }
      const line = to.sheetState.cells[row + down];
      if (line) line[column + right] = kept;
    }
  }
}
