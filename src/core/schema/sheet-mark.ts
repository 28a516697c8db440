/** What a workbook remembers of a computed sheet that the product has written, apart from its cells. */
import { fold, shortHash } from '../values/text';
import type { SheetPlan } from './sheet-plan';

export interface SheetMark {
  /** How many columns the product filled last. */
  readonly width: number;
  /** How many rows, titles and header among them; null of marks that did not say so. */
  readonly height: number | null;
  /** The codes of the headers it wrote, in their order; null of marks that did not say so. */
  readonly headers: readonly string[] | null;
}

/** A mark that says everything. */
interface WrittenMark extends SheetMark {
  readonly height: number;
  readonly headers: readonly string[];
}

const CODE_LENGTH = 5;

/** A header in five letters: marks have little room, and names of schools are long. */
export const headerCode = (header: string): string => shortHash(fold(header)).slice(0, CODE_LENGTH);

/** The mark of a sheet that holds the plan. */
export const markOf = ({ titles, columns, rows }: SheetPlan): WrittenMark => ({
  width: columns.length,
  height: titles.length + 1 + rows.length,
  headers: columns.map(({ header }) => headerCode(header)),
});

/**
 * The mark of a sheet of which it is not known whether it holds the plan or still what it held before:
 * `left` are the headers of the product there.
 */
export function markBetween(
  before: SheetMark | null,
  plan: SheetPlan,
  { left }: { readonly left: readonly string[] },
): SheetMark {
  const { headers, height } = markOf(plan);
  const all = [...headers, ...left.filter((code) => !headers.includes(code))];
  return { width: all.length, height: Math.max(height, before?.height ?? 0), headers: all };
}

/** Codes as one text, and back. */
export const joinedCodes = (headers: readonly string[]): string => headers.join('');
export const splitCodes = (text: string): string[] =>
  text.match(new RegExp(`.{${CODE_LENGTH}}`, 'g')) ?? [];
