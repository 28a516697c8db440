/** What a workbook remembers of a computed sheet that the product has written, apart from its cells. */
import { type Cell, isBlankCell } from '../values/cell';
import { fold, shortHash } from '../values/text';
import type { SheetPlan } from './sheet-plan';
import { textOf } from './shown';

export interface SheetMark {
  /** How many columns the product filled last. */
  readonly width: number;
  /** How many rows, titles and header among them; null of marks that did not say so. */
  readonly height: number | null;
  /** The codes of the headers it wrote, in their order; null of marks that did not say so. */
  readonly headers: readonly string[] | null;
  /** The row, from 0, of the header; null of marks that did not say so. */
  readonly header: number | null;
  /** By what the rows that it wrote are known: of a sheet that may hold either, both. */
  readonly tails: readonly string[];
}

/** A mark that says everything. */
interface WrittenMark extends SheetMark {
  readonly height: number;
  readonly headers: readonly string[];
  readonly header: number;
}

const CODE_LENGTH = 5;

/** A header in five letters: marks have little room, and names of schools are long. */
export const headerCode = (header: string): string => shortHash(fold(header)).slice(0, CODE_LENGTH);

/** As much of a number as every program keeps. */
const DIGITS = 12;

/** What a row is known by, whatever host and program has read it; a blank one is ''. */
export function rowCode(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => {
    if (isBlankCell(cell)) return '';
    return fold(textOf(typeof cell === 'number' ? Number(cell.toPrecision(DIGITS)) : cell));
  });
  return texts.every((text) => text === '') ? '' : shortHash(texts.join('\n'));
}

/** The sum of rows with these codes: the same in any order. */
export const sumOfRows = (sum: number, code: string): number =>
  code === '' ? sum : (sum + Number.parseInt(code, 16)) >>> 0;

/** How many letters a row's code has; those of the sum of all follow it. */
export const ROW_LENGTH = 8;

export const sumCode = (sum: number): string => sum.toString(16).padStart(ROW_LENGTH, '0');

function tailOf(rows: SheetPlan['rows']): string {
  const codes = rows.map(rowCode).filter((code) => code !== '');
  return `${codes[codes.length - 1] ?? sumCode(0)}${sumCode(codes.reduce(sumOfRows, 0))}`;
}

/** The mark of a sheet that holds the plan. */
export const markOf = ({ titles, columns, rows }: SheetPlan): WrittenMark => ({
  width: columns.length,
  height: titles.length + 1 + rows.length,
  headers: columns.map(({ header }) => headerCode(header)),
  header: titles.length,
  tails: [tailOf(rows)],
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
  const { headers, height, header, tails } = markOf(plan);
  const all = [...headers, ...left.filter((code) => !headers.includes(code))];
  return {
    width: all.length,
    height: Math.max(height, before?.height ?? 0),
    headers: all,
    header: Math.max(header, before?.header ?? 0),
    tails: [...new Set([...(before?.tails ?? []), ...tails])],
  };
}

/** Codes as one text, and back. */
export const joinedCodes = (headers: readonly string[]): string => headers.join('');
export const splitCodes = (text: string, length = CODE_LENGTH): string[] =>
  text.match(new RegExp(`.{${length}}`, 'g')) ?? [];
