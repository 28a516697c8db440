/** A text in lines of a given width. */
import type { DrawnText } from './drawing';
import { POINT, textWidth } from './text-width';

/** The look of a text: its size in points, and whether it is strong. */
export type Type = Pick<DrawnText, 'size' | 'isStrong'>;

/** From the middle of a line to that of the next, in millimetres. */
export const lineHeight = ({ size }: Type): number => size * POINT * 1.15;

export const widthOf = (text: string, { size, isStrong }: Type): number =>
  textWidth(text, size, isStrong);

/** The longest beginning that fits, of one letter at least. */
function beginning(text: string, width: number, type: Type): string {
  const letters = [...text];
  let count = 1;
  while (count < letters.length && widthOf(letters.slice(0, count + 1).join(''), type) <= width) {
    count += 1;
  }
  return letters.slice(0, count).join('');
}

/** Where a line may end: after a space, and after a hyphen between letters. */
const piecesOf = (text: string): string[] => text.split(/(?<= )|(?<=\p{L}-)(?=\p{L})/u);

function allLines(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd(), type) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    // A word that no line holds is torn.
    while (widthOf(line.trimEnd(), type) > width && [...line.trimEnd()].length > 1) {
      const start = beginning(line, width, type);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The text in at most so many lines; what does not fit is «…». */
export function linesOf(text: string, width: number, type: Type, most: number): string[] {
  const lines = allLines(text, width, type);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const room = width - widthOf('…', type);
  return [...lines.slice(0, most - 1), `${beginning(last, room, type).trimEnd()}…`];
}
