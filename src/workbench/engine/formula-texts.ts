/** What the formulas of a sheet say: cells that hold one show the value that stands in the file. */
import type { FormulaCell } from '../../hosts/xlsx/view/formulas';
import { placeKey } from './marks';
import type { Edited, Moment } from './moment';

const NONE: ReadonlyMap<number, string> = new Map();
const TEXTS = new WeakMap<readonly FormulaCell[], ReadonlyMap<number, string>>();
const LEFT = new WeakMap<Moment, Map<string, ReadonlyMap<number, string>>>();

/** Formulas by `placeKey`; one that was typed over is one no more. */
export function formulaTexts(moment: Moment, sheet: string): ReadonlyMap<number, string> {
  const formulas = moment.view(sheet)?.formulas ?? [];
  if (formulas.length === 0) return NONE;
  const known = LEFT.get(moment) ?? new Map<string, ReadonlyMap<number, string>>();
  LEFT.set(moment, known);
  const found = known.get(sheet) ?? withoutTypedOver(textsOf(formulas), sheet, moment.edited);
  known.set(sheet, found);
  return found;
}

/** A view is read once, and holds for many moments. */
function textsOf(formulas: readonly FormulaCell[]): ReadonlyMap<number, string> {
  const known =
    TEXTS.get(formulas) ??
    new Map(formulas.map(({ row, column, text }) => [placeKey(row, column), text] as const));
  TEXTS.set(formulas, known);
  return known;
}

function withoutTypedOver(
  texts: ReadonlyMap<number, string>,
  sheet: string,
  edited: Edited | null,
): ReadonlyMap<number, string> {
  const left = new Map(texts);
  for (let one = edited; one !== null; one = one.before) {
    if (one.sheet !== sheet) continue;
    // The sheet was written and read anew then: what was typed before it is in the view.
    if (one.cells === null) break;
    for (const { row, column } of one.cells) left.delete(placeKey(row, column));
  }
  return left.size === texts.size ? texts : left;
}
