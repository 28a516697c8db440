/** How wide a column must be for its texts. */
import { columnLetters } from '../../core/values/column-letters';
import type { Surface } from './surface';

const LEAST = 40;
/** A text longer than this is better read in lines. */
const MOST = 600;
const AROUND_TEXT = 18;

/** In pixels of the screen, at a zoom. */
export function fittingWidth(surface: Surface, column: number, zoom: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return LEAST;
  context.font = fontOf(surface, column);
  let widest = 0;
  for (let row = 0; row < surface.filledRows; row++) {
    for (const line of surface.text(row, column).split('\n')) {
      widest = Math.max(widest, context.measureText(line).width);
    }
  }
  return Math.max(LEAST * zoom, Math.min(MOST * zoom, Math.ceil(widest + AROUND_TEXT * zoom)));
}

/** The font of a header is the widest of its column. */
function fontOf(surface: Surface, column: number): string {
  const drawn = surface.element.querySelector(`[data-cell="${columnLetters(column)}1"]`);
  return getComputedStyle(drawn ?? surface.element).font;
}
