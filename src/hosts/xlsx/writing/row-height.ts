/**
 * Heights of rows with wrapped text. Programs differ in whether they fit heights on opening, so the
 * file says one: estimated from the text, which any program refits after an edit.
 */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { Cell } from '../../../core/values/cell';

const POINTS_A_LINE = 15;
const MOST_POINTS = 409;
/** A wide estimate for Cyrillic in the default font: a spare line beats a cut one. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_AROUND_TEXT = 16;

/** The `ht` attribute of a row, or '' for one line; the header row wraps in every column. */
export function heightAttribute(
  plan: SheetPlan,
  cells: readonly Cell[],
  row: 'header' | 'data',
): string {
  let lines = 1;
  plan.columns.forEach(({ wrap, width }, column) => {
    const text = cells[column];
    if (typeof text !== 'string' || (row === 'data' && wrap !== true)) return;
    const characters = Math.max(1, Math.floor((width - PIXELS_AROUND_TEXT) / PIXELS_A_CHARACTER));
    if (text.length <= characters && !text.includes('\n')) return;
    lines = Math.max(lines, linesOf(text, characters));
  });
  return lines === 1 ? '' : ` ht="${Math.min(MOST_POINTS, lines * POINTS_A_LINE)}"`;
}

/** How many lines of this many characters a text takes, broken at spaces where it has some. */
function linesOf(text: string, characters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    for (const word of paragraph.split(' ')) {
      if (word.length + 1 <= room) {
        room -= word.length + 1;
        continue;
      }
      const taken = Math.max(1, Math.ceil(word.length / characters));
      lines += taken;
      room = taken * characters - word.length;
    }
  }
  return lines;
}
