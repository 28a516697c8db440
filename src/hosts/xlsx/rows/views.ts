/** What a sheet says of its rows as a whole: its size, the chosen cell, frozen rows, page breaks. */
import { areaAddress, cellAddress } from '../../../core/values/cell-address';
import { areaOf } from '../reading/cell-address';
import { attributeOf, type Outline } from '../xml/outline';
import type { Rewriting } from '../xml/rewrite';
import { areasAfter, areasIn, referencesTo } from './areas';
import type { RowMove } from './row-move';

/** Where a view's cell is afterwards: it follows inserted and deleted rows, an order leaves it. */
export function movedPlace(place: string, move: RowMove): string {
  const area = areaOf(place);
  const { change } = move;
  if (!area || change.kind === 'orderRows') return place;
  const row = move.row(area.top) ?? change.at;
  return row === area.top ? place : cellAddress(row, area.left);
}

/** How many rows of a pane are frozen: rows that go in among them, or out, count. */
export function movedFrozenRows(pane: Outline, { change }: RowMove): Record<string, string> {
  const split = Number(attributeOf(pane, 'ySplit') ?? 0);
  const isFrozen = attributeOf(pane, 'state')?.startsWith('frozen') === true;
  if (!isFrozen || split === 0 || change.kind === 'orderRows' || change.at >= split) return {};
  const gone = Math.min(change.count, split - change.at);
  // A pane of no rows is no pane.
  const after = change.kind === 'insertRows' ? split + change.count : Math.max(1, split - gone);
  return after === split ? {} : { ySplit: String(after) };
}

/** The areas that are chosen: they follow inserted and deleted rows, an order leaves them. */
export function movedSelection(selection: Outline, move: RowMove): Record<string, string> {
  const areas = areasIn(attributeOf(selection, 'sqref') ?? '') ?? [];
  if (areas.length === 0 || move.change.kind === 'orderRows') return {};
  const after = referencesTo(areasAfter(areas, move));
  return { sqref: after || movedPlace(attributeOf(selection, 'activeCell') ?? 'A1', move) };
}

/** The area that the cells take. */
export function movedDimension(element: Outline, { map, change }: RowMove): Rewriting {
  const area = areaOf(attributeOf(element, 'ref') ?? '');
  if (!area) return undefined;
  const span =
    change.kind === 'orderRows'
      ? { top: Math.min(area.top, map.first), bottom: Math.max(area.bottom, map.last) }
      : map.spanAfter(area);
  const after = span && span !== 'torn' ? { ...area, ...span } : { ...area, top: 0, bottom: 0 };
  return { attributes: { ref: areaAddress(after) } };
}

/** A page ends above the row that the break's number is, counted from 0. */
export function movedBreak(element: Outline, move: RowMove): Rewriting {
  const { change } = move;
  const id = Number(attributeOf(element, 'id'));
  if (change.kind === 'orderRows' || id < change.at) return undefined;
  const after = move.row(id);
  if (after === null || (change.kind === 'deleteRows' && after === 0)) return { text: null };
  return after === id ? undefined : { attributes: { id: String(after) } };
}
