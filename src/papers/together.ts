/** What no page parts, the same in every renderer. */
import type { Part, TablePart } from '../core/documents/document';

/** A table with no more rows than these goes to the next page as a whole. */
const FEW_ROWS = 6;

export const isShort = ({ rows }: TablePart): boolean => rows.length <= FEW_ROWS;

/**
 * Whether the part at `at` is one for the hand, signatures or lines to write on, or a heading of such
 * a part. What stands before it goes to its page with it: a last page of nothing but signatures says
 * not what is signed.
 */
export function isForHand(parts: readonly Part[], at: number): boolean {
  const kind = parts[at]?.kind;
  if (kind === 'heading') return isForHand(parts, at + 1);
  return kind === 'signatures' || kind === 'blank';
}
