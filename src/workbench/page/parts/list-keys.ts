/** How the keyboard moves in a list: arrows, Home, End, and first letters. */
import { fold } from '../../../core/values/text';

/** Where a key leads from the entry at `from` (-1: none); null: it does not move in a list. */
export function movedBy(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowUp':
      return from <= 0 ? count - 1 : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * The entry that letters lead to, looked for from the one after `from`: a letter typed again goes on
 * to the next entry that begins with it. Null: none begins so.
 */
export function foundByLetters(
  letters: string,
  titles: readonly string[],
  from: number,
): number | null {
  const wanted = fold(letters);
  if (wanted === '') return null;
  // More letters refine the entry that is reached already; a single one asks for the next.
  const first = wanted.length > 1 ? Math.max(from, 0) : from + 1;
  for (let step = 0; step < titles.length; step += 1) {
    const index = (first + step) % titles.length;
    if (fold(titles[index] ?? '').startsWith(wanted)) return index;
  }
  return null;
}

/** Letters typed one soon after another belong together. */
const TOGETHER_MS = 700;

/** Leads to entries by letters as they are typed. */
export class Letters {
  private typed = '';
  private last = 0;

  /** The entry that a letter leads to from the one at `from`; null: none. */
  lead(letter: string, time: number, titles: readonly string[], from: number): number | null {
    if (time - this.last > TOGETHER_MS) this.typed = '';
    this.last = time;
    // The same letter again is not refined, it goes on.
    const together = this.typed === letter ? letter : this.typed + letter;
    const found = foundByLetters(together, titles, from);
    // What does not go on the word begins another.
    this.typed = found === null ? letter : together;
    return found ?? foundByLetters(letter, titles, from);
  }
}

/** Whether the key types a letter or a digit, so that it can lead to an entry. */
export function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && /^[\p{L}\p{N}]$/u.test(key);
}
