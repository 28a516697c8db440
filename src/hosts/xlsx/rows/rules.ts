/** The formulas of validations and conditional formats, which are relative to the rule's areas. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { MOST_ROWS } from '../../../core/values/sheet-limits';
import { type ReferenceEnd, referenceText, replaceReferences } from '../formulas/references';
import { shiftFormula } from '../formulas/shift-formula';
import { referencesTo } from './areas';
import type { RowMove, Where } from './row-move';

/** The areas of a rule, and what they have become. */
export interface RuledAreas {
  readonly before: readonly MergedArea[];
  readonly after: readonly MergedArea[];
}

/** The rows that areas reach over. */
const bounds = (areas: readonly MergedArea[]): { top: number; bottom: number } => ({
  top: Math.min(...areas.map(({ top }) => top)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
});

/** A row of the areas that is still there afterwards: the first one. */
function survivor(areas: readonly MergedArea[], move: RowMove): number {
  const { change } = move;
  const behind = change.kind === 'deleteRows' ? change.at + change.count : 0;
  return Math.min(
    ...areas.flatMap(({ top, bottom }) => {
      const first = move.row(top) === null ? behind : top;
      return first <= bottom ? [first] : [];
    }),
  );
}

/** A row's number, where a relative reference runs over the sheet's end as programs let it. */
const wrapped = (row: number): number => ((row % MOST_ROWS) + MOST_ROWS) % MOST_ROWS;

/**
 * The formula of a rule of the sheet whose rows move. Such a formula is written for the first row
 * of the rule's areas, and its relative references stand in the same distance from every other one.
 */
export function ruleFormula(
  formula: string,
  { before, after }: RuledAreas,
  move: RowMove,
  where: Where,
): string {
  const home = move.change.sheet;
  const from = bounds(before);
  const to = bounds(after).top;
  if (from.top === from.bottom) {
    const moved = move.formula(formula, home, where);
    return shiftFormula(moved, to - (move.row(from.top) ?? to), 0);
  }
  const relative =
    move.change.kind === 'orderRows'
      ? ordered({ before, after }, move, where)
      : shifted(survivor(before, move), from.top, to, move);
  return replaceReferences(formula, (reference, text) => {
    const { first, last, kind, prefix } = reference;
    if (kind === 'columns') return null;
    const isHere = move.pointsHere(reference, home, where);
    const isFixed = first.fixed && (last?.fixed ?? true);
    if (isFixed && !isHere) return null;
    if (isFixed) return move.referenceText(reference, where, text);
    const then = (end: ReferenceEnd): ReferenceEnd | null => {
      if (!end.fixed) return relative(end, isHere);
      const row = isHere ? move.row(end.row) : end.row;
      return row === null ? null : { ...end, row };
    };
    const ends = [then(first), last && then(last)] as const;
    if (!ends[0] || (last && !ends[1])) return `${prefix}#REF!`;
    return referenceText({ ...reference, first: ends[0], last: ends[1] });
  });
}

type Relative = (end: ReferenceEnd, isHere: boolean) => ReferenceEnd;

/** Relative ends as a row sees them that is still there; `from` and `to`: the rule's first row. */
function shifted(row: number, from: number, to: number, move: RowMove): Relative {
  const rowThen = move.row(row) ?? row;
  return (end, isHere) => {
    const distance = end.row - from;
    const target = row + distance;
    const moved = target >= 0 && target < MOST_ROWS ? move.row(target) : null;
    const then = isHere ? (moved ?? rowThen + distance) : target;
    return { ...end, row: wrapped(then - rowThen + to) };
  };
}

/** Rows in another order keep their distances, unless the rule looks from row to row. */
function ordered({ before, after }: RuledAreas, move: RowMove, where: Where): Relative {
  const from = bounds(before);
  const by = bounds(after).top - from.top;
  const isSame = referencesTo(before) === referencesTo(after);
  return (end, isHere) => {
    const isOwnRow = isHere && end.row === from.top;
    if (!isOwnRow && !(isHere && isSame) && move.touches(from)) {
      throw move.refusal(`${where()} смотрит в другие строки`);
    }
    return { ...end, row: wrapped(end.row + by) };
  };
}

/** The formula of a rule of another sheet; its areas stay. */
export function foreignRuleFormula(
  formula: string,
  home: string,
  areas: readonly MergedArea[],
  move: RowMove,
  where: Where,
): string {
  const { top, bottom } = bounds(areas);
  if (!(bottom > top)) return move.formula(formula, home, where);
  const shifted = (end: ReferenceEnd): ReferenceEnd => {
    const last = end.row + bottom - top;
    const moved = (move.row(end.row) ?? Number.NaN) - end.row;
    const isWhole = move.map.mergeAfter({ top: end.row, bottom: last }) !== 'torn';
    if (!isWhole || (move.row(last) ?? Number.NaN) - last !== moved) {
      throw move.refusal(`${where()} смотрит в эти строки`);
    }
    return { ...end, row: end.row + moved };
  };
  return replaceReferences(formula, (reference, text) => {
    if (!move.pointsHere(reference, home, where)) return null;
    const { first, last } = reference;
    if (!first.fixed || last?.fixed === false) {
      return referenceText({
        ...reference,
        first: first.fixed ? first : shifted(first),
        last: last && (last.fixed ? last : shifted(last)),
      });
    }
    return move.referenceText(reference, where, text);
  });
}
