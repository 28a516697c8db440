/** Columns shared out among pages that lie side by side: those of a sheet too wide for one. */

/** The columns that stand beside the repeated ones on one page, counted from 0, both included. */
export interface PageSpan {
  readonly first: number;
  readonly last: number;
}

/** The pages that columns fill one after the other, each up to `room` pixels; a wider column has its own. */
function filledPages(widths: readonly number[], from: number, room: number): PageSpan[] {
  const pages: PageSpan[] = [];
  let first = from;
  let taken = 0;
  for (let column = from; column < widths.length; column += 1) {
    const width = widths[column] ?? 0;
    if (column > first && taken + width > room) {
      pages.push({ first, last: column - 1 });
      first = column;
      taken = 0;
    }
    taken += width;
  }
  return first < widths.length ? [...pages, { first, last: widths.length - 1 }] : pages;
}

/**
 * As few pages of at most `room` pixels as hold the columns, the first `repeated` of them standing on
 * each; whole columns only. The pages are about equally full: none carries an odd rest (rule Б-85).
 */
export function pagesAcross(
  widths: readonly number[],
  repeated: number,
  room: number,
): readonly PageSpan[] {
  const labels = widths.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  const pagesOf = (most: number): PageSpan[] => filledPages(widths, repeated, most);
  let enough = Math.max(1, Math.floor(room - labels));
  const fewest = pagesOf(enough).length;
  let tooLittle = 0;
  while (enough - tooLittle > 1) {
    const middle = Math.floor((enough + tooLittle) / 2);
    if (pagesOf(middle).length > fewest) tooLittle = middle;
    else enough = middle;
  }
  return pagesOf(enough);
}
