/** How much text a call to the workbook carries at once. */
import type { Cell } from '../core/values/cell';

/** Of all texts in a call together: Google refuses much longer ones. */
export const CHARACTERS_A_CALL = 8_000_000;

/** The characters of all texts: what rows weigh when they travel. */
export function charactersIn(rows: readonly (readonly Cell[])[]): number {
  let count = 0;
  for (const row of rows) {
    for (const cell of row) count += typeof cell === 'string' ? cell.length : 1;
  }
  return count;
}
