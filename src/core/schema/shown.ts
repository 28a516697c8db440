/** A cell as a message quotes it. */
import type { Cell } from '../values/cell';
import { tidy, visible } from '../values/text';
import { typedText } from '../values/typed-text';

const LONGEST_QUOTE = 40;

/** Short, on one line. */
export function shown(cell: Cell): string {
  const text = visible(textOf(cell));
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

/** What stands before a place in a text, short: its end. */
export function shownEnd(text: string): string {
  const seen = tidy(visible(text));
  return seen.length > LONGEST_QUOTE ? `…${seen.slice(1 - LONGEST_QUOTE)}` : seen;
}

/** The cell's content as text: «15.03.2026», «14,5», «да»; a text without needless spaces. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? tidy(cell) : typedText(cell);
}
