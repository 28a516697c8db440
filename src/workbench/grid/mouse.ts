/** The mouse over the sheet: selecting, filling, widths of columns, menus. */
import { areaOf, holds, placeAt, placeFrom, placeOf } from './area';
import { fittingWidth } from './column-fit';
import { followDrag } from './drag';
import { DragTarget } from './drag-target';
import { fillArea, fillCells, fillDownArea } from './fill-cells';
import type { GridPlace } from './grid';
import { type Hands, toggle } from './keys';
import type { Cell } from './moves';
import type { Hit } from './surface';

const LEAST_WIDTH = 24;
/** How near to its middle a checkbox is clicked. */
const BOX_REACH = 12;

/** What a zoom leaves of a pixel. */
export type ZoomOf = () => number;

export function followMouse(hands: Hands, zoom: ZoomOf): void {
  const { surface, editor } = hands;
  const { element } = surface;
  const isInside = (event: Event): boolean => event.target === editor.element;
  element.addEventListener('mousedown', (event) => {
    // The keyboard stays where it is.
    if (!isInside(event)) event.preventDefault();
  });
  element.addEventListener('pointerdown', (event) => {
    if (isInside(event) || isOnScrollBar(event)) return;
    const hit = surface.at(event.clientX, event.clientY);
    editor.focus();
    hands.typing.stop();
    if (event.button === 0) press(hands, hit, event, zoom);
  });
  element.addEventListener('dblclick', (event) => {
    if (isInside(event) || isOnScrollBar(event)) return;
    doubleClick(hands, surface.at(event.clientX, event.clientY), zoom);
  });
  element.addEventListener('contextmenu', (event) => {
    // An open cell has the browser's own menu: spelling, clipboard.
    if (editor.isOpen && isInside(event)) return;
    event.preventDefault();
    if (isInside(event)) askMenuAtCell(hands);
    else askMenu(hands, event);
  });
}

function isOnScrollBar({ target, offsetX, offsetY }: MouseEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (offsetX >= target.clientWidth || offsetY >= target.clientHeight)
  );
}

function press(hands: Hands, hit: Hit, event: PointerEvent, zoom: ZoomOf): void {
  switch (hit.part) {
    case 'cell':
      pressCell(hands, hit, event);
      break;
    case 'rowHead':
    case 'columnHead':
    case 'corner':
      pressHead(hands, hit, event);
      break;
    case 'columnEdge':
      dragEdge(hands, hit.column, event, zoom);
      break;
    case 'fillHandle':
      dragHandle(hands, event);
      break;
  }
}

