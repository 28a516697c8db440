/** How the columns of a computed sheet lie on A4, so that what is printed can be read (rule Б-85). */
import { pagesAcross } from '../../../core/values/pages-across';

export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** How many pages lie side by side: programs share the columns out among them, whole ones. */
  readonly pages: number;
  /** How many columns are certain to stand on the first page. */
  readonly firstColumns: number;
}

const PIXELS_A_MILLIMETRE = 96 / 25.4;
/** Left and right together: 0.4 inches each, as `<pageMargins>` says. */
const MARGINS = 20.4;

const roomOf = (millimetres: number): number => (millimetres - MARGINS) * PIXELS_A_MILLIMETRE;

const UPRIGHT = roomOf(210);
const LYING = roomOf(297);

/** Text of 11 points comes out at 9.4: below, the page is turned. */
const LEAST_UPRIGHT = 0.85;
/** Text of 11 points comes out at 7.7: below, one page does not do. */
const LEAST_ON_ONE = 0.7;
/** 8.8 points: who turns pages anyway need not strain his eyes. Without Calibri columns are wider: 7. */
const LEAST_ON_MANY = 0.8;

/** Where a program breaks the first page is known up to a column. */
const CERTAIN = 0.9;

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** The page for columns of these widths in pixels, the first `frozen` of which are repeated. */
export function pageLayout(widths: readonly number[], frozen: number): PageLayout {
  const whole = sumOf(widths);
  const one = { pages: 1, firstColumns: widths.length };
  if (whole * LEAST_UPRIGHT <= UPRIGHT) return { orientation: 'portrait', ...one };
  if (whole * LEAST_ON_ONE <= LYING) return { orientation: 'landscape', ...one };
  const pages = pagesAcross(widths, frozen, LYING / LEAST_ON_MANY);
  const last = pages[0]?.last ?? widths.length - 1;
  const room = sumOf(widths.slice(0, last + 1)) * CERTAIN;
  let firstColumns = last + 1;
  while (firstColumns > 1 && sumOf(widths.slice(0, firstColumns)) > room) firstColumns -= 1;
  return { orientation: 'landscape', pages: pages.length, firstColumns };
}
