/** Widths of columns by the mouse. */
import { fittingWidth } from './column-fit';
import { followDrag } from './drag';
import type { Hands } from './keys';

/** At 100 %. */
const LEAST_WIDTH = 24;

/** A column's edge is dragged; the page is told when it is let go. */
export function dragEdge(hands: Hands, column: number, start: PointerEvent): void {
  const { surface, owner, zoom } = hands;
  const before = surface.boxOf(0, column).width;
  let width = before;
  followDrag(hands, start, {
    moved: ({ clientX }) => {
      width = Math.max(LEAST_WIDTH * zoom.factor, before + clientX - start.clientX);
      surface.setWidth(column, width);
    },
    ended: (isLetGo) => {
      if (isLetGo && width !== before) owner.resized(column, Math.round(width / zoom.factor));
    },
  });
}

/** Makes a column as wide as its texts. */
export function fitColumn({ surface, owner, zoom }: Hands, column: number): void {
  const width = fittingWidth(surface, column, zoom.factor);
  surface.setWidth(column, width);
  owner.resized(column, Math.round(width / zoom.factor));
}
