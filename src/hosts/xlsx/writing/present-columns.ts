/** How wide the columns of a written sheet are now, a person's own among them. */
import { pixelsOf } from '../styles/column-width';
import { attributeOf, childOf, type Outline } from '../xml/outline';

/** What a column is wide of which the sheet says nothing. */
const DEFAULT_PIXELS = 64;

/** The widths of the first `count` columns in pixels; 0 of those that are hidden. */
export function presentWidths(root: Outline, count: number): number[] {
  const widths = new Array<number>(count).fill(DEFAULT_PIXELS);
  for (const col of childOf(root, 'cols')?.children ?? []) {
    const hidden = attributeOf(col, 'hidden');
    const isHidden = hidden === '1' || hidden === 'true';
    const width = pixelsOf(Number(attributeOf(col, 'width') ?? DEFAULT_PIXELS / 7));
    const last = Math.min(count, Number(attributeOf(col, 'max')));
    for (let column = Number(attributeOf(col, 'min')); column <= last; column += 1) {
      widths[column - 1] = isHidden ? 0 : width;
    }
  }
  return widths;
}
