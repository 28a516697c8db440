/** How wide a column must be at least: a declared width is what it gets where that is enough. */
import type { ColumnPlan, SheetKind } from './sheet-plan';
import { linesOf, textWidth } from './text-width';

/** Indent and padding of a cell, in pixels. */
const AROUND_TEXT = 16;
/** The button of a filter or a drop-down, which covers what is under it. */
const BUTTON = 18;
/** The longest value widens a column up to here; beyond, it wraps. */
const WIDEST_FOR_VALUES = 230;

/** Pixels of a cell that text cannot use; headers of sheets that people fill have filters. */
export function aroundText(kind: SheetKind, row: 'header' | 'data'): number {
  return row === 'header' && kind === 'input' ? AROUND_TEXT + BUTTON : AROUND_TEXT;
}

/** Pixels that a header needs so that none of its words is broken. */
export function headerWidth(kind: SheetKind, header: string): number {
  const words = header.split(/\s+/).map((word) => textWidth(word, 'bold'));
  return Math.ceil(Math.max(...words) + aroundText(kind, 'header'));
}

/** Pixels that the longest of the values needs on one line beside its drop-down's button. */
export function valuesWidth(values: readonly string[]): number {
  if (values.length === 0) return 0;
  return Math.ceil(
    Math.max(...values.map((value) => textWidth(value, 'plain'))) + AROUND_TEXT + BUTTON,
  );
}

/** A width that many texts ask for grows by so many pixels at a time. */
const STEP = 10;

/**
 * The least width, from `least` to `most` pixels, in which each of the texts takes no more than so many
 * lines in bold, so that a row of long names is not a page high.
 */
export function widthForLines(
  texts: readonly string[],
  lines: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  let width = least;
  const isHigh = (text: string): boolean => linesOf(text, width - AROUND_TEXT, 'bold') > lines;
  while (width < most && texts.some(isHigh)) width = Math.min(most, width + STEP);
  return width;
}

/**
 * The column, its width raised to the longest word of its header and to the longest of the values
 * that it may hold; values that would make it too wide wrap.
 */
export function fitted(
  kind: SheetKind,
  column: ColumnPlan,
  values: readonly string[] = [],
): ColumnPlan {
  const longest = valuesWidth(values);
  const width = Math.max(
    column.width,
    headerWidth(kind, column.header),
    Math.min(longest, WIDEST_FOR_VALUES),
  );
  return { ...column, width, ...(longest > width && { wrap: true }) };
}
