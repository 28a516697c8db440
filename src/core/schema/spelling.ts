/** How far apart two names are, for names that were meant to be the same. */
import { fold, lookOf } from '../values/text';

/** Edits of one letter that turn one text into the other (Levenshtein). */
function editsBetween(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** Short names differ by a letter and mean different things. */
const LONG_NAME = 8;

/** Whether a name is a slip of the pen away from another: a letter or two, look-alikes, spaces. */
export function isCloseTo(typed: string, meant: string): boolean {
  const [left, right] = [fold(typed), fold(meant)];
  if (left === right || lookOf(left) === lookOf(right)) return true;
  const slips = right.length >= LONG_NAME ? 2 : right.length > 4 ? 1 : 0;
  return Math.abs(left.length - right.length) <= slips && editsBetween(left, right) <= slips;
}
