/**
 * The mouse over the sheet; the keyboard stays in the editor's element whatever is clicked. While another
 * sheet is on its way, what the mouse points at is about to go: it does nothing.
 */
import { dragEdge, fitColumn } from './column-width';
import { askMenu, askMenuAtCell } from './context-menu';
import { dragHandle, fillDown } from './fill-handle';
import type { Hands } from './keys';
import { pressCell, pressHead } from './mouse-selecting';
import type { Hit } from './surface';

export function followMouse(hands: Hands): void {
  const { surface, editor, held } = hands;
  const { element } = surface;
  const isInside = ({ target }: Event): boolean => target === editor.element;
  element.addEventListener('mousedown', (event) => {
    if (!isInside(event)) event.preventDefault();
  });
  element.addEventListener('pointerdown', (event) => {
    if (isInside(event) || isOnScrollBar(event)) return;
    const hit = surface.at(event.clientX, event.clientY);
    editor.focus();
    if (held.isHolding) return;
    if (hit.isArrow && hands.suggestions.isShown) {
      hands.typing.restore();
      return;
    }
    hands.typing.stop();
    if (event.button === 0) press(hands, hit, event);
  });
  element.addEventListener('dblclick', (event) => {
    if (held.isHolding || isInside(event) || isOnScrollBar(event)) return;
    doubleClick(hands, surface.at(event.clientX, event.clientY));
  });
  element.addEventListener('contextmenu', (event) => {
    // An open cell has the browser's own menu.
    if (editor.isOpen && isInside(event)) return;
    event.preventDefault();
    if (held.isHolding) return;
    if (isInside(event)) askMenuAtCell(hands);
    else askMenu(hands, event);
  });
}

/** Only what scrolls has bars; elsewhere that is a border. */
function isOnScrollBar({ target, offsetX, offsetY }: MouseEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (offsetX < target.clientWidth && offsetY < target.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(target).overflow);
}

function press(hands: Hands, hit: Hit, event: PointerEvent): void {
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
      dragEdge(hands, hit.column, event);
      break;
    case 'fillHandle':
      dragHandle(hands, event);
      break;
  }
}

function doubleClick(hands: Hands, hit: Hit): void {
  const { surface, typing } = hands;
  if (hit.part === 'columnEdge') fitColumn(hands, hit.column);
  else if (hit.part === 'fillHandle') fillDown(hands);
  else if (hit.part === 'cell' && !hit.isArrow && !surface.isCheckbox(hit.row, hit.column)) {
    typing.mend();
  }
}
