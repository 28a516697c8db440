/** Selecting with the mouse: cells, rows, columns, everything. */
import { placeFrom } from './area';
import { followDrag } from './drag';
import { DragTarget } from './drag-target';
import type { GridPlace } from './grid';
import { type Hands, toggle } from './keys';
import type { Cell } from './moves';
import type { Hit } from './surface';

/** How near to its middle a checkbox is clicked. */
const BOX_REACH = 12;

/** A cell is pressed: gone to, ticked, its list opened; dragging on selects. */
export function pressCell(hands: Hands, hit: Hit, event: PointerEvent): void {
  const { cursor, typing } = hands;
  if (event.shiftKey) {
    cursor.extendTo(hit);
  } else {
    const wasHere = cursor.cell.row === hit.row && cursor.cell.column === hit.column;
    cursor.goTo(hit);
    if (isOnBox(hands, hit, event)) toggle(hands);
    else if (wasHere && hit.isArrow) typing.openList();
  }
  selectWhileDragged(hands, event, hit, (to) => cursor.set(placeFrom(cursor.cell, to)));
}

/** Whether a click is meant for the checkbox in the middle of a cell, and not for the cell. */
function isOnBox(
  { surface }: Hands,
  { row, column }: Hit,
  { clientX, clientY }: MouseEvent,
): boolean {
  if (!surface.isCheckbox(row, column)) return false;
  const box = surface.boxOf(row, column);
  const { left, top } = surface.element.getBoundingClientRect();
  const across = clientX - left - box.left - box.width / 2;
  const down = clientY - top - box.top - box.height / 2;
  return Math.max(Math.abs(across), Math.abs(down)) <= BOX_REACH;
}

/** Heads select whole rows and columns, the corner everything. */
export function pressHead(hands: Hands, hit: Hit, event: PointerEvent): void {
  const { cursor } = hands;
  const from: Cell = event.shiftKey ? cursor.cell : hit;
  const reach = (to: Cell): void => cursor.set(headPlace(hands, hit.part, from, to));
  reach(hit);
  if (hit.part !== 'corner') selectWhileDragged(hands, event, hit, reach);
}

/** What is selected by heads, from one to another. */
export function headPlace({ surface }: Hands, part: Hit['part'], from: Cell, to: Cell): GridPlace {
  const toRow = surface.rowCount - 1;
  const toColumn = surface.columnCount - 1;
  if (part === 'rowHead') return { row: from.row, column: 0, toRow: to.row, toColumn };
  if (part === 'columnHead') return { row: 0, column: from.column, toRow, toColumn: to.column };
  return { row: 0, column: 0, toRow, toColumn };
}

function selectWhileDragged(
  hands: Hands,
  event: PointerEvent,
  from: Cell,
  reached: (cell: Cell) => void,
): void {
  const { surface, typing } = hands;
  const target = new DragTarget(surface, { row: from.row, column: from.column }, (cell) => {
    // Letters that came while the button was held have opened a cell.
    typing.stop();
    reached(cell);
  });
  followDrag(hands, event, {
    moved: (move) => target.follow(move),
    ended: () => target.end(),
  });
}
