/**
 * Lines above the header: one that is longer than the first page is wide is merged over that page's
 * columns and wraps, or print would cut it at the edge (rule Б-87).
 */
import type { MergedArea } from '../../../core/schema/sheet-grid';
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import { linesOf } from '../../../core/schema/text-width';
import { columnLetters } from '../../../core/values/column-letters';
import type { PageLayout } from './page-layout';
import { MOST_POINTS } from './row-height';

export interface TitleRow {
  /** Attributes of `<row>` besides its number, each after a space. */
  readonly attributes: string;
  readonly wraps: boolean;
  /** «A2:K2»; null: it stays in one cell. */
  readonly merged: string | null;
}

/** Indent and edges of the merged area, in pixels. */
const AROUND = 8;
const FIRST = { points: 21, weight: 'bold', size: 14 / 11 } as const;
const OTHER = { points: 15, weight: 'plain', size: 1 } as const;

const lineOf = (row: number): typeof FIRST | typeof OTHER => (row === 0 ? FIRST : OTHER);

/** Points of a title line over so many pixels; `row` counts from 0. */
export function titleHeight(text: string, row: number, pixels: number): number {
  const { points, weight, size } = lineOf(row);
  const lines = linesOf(text, Math.max(1, (pixels - AROUND) / size), weight);
  return Math.min(MOST_POINTS, points * lines);
}

/** How the title lines of a sheet are laid over its own columns, as far as its first page goes. */
export function titleRows(
  titles: readonly string[],
  { firstColumns }: PageLayout,
  widths: readonly number[],
): TitleRow[] {
  const over = widths.slice(0, firstColumns);
  const pixels = over.reduce((sum, width) => sum + width, 0);
  return titles.map((text, row) => {
    const height = titleHeight(text, row, pixels);
    if (height <= lineOf(row).points) {
      return { attributes: row === 0 ? ` ht="${height}"` : '', wraps: false, merged: null };
    }
    return {
      // A program fits no row to what is merged in it.
      attributes: ` ht="${height}" customHeight="1"`,
      wraps: true,
      merged: over.length > 1 ? `A${row + 1}:${columnLetters(over.length - 1)}${row + 1}` : null,
    };
  });
}

/** `<mergeCells>` of the title lines, `others` (markup) behind them; '' where there are none. */
export function mergedTitles(
  rows: readonly TitleRow[],
  others: readonly string[] = [],
  prefix = '',
): string {
  const own = rows.flatMap(({ merged }) =>
    merged === null ? [] : `<${prefix}mergeCell ref="${merged}"/>`,
  );
  const areas = [...own, ...others];
  if (areas.length === 0) return '';
  return `<${prefix}mergeCells count="${areas.length}">${areas.join('')}</${prefix}mergeCells>`;
}

/** Whether an area is a title line merged over the sheet's own columns: it hides nothing. */
export const isTitleArea = (
  { top, left, bottom, right }: MergedArea,
  { titles, columns }: Pick<SheetPlan, 'titles' | 'columns'>,
): boolean => top === bottom && top < titles.length && left === 0 && right < columns.length;
