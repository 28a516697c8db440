/** The handle at the corner of what is selected: dragged or double-clicked, it fills on. */
import type { Area } from '../wire/snapshot';
import { areaOf, placeOf } from './area';
import { followDrag } from './drag';
import { DragTarget } from './drag-target';
import { fillArea, fillCells, fillDownArea } from './fill-cells';
import type { Hands } from './keys';

/** Fills as far as the handle is dragged, when it is let go. */
export function dragHandle(hands: Hands, start: PointerEvent): void {
  const { surface, cursor } = hands;
  const source = areaOf(cursor.place);
  let filled = source;
  const target = new DragTarget(surface, cursor.corner, (cell) => {
    filled = fillArea(source, cell);
    surface.preview(placeOf(filled));
  });
  followDrag(hands, start, {
    moved: (event) => target.follow(event),
    ended: (isLetGo) => {
      target.end();
      surface.preview(null);
      if (isLetGo) fill(hands, source, filled);
    },
  });
}

/** Fills as far down as the column beside is filled. */
export function fillDown(hands: Hands): void {
  const source = areaOf(hands.cursor.place);
  fill(hands, source, fillDownArea(hands.surface, source));
}

function fill({ surface, cursor, writing, typing }: Hands, source: Area, filled: Area): void {
  if (filled === source) return;
  typing.stop();
  writing.write('filled', fillCells(surface, source, filled));
  cursor.set(placeOf(filled));
}
