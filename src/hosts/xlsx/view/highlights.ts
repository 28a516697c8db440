/** Conditional formats of the kinds «equals» and «contains this text», which the product writes. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import type { CellLook } from './cell-looks';
import type { Rule } from './survey';

export interface Highlight {
  readonly areas: readonly MergedArea[];
  readonly text: string;
  /** The text may be a part of what the cell holds. */
  readonly isPart: boolean;
  readonly look: CellLook;
}

/** Where the text stands in the formula of a kind. */
const TEXT_IN = {
  equal: /^"((?:[^"]|"")*)"$/,
  contains: /SEARCH\("((?:[^"]|"")*)",/,
} as const;

/** The highlights among the rules; formulas that compare with anything but a text are left out. */
export function highlightsOf(
  rules: readonly Rule[],
  differential: readonly CellLook[],
): Highlight[] {
  return rules.flatMap(({ kind, areas, formula, style }) => {
    if (kind === 'list') return [];
    const quoted = TEXT_IN[kind].exec(formula.trim())?.[1];
    const look = differential[style];
    if (quoted === undefined || !look) return [];
    return [{ areas, text: quoted.replace(/""/g, '"'), isPart: kind === 'contains', look }];
  });
}
