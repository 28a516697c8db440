/** What follows rows of a sheet that are inserted, deleted or moved: areas, names, formulas. */
import type { Area, DocumentState, SheetState } from '../documents';
import { notEmulated } from './strict';

/** Where a row stands afterwards, counted from 1; null: it is gone. */
export type RowMove = (row: number) => number | null;

interface Block {
  top: number;
  rows: number;
}

const REFERENCE = /((?:'[^']+'|[\wА-яЁё]+)!)?(\$?[A-Z]{1,2}\$?)(\d+)/g;

const sheetIn = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/g, '');

function formulaAfter(formula: string, own: string, moved: string, move: RowMove): string {
  return formula.replace(REFERENCE, (all, prefix: string = '', column: string, row: string) => {
    if ((prefix === '' ? own : sheetIn(prefix)) !== moved) return all;
    const after = move(Number(row));
    return after === null ? '#REF!' : `${prefix}${column}${after}`;
  });
}

/** The block in one piece; null when all of it is gone. */
function blockAfter<B extends Block>(block: B, move: RowMove): B | null {
  let [top, bottom] = [Infinity, 0];
  for (let row = block.top; row < block.top + block.rows; row++) {
    const place = move(row);
    if (place === null) continue;
    if (place < top) top = place;
    if (place > bottom) bottom = place;
  }
  return bottom === 0 ? null : { ...block, top, rows: bottom - top + 1 };
}

const after = <B extends Block>(blocks: readonly B[], move: RowMove): B[] =>
  blocks.flatMap((block) => blockAfter(block, move) ?? []);

/** Lets everything that points at rows of the sheet follow them. */
export function followRows(document: DocumentState, state: SheetState, move: RowMove): void {
  for (const rule of state.highlights) rule.areas = after(rule.areas, move);
  state.merged = after(state.merged, move);
  state.typed = after(state.typed, move);
  document.names = [
    ...document.names.filter(({ sheet }) => sheet !== state.name),
    ...after(
      document.names.filter(({ sheet }) => sheet === state.name),
      move,
    ),
  ];
  for (const { name, cells } of document.sheets) {
    // A formula is rare and cells are many: nothing is copied to find it.
    for (const line of cells) {
      if (!line) continue;
      for (const cell of line) {
        if (cell?.formula === undefined) continue;
        cell.formula = formulaAfter(cell.formula, name, state.name, move);
      }
    }
  }
}

/**
 * Google's sort carries cells with their looks, notes and rules, and leaves behind what points at
 * them; what it does to formulas and merged cells the product must not need.
 */
export function sortRows(state: SheetState, area: Area, column: number): void {
  if (state.filtered) notEmulated('Range.sort under a filter');
  const [top, left, right] = [area.top - 1, area.left - 1, area.left - 1 + area.columns];
  const lines = Array.from({ length: area.rows }, (_, index) => {
    const line = state.cells[top + index] ?? [];
    if (line.some((cell) => cell?.formula)) notEmulated('Range.sort over formulas');
    return Array.from({ length: area.columns }, (_cell, offset) => line[left + offset]);
  });
  if (state.merged.some(({ rows }) => rows > 1)) {
    throw new Error('You can’t sort a range that contains vertical merges.');
  }
  const key = (line: (typeof lines)[number]): number => {
    const value = line[column - area.left]?.value;
    return typeof value === 'number' ? value : notEmulated('Range.sort by anything but numbers');
  };
  lines.sort((a, b) => key(a) - key(b));
  lines.forEach((line, index) => {
    const target = state.cells[top + index] ?? [];
    state.cells[top + index] = target;
    for (let at = left; at < right; at++) target[at] = line[at - left];
  });
}
