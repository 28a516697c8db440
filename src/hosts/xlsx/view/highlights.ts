/** Conditional formats of the kind «equals this text», which is the one the product writes. */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import type { CellLook } from './cell-looks';
import type { Rule } from './survey';

export interface Highlight {
  readonly areas: readonly MergedArea[];
  readonly text: string;
  readonly look: CellLook;
}

/** The highlights among the rules; formulas that compare with anything but a text are left out. */
export function highlightsOf(
  rules: readonly Rule[],
  differential: readonly CellLook[],
): Highlight[] {
  return rules.flatMap(({ kind, areas, formula, style }) => {
    const quoted = kind === 'equal' ? /^"((?:[^"]|"")*)"$/.exec(formula.trim())?.[1] : undefined;
    const look = differential[style];
    return quoted === undefined || !look ? [] : [{ areas, text: quoted.replace(/""/g, '"'), look }];
  });
}
