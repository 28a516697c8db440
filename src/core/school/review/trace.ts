/** What a decision left behind, by which it can be taken back (rule Я-48). */
import type { Cell } from '../../values/cell';

export interface ReviewTrace {
  /** The marks of the rows as the decision left them. */
  readonly marks: readonly string[];
  /** What stood in each of them before, in the order of `REVIEW_KEYS`. */
  readonly was: readonly (readonly Cell[])[];
}
