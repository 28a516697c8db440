/** How wide the columns of a table are, so that no word in them is torn (rule Б-06). */
import type { TablePart } from '../../core/documents/document';
import { textWidth } from './text-width';

/** Sizes in points and fields at both sides in millimetres: what both renderers print. */
const PRINT = {
  ordinary: { head: 7.5, cell: 9.5, field: 1.2 },
  compact: { head: 6.5, cell: 7.5, field: 0.6 },
} as const;

const HEAD_FIELD = 0.3;

/** The line around a cell, and what two programs differ by. */
const RULE = 0.5;

/** A longer run of letters is a link or a slip, for which no other column makes room. */
const LONGEST = 60;

/** What ends no line inside: the parts of a hyphened word do, those of «0512-021» do not. */
const wordsIn = (text: string): string[] =>
  text.split(/ |(?<=\p{L}-)(?=\p{L})/u).filter((word) => !word.includes('://'));

function widest(text: string, size: number, isStrong: boolean): number {
  const widths = wordsIn(text).map((word) => textWidth(word, size, isStrong));
  return Math.max(0, ...widths.filter((width) => width <= LONGEST));
}

/** In millimetres: what each column needs for its widest word. */
export function neededWidths({ columns, rows, isCompact }: TablePart): number[] {
  const { head, cell, field } = isCompact ? PRINT.compact : PRINT.ordinary;
  return columns.map(({ header }, at) => {
    const inHead = widest(header, head, true) + 2 * HEAD_FIELD;
    const inCells = rows.map(({ cells, isStrong }) => widest(cells[at] ?? '', cell, isStrong));
    return Math.max(inHead, Math.max(0, ...inCells) + 2 * field) + RULE;
  });
}

/**
 * In millimetres, together as wide as the text: as the document shares them out, and what a column lacks
 * for its widest word is taken from those that have more than they need.
 */
export function columnWidths(table: TablePart, whole: number): number[] {
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  const shares = table.columns.map(({ width }) => (whole * width) / sum);
  const needed = neededWidths(table);
  const lacks = shares.map((share, at) => Math.max(0, (needed[at] ?? 0) - share));
  const lacking = lacks.reduce((total, one) => total + one, 0);
  const spares = shares.map((share, at) => Math.max(0, share - (needed[at] ?? 0)));
  const spare = spares.reduce((total, one) => total + one, 0);
  // Where all together need more than there is, the declared shares are as good as any others.
  if (lacking === 0 || lacking > spare) return shares;
  return shares.map(
    (share, at) => share + (lacks[at] ?? 0) - (lacking * (spares[at] ?? 0)) / spare,
  );
}
