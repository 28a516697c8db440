/** Where on the screen a column of the grid is. */
import { columnLetters } from '../../../core/values/column-letters';

/** Below the head of a column, in pixels of the window; where it is not drawn, the grid's corner. */
export function belowColumnHead(
  grid: HTMLElement,
  column: number,
): { readonly x: number; readonly y: number } {
  const head = grid.querySelector(`[data-column-head="${columnLetters(column)}"]`);
  const room = grid.getBoundingClientRect();
  if (!head) return { x: room.left, y: room.top };
  const { left, bottom } = head.getBoundingClientRect();
  return { x: Math.max(left, room.left), y: bottom };
}