function pressCell(hands: Hands, hit: Hit, event: PointerEvent): void {
  const { cursor, typing } = hands;
  if (event.shiftKey) {
    cursor.extendTo(hit);
  } else {
    const wasHere = isAt(cursor.place, hit);
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

const isAt = (place: GridPlace, { row, column }: Cell): boolean =>
  place.row === row && place.column === column;

/** Heads select whole rows and columns; the corner selects everything. */
function pressHead(hands: Hands, hit: Hit, event: PointerEvent): void {
  const { surface, cursor } = hands;
  const from: Cell = event.shiftKey ? cursor.cell : hit;
  const reach = (to: Cell): void => cursor.set(headPlace(hands, hit.part, from, to));
  reach(hit);
  if (hit.part !== 'corner') selectWhileDragged(hands, event, hit, reach);
  else surface.select(cursor.place);
}

function headPlace({ surface }: Hands, part: Hit['part'], from: Cell, to: Cell): GridPlace {
  const lastRow = surface.rowCount - 1;
  const lastColumn = surface.columnCount - 1;
  if (part === 'rowHead') return { row: from.row, column: 0, toRow: to.row, toColumn: lastColumn };
  if (part === 'columnHead') {
    return { row: 0, column: from.column, toRow: lastRow, toColumn: to.column };
  }
  return { row: 0, column: 0, toRow: lastRow, toColumn: lastColumn };
}

function selectWhileDragged(
  { surface, typing }: Hands,
  event: PointerEvent,
  from: Cell,
  reached: (cell: Cell) => void,
): void {
  const target = new DragTarget(surface, { row: from.row, column: from.column }, (cell) => {
    // Letters that came while the button was held have opened a cell.
    typing.stop();
    reached(cell);
  });
  followDrag(surface.element, event, {
    moved: (move) => target.follow(move),
    ended: () => target.end(),
  });
}

function dragEdge(
  { surface, owner }: Hands,
  column: number,
  start: PointerEvent,
  zoom: ZoomOf,
): void {
  const before = surface.boxOf(0, column).width;
  let width = before;
  followDrag(surface.element, start, {
    moved: ({ clientX }) => {
      width = Math.max(LEAST_WIDTH * zoom(), before + clientX - start.clientX);
      surface.setWidth(column, width);
    },
    ended: () => {
      if (width !== before) owner.resized(column, Math.round(width / zoom()));
    },
  });
}

function dragHandle({ surface, cursor, writing }: Hands, start: PointerEvent): void {
  const source = areaOf(cursor.place);
  let filled = source;
  const target = new DragTarget(surface, cursor.corner, (cell) => {
    filled = fillArea(source, cell);
    surface.preview(placeOf(filled));
  });
  followDrag(surface.element, start, {
    moved: (event) => target.follow(event),
    ended: () => {
      target.end();
      surface.preview(null);
      if (filled === source) return;
      writing.write('filled', fillCells(surface, source, filled));
      cursor.set(placeOf(filled));
    },
  });
}

function doubleClick(hands: Hands, hit: Hit, zoom: ZoomOf): void {
  const { surface, cursor, writing, typing, owner } = hands;
  if (hit.part === 'cell') {
    if (!surface.isCheckbox(hit.row, hit.column)) typing.mend();
  } else if (hit.part === 'columnEdge') {
    const width = fittingWidth(surface, hit.column, zoom());
    surface.setWidth(hit.column, width);
    owner.resized(hit.column, Math.round(width / zoom()));
  } else if (hit.part === 'fillHandle') {
    const source = areaOf(cursor.place);
    const filled = fillDownArea(surface, source);
    if (filled.bottom === source.bottom) return;
    writing.write('filled', fillCells(surface, source, filled));
    cursor.set(placeOf(filled));
  }
}

/** A menu about what was clicked; what is selected stays if that is part of it. */
function askMenu(hands: Hands, { clientX, clientY }: MouseEvent): void {
  const { surface, cursor, owner } = hands;
  const hit = surface.at(clientX, clientY);
  const part =
    hit.part === 'fillHandle' ? 'cell' : hit.part === 'columnEdge' ? 'columnHead' : hit.part;
  if (!isSelected(hands, { ...hit, part })) {
    cursor.set(part === 'cell' ? placeAt(hit) : headPlace(hands, part, hit, hit));
  }
  owner.contextMenu({ ...cursor.place, part, x: clientX, y: clientY });
}

function isSelected({ surface, cursor }: Hands, { part, row, column }: Hit): boolean {
  const area = areaOf(cursor.place);
  const last = { row: surface.filledRows - 1, column: surface.filledColumns - 1 };
  const { top, left } = area;
  if (part === 'cell') return holds(area, { row, column });
  if (part === 'rowHead') return left === 0 && holds(area, { row, column: last.column });
  return part === 'columnHead' && top === 0 && holds(area, { row: last.row, column });
}

/** The menu key: below the active cell. */
function askMenuAtCell({ surface, cursor, owner }: Hands): void {
  const { row, column } = cursor.cell;
  const { left, top } = surface.element.getBoundingClientRect();
  const box = surface.boxOf(row, column);
  owner.contextMenu({
    ...cursor.place,
    part: 'cell',
    x: left + box.left,
    y: top + box.top + box.height,
  });
}
