/** Pictures, charts and controls: the rows that they are anchored to. */
import { attributeOf, childOf, type Outline } from '../xml/outline';
import { rewritten, textOf, withText } from '../xml/rewrite';
import type { RowMove } from './row-move';

interface Place {
  readonly row: number;
  /** Whether the row itself is still there: the distance from its top stands. */
  readonly isThere: boolean;
}

/** An anchor with `from` and, as the case may be, `to` afterwards. */
export function movedAnchor(xml: string, anchor: Outline, move: RowMove): string {
  const [from, to] = ['from', 'to'].map((name) => childOf(anchor, name));
  const slice = xml.slice(anchor.start, anchor.end);
  if (!from || isAbsolute(anchor)) return slice;
  const top = rowOf(xml, from);
  const bottom = to && rowOf(xml, to);
  if (top === null || bottom === null) return slice;
  const begins = placeAfter(top, move);
  const ends = bottom === undefined ? null : endAfter(top, bottom, begins, anchor, move);
  const text = rewritten(xml, anchor, (element, parent) => {
    const place = parent === from ? begins : parent === to ? ends : null;
    if (!place) return undefined;
    if (element.name === 'row') return { text: withText(xml, element, String(place.row)) };
    return element.name === 'rowOff' && !place.isThere
      ? { text: withText(xml, element, '0') }
      : undefined;
  });
  return text ?? slice;
}

const isFalse = (value: string | undefined): boolean => value === '0' || value === 'false';

/** Neither moves nor grows with cells. */
function isAbsolute(anchor: Outline): boolean {
  const moves = attributeOf(anchor, 'moveWithCells');
  if (anchor.name === 'anchor' && (moves === undefined || isFalse(moves))) return true;
  return attributeOf(anchor, 'editAs') === 'absolute';
}

/** Moves with cells and keeps its size. */
const keepsSize = (anchor: Outline): boolean =>
  attributeOf(anchor, 'editAs') === 'oneCell' ||
  (anchor.name === 'anchor' && isFalse(attributeOf(anchor, 'sizeWithCells') ?? '0'));

function endAfter(
  top: number,
  bottom: number,
  begins: Place,
  anchor: Outline,
  move: RowMove,
): Place {
  const ends = placeAfter(bottom, move);
  const isAllGone = !begins.isThere && !ends.isThere;
  if (keepsSize(anchor) || isAllGone || move.change.kind === 'orderRows') {
    return { row: begins.row + bottom - top, isThere: true };
  }
  return ends;
}

function placeAfter(row: number, move: RowMove): Place {
  const after = move.row(row);
  if (after !== null) return { row: after, isThere: true };
  return { row: Math.min(row, move.map.first), isThere: false };
}

function rowOf(xml: string, corner: Outline): number | null {
  const row = childOf(corner, 'row');
  return row ? Number(textOf(xml, row)) : null;
}
