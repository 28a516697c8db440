/** Where a menu is asked for, and what it is about. */
import { contains } from '../../core/values/cell-address';
import { areaOf, placeAt } from './area';
import type { Hands } from './keys';
import { headPlace } from './mouse-selecting';
import type { Hit } from './surface';

/** A right click: what is selected stays if it was clicked. */
export function askMenu(hands: Hands, { clientX, clientY }: MouseEvent): void {
  const { surface, cursor, owner } = hands;
  const hit = surface.at(clientX, clientY);
  const part = partOf(hit);
  if (!isSelected(hands, { ...hit, part })) {
    cursor.set(part === 'cell' ? placeAt(hit) : headPlace(hands, part, hit, hit));
  }
  owner.contextMenu({ ...cursor.place, part, x: clientX, y: clientY });
}

function partOf({ part }: Hit) {
  if (part === 'fillHandle') return 'cell';
  return part === 'columnEdge' ? 'columnHead' : part;
}

function isSelected({ surface, cursor }: Hands, { part, row, column }: Hit): boolean {
  const area = areaOf(cursor.place);
  const { top, left } = area;
  if (part === 'cell') return contains(area, row, column);
  if (part === 'rowHead') {
    return left === 0 && contains(area, row, surface.filledColumns);
  }
  return part === 'columnHead' && top === 0 && contains(area, surface.filledRows, column);
}

/** The menu key: below the active cell. */
export function askMenuAtCell({ surface, cursor, owner }: Hands): void {
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
